/** Reads what `training/src/model/byte-writer.ts` writes: variable-length integers, strings and runs of bytes. */
export class ByteReader {
  readonly #bytes: Uint8Array
  readonly #units: number[] = []
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get atEnd(): boolean {
    return this.#at >= this.#bytes.length
  }

  byte(): number {
    const value = this.#bytes[this.#at]
    if (value === undefined) throw new RangeError('the model file is cut short')
    this.#at += 1
    return value
  }

  /** Unsigned LEB128, below 2^31. */
  integer(): number {
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte()
      value |= (byte & 127) << shift
      if (byte < 128) return value
    }
    throw new RangeError('the model file holds a number that is too long')
  }

  /** Length in UTF-16 code units, then the units, each an integer. */
  text(): string {
    const length = this.integer()
    const units = this.#units
    units.length = 0
    for (let i = 0; i < length; i += 1) units.push(this.integer())
    return String.fromCharCode(...units)
  }

  bytes(length: number): Uint8Array {
    if (this.#at + length > this.#bytes.length) throw new RangeError('the model file is cut short')
    const part = this.#bytes.subarray(this.#at, this.#at + length)
    this.#at += length
    return part
  }

  /** A table of int8 weights of which most are zero: gaps first, then the values. */
  weights(): Int8Array {
    const table = new Int8Array(this.integer())
    const kept = this.integer()
    const gaps = this.bytes(this.integer())
    const values = this.bytes(kept)
    let at = -1
    let g = 0
    for (let i = 0; i < kept; i += 1) {
      let byte = gaps[g++] as number
      at += (byte & 127) + 1
      for (let shift = 7; byte > 127 && shift < 35; shift += 7) {
        byte = gaps[g++] as number
        at += (byte & 127) << shift
      }
      table[at] = values[i] as number
    }
    if (at >= table.length) throw new RangeError('the model file holds a weight outside its table')
    return table
  }
}
