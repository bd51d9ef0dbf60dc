/** Words of a language for numbers, from which others are composed. */
export interface NumberWords {
  /** Two, three … nineteen. */
  readonly single: readonly string[]
  /** Twenty, thirty … ninety. */
  readonly tens: readonly string[]
  /** One, two … nine, as they stand behind a ten. */
  readonly units: readonly string[]
  /** The forms that a ten and a unit are written in. */
  readonly compose: (ten: string, unit: string) => readonly string[]
}

/** Number words from two to ninety-nine with their values. */
export function wordsToNinetyNineOf({ single, tens, units, compose }: NumberWords): Readonly<Record<string, number>> {
  const words: Record<string, number> = {}
  for (const [i, word] of single.entries()) words[word] = i + 2
  for (const [i, ten] of tens.entries()) {
    words[ten] = (i + 2) * 10
    for (const [j, unit] of units.entries()) for (const form of compose(ten, unit)) words[form] = (i + 2) * 10 + j + 1
  }
  return words
}
