import type { Store } from '../store/store.ts'

const PATIENCE_MS = 200
const STEP = 1000
const DAY_MS = 86_400_000

/**
 * Which state of the store the server answers from: the sequence of its last change. Looked up at most every
 * 200 ms, since another process may write to the same database, and at once after the server itself wrote.
 */
export class State {
  private readonly store: Store
  private readonly now: () => number
  private sequence = 0
  private day = { number: Number.NaN, written: '' }
  private lookedAt = Number.NEGATIVE_INFINITY
  private looking: Promise<number> | null = null

  constructor(store: Store, now: () => number) {
    this.store = store
    this.now = now
  }

  /** The sequence of the last change; 0 where nothing was ever written. */
  latest(): number | Promise<number> {
    if (this.looking !== null) return this.looking
    if (this.now() - this.lookedAt < PATIENCE_MS) return this.sequence
    this.looking = this.look().finally(() => {
      this.looking = null
    })
    return this.looking
  }

  /** To be called after writing. */
  isStale(): void {
    this.lookedAt = Number.NEGATIVE_INFINITY
  }

  /** Names the state in an ETag; the day stands in it, since with it occasions lapse. */
  tag(sequence: number): string {
    const day = Math.floor(this.now() / DAY_MS)
    if (day !== this.day.number) this.day = { number: day, written: new Date(day * DAY_MS).toISOString().slice(0, 10) }
    return `W/"${sequence}-${this.day.written}"`
  }

  private async look(): Promise<number> {
    for (;;) {
      const lookedAt = this.now()
      const changes = await this.store.changes(this.sequence, STEP)
      this.sequence = changes.at(-1)?.sequence ?? this.sequence
      if (changes.length >= STEP) continue
      this.lookedAt = lookedAt
      return this.sequence
    }
  }
}
