import type { OccasionFrame } from '../../clauses/index.ts'
import type { Inference, Occasion, Participation } from '../../document/index.ts'
import type { AnchoredTime, Place } from '../../resolution/index.ts'

/** One mention of an occasion with its people, day and place. */
export interface Mention {
  readonly frame: OccasionFrame
  readonly parties: readonly Participation[]
  readonly date: AnchoredTime | null
  readonly movedFrom: AnchoredTime | null
  readonly place: Place | null
}

/** An occasion as far as its mentions have told it. */
export interface Entry {
  kind: Occasion['kind']
  readonly mentions: Mention[]
  date: AnchoredTime | null
  movedFrom: AnchoredTime | null
  place: Place | null
  parties: Participation[]
  /** What of its parties was understood rather than read. */
  readonly inferred: readonly Inference[]
}

export const actorsOf = (parties: readonly Participation[]): string[] => parties.map(({ actor }) => actor)
