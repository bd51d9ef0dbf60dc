import type { Span } from '../document/index.ts'
import type { StatementFrame } from './frames.ts'

/** Characters that one shelf covers. */
const SHELF = 1024

/** Statements in the order in which they were found, so shelved that those near a place are met without a look at all the others. */
export class FramesByPlace {
  readonly all: StatementFrame[] = []
  private readonly shelves = new Map<number, number[]>()
  private readonly byCue = new Map<number, number>()

  constructor(frames: readonly StatementFrame[]) {
    for (const frame of frames) this.put(this.all.length, frame)
  }

  /** Adds a statement, or puts it in the place of another. */
  put(at: number, frame: StatementFrame): void {
    this.all[at] = frame
    if (!this.byCue.has(frame.cue)) this.byCue.set(frame.cue, at)
    const spans = frame.cueSpan === null ? frame.content : [...frame.content, frame.cueSpan]
    const start = Math.min(...spans.map((span) => span.start))
    const end = Math.max(...spans.map((span) => span.end))
    for (let number = shelfAt(start); number <= shelfAt(end); number++) {
      const shelf = this.shelves.get(number) ?? []
      if (!shelf.includes(at)) shelf.push(at)
      this.shelves.set(number, shelf)
    }
  }

  /** Index of the statement with this cue, -1 for none. */
  withCue(cue: number): number {
    return this.byCue.get(cue) ?? -1
  }

  /** Index of the first statement near the span that fits, -1 for none. */
  firstNear(span: Span, fits: (frame: StatementFrame) => boolean): number {
    const near = new Set<number>()
    for (let number = shelfAt(span.start); number <= shelfAt(span.end); number++)
      for (const at of this.shelves.get(number) ?? []) near.add(at)
    let first = -1
    for (const at of near) {
      const frame = this.all[at]
      if ((first < 0 || at < first) && frame && fits(frame)) first = at
    }
    return first
  }
}

const shelfAt = (offset: number): number => Math.floor(offset / SHELF)
