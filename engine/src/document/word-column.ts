import type { Tokens, Vocabulary } from './document.ts'

/** What stands for a word that has not been asked for yet. */
const UNKNOWN = 0

/**
 * A whole number for each word, worked out when the word is first met and read by its number ever after: words that are common
 * get low numbers, so that what is known of them lies side by side in memory.
 */
export class WordColumn {
  private vocabulary: Vocabulary | null = null
  /** Value + 1 by number of the word. */
  private values = new Int32Array(1024)
  private readonly workOut: (lower: string, form: string) => number

  /** `workOut` gives a number from 0 on and looks at nothing but the word. */
  constructor(workOut: (lower: string, form: string) => number) {
    this.workOut = workOut
  }

  /** The values of a report's tokens, in their order. */
  over({ count, word, vocabulary }: Tokens): Int32Array {
    this.makeReady(vocabulary)
    const { values } = this
    const column = new Int32Array(count)
    for (let i = 0; i < count; i++) {
      const number = word[i] ?? 0
      const known = values[number] ?? UNKNOWN
      column[i] = known === UNKNOWN ? this.learn(number, vocabulary) : known - 1
    }
    return column
  }

  private learn(number: number, { form, lower }: Vocabulary): number {
    const value = this.workOut(lower[number] ?? '', form[number] ?? '')
    this.values[number] = value + 1
    return value
  }

  private makeReady(vocabulary: Vocabulary): void {
    if (vocabulary !== this.vocabulary) this.values.fill(UNKNOWN)
    this.vocabulary = vocabulary
    if (this.values.length >= vocabulary.form.length) return
    const wider = new Int32Array(2 * vocabulary.form.length)
    wider.set(this.values)
    this.values = wider
  }
}
