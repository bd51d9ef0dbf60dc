import type { Dossier } from '../document/index.ts'
import type { Commitment, RecordedOccasion, RecordedPosition, RecordedStatement } from '../record/index.ts'

/** The record, or a part of it, as it is handed to whoever writes it out. */
export interface Edition {
  readonly occasions: readonly RecordedOccasion[]
  readonly statements: readonly RecordedStatement[]
  readonly positions: readonly RecordedPosition[]
  readonly commitments: readonly Commitment[]
  /** The reports behind them. */
  readonly reports: readonly Dossier['report'][]
  /** What an actor is called. */
  readonly nameOf: (actor: string) => string
  /** Address of the reading room without a slash at its end; null where there is none. */
  readonly address: string | null
}

export type PageKind = 'occasion' | 'statement' | 'position' | 'report' | 'actor' | 'commitment' | 'claim'

/** Where a fact can be looked up: its page in the reading room, or a name that only identifies it. */
export function permalink({ address }: Pick<Edition, 'address'>, kind: PageKind, id: string): string {
  const name = encodeURIComponent(id.toWellFormed())
  return address === null ? `urn:tavolo:${kind}:${name}` : `${address}/${kind}/${name}`
}
