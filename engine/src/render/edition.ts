import type { Dossier } from '../document/index.ts'
import type { Commitment, RecordedAction, RecordedOccasion, RecordedPosition, RecordedStatement } from '../record/index.ts'

/** The record, or a part of it, as it is handed to whoever writes it out. */
export interface Edition {
  readonly occasions: readonly RecordedOccasion[]
  readonly statements: readonly RecordedStatement[]
  readonly positions: readonly RecordedPosition[]
  readonly actions: readonly RecordedAction[]
  readonly commitments: readonly Commitment[]
  /** The reports behind them. */
  readonly reports: readonly Dossier['report'][]
  /** What an actor is called. */
  readonly nameOf: (actor: string) => string
  /** The ids under which occasions were first given out, by their present ids, where the two differ. */
  readonly firstIds?: ReadonlyMap<string, string>
  /** Address of the reading room without a slash at its end; null where there is none. */
  readonly address: string | null
}

/** Pages of the reading room; a fact that has none of its own is shown in the report that tells it. */
const PAGES = {
  occasion: '/occasions/',
  statement: '/facts/',
  position: '/facts/',
  action: '/facts/',
  report: '/reports/',
  actor: '/?when=all&party=',
} as const

export type PageKind = keyof typeof PAGES

/** Where a fact can be looked up: its page in the reading room, or a name that only identifies it. */
export function permalink({ address }: Pick<Edition, 'address'>, kind: PageKind, id: string): string {
  const name = encodeURIComponent(id.toWellFormed())
  return address === null ? `urn:tavolo:${kind}:${name}` : `${address}${PAGES[kind]}${name}`
}

/** A claim stands in the history of its occasion. */
export function linkToClaim({ address }: Pick<Edition, 'address'>, occasion: string, claim: string): string {
  const name = encodeURIComponent(claim.toWellFormed())
  return address === null ? `urn:tavolo:claim:${name}` : `${permalink({ address }, 'occasion', occasion)}#${name}`
}
