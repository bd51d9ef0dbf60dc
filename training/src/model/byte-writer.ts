/** Writes what `engine/src/syntax/byte-reader.ts` reads. */
export class ByteWriter {
  readonly #bytes: number[] = []

  byte(value: number): void {
    this.#bytes.push(value & 255)
  }

  integer(value: number): void {
    let rest = value
    while (rest >= 128) {
      this.#bytes.push((rest & 127) | 128)
      rest >>>= 7
    }
    this.#bytes.push(rest)
  }

  text(text: string): void {
    this.integer(text.length)
    for (let i = 0; i < text.length; i += 1) this.integer(text.charCodeAt(i))
  }

  bytes(bytes: ArrayLike<number>): void {
    for (let i = 0; i < bytes.length; i += 1) this.#bytes.push(bytes[i] as number)
  }

  many<T>(list: readonly T[], write: (value: T) => void): void {
    this.integer(list.length)
    for (const value of list) write(value)
  }

  /** Strings that come in sorted order, each as what it adds to the one before. */
  frontCoded(): (text: string) => void {
    let before = ''
    return (text) => {
      let shared = 0
      while (shared < before.length && shared < text.length && before[shared] === text[shared]) shared += 1
      this.integer(shared)
      this.text(text.slice(shared))
      before = text
    }
  }

  /** A table of int8 weights of which most are zero: gaps first, then the values. */
  weights(table: Int8Array): void {
    const gaps = new ByteWriter()
    const values: number[] = []
    let last = -1
    for (let at = 0; at < table.length; at += 1) {
      if (table[at] === 0) continue
      gaps.integer(at - last - 1)
      values.push((table[at] as number) & 255)
      last = at
    }
    const packed = gaps.finish()
    this.integer(table.length)
    this.integer(values.length)
    this.integer(packed.length)
    this.bytes(packed)
    this.bytes(values)
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.#bytes)
  }
}
