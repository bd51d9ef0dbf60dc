import type { Vocabulary } from '../document/index.ts'
import type { Writing } from '../language/index.ts'
import { isCapital } from './characters.ts'
import { isStop } from './signs.ts'

/** What a word may turn out to be, as bits. */
export const MAYBE_END = 1
export const MAYBE_SLIP = 2

const MOST_WORDS = 64_000
const MOST_CHARACTERS = 2_000_000

/** The words of a language met so far, each with its number and with what it may turn out to be by its letters alone. */
export class KnownWords {
  vocabulary: Vocabulary = { form: [], lower: [] }
  private form: string[] = []
  private lower: string[] = []
  private characters = 0
  private maybe = new Uint8Array(1024)
  /** Words that rules of damage ask about where they have a capital. */
  private readonly suspects: ReadonlySet<string>

  constructor({ damage }: Writing) {
    this.suspects = new Set([...damage.neverCapital, ...damage.auxiliaries, ...damage.articles, ...damage.leftovers])
    this.begin()
  }

  /** True where another vocabulary should be begun before the next report. */
  get isFull(): boolean {
    return this.form.length > MOST_WORDS || this.characters > MOST_CHARACTERS
  }

  /** Begins an empty vocabulary; reports read before keep theirs. */
  begin(): void {
    this.form = []
    this.lower = []
    this.vocabulary = { form: this.form, lower: this.lower }
    this.characters = 0
  }

  /** Takes a word in and gives its number. */
  add(form: string, lower: string): number {
    const number = this.form.length
    this.form.push(form)
    this.lower.push(lower)
    this.characters += form.length
    if (number >= this.maybe.length) {
      const wider = new Uint8Array(2 * number)
      wider.set(this.maybe)
      this.maybe = wider
    }
    this.maybe[number] = this.look(form, lower)
    return number
  }

  /** Bits of what the word with this number may be. */
  mayBe(number: number): number {
    return this.maybe[number] ?? 0
  }

  private look(form: string, lower: string): number {
    const ends = isStop(form) || (form.length > 1 && form.endsWith('.'))
    const slips = form.length > 1 && isCapital(form.charAt(0)) && form.slice(1) === lower.slice(1) && this.suspects.has(lower)
    return (ends ? MAYBE_END : 0) | (slips ? MAYBE_SLIP : 0)
  }
}
