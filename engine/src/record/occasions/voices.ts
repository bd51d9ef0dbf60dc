import type { Occasion, Span, Statement } from '../../document/index.ts'
import type { OpenedReport } from '../opened-report.ts'
import { recordId } from '../record-id.ts'

/** Who stands behind a claim. */
export interface Voice {
  readonly saidBy: readonly string[]
  /** Record id of the statement. */
  readonly statement: string | null
  readonly relay: readonly string[]
  readonly origin: string
  readonly saidAt: string | null
}

/** The voices in which a report tells of an occasion. */
export interface Voices {
  readonly of: (statement: Statement) => Voice
  /** The narrator: on a party's own site that party, in the press nobody. */
  readonly narrator: Voice
  /** Whoever says the words at a place: the innermost statement around it, else the narrator. */
  readonly at: (span: Span | null) => Voice
  /** Statements that tell of the occasion at all, in the order of the text. */
  readonly telling: readonly Statement[]
}

export function voicesOn({ mentions }: Occasion, { id, said, official, fingerprint }: OpenedReport): Voices {
  const own = fingerprint(mentions[0] ?? null)
  const narrator: Voice = { saidBy: official ? [official] : [], statement: null, relay: [], origin: own, saidAt: null }
  const of = (statement: Statement): Voice => ({
    saidBy: statement.speaker.actors,
    statement: recordId(id, statement.id),
    relay: statement.relay,
    origin: statement.relay.at(-1) ?? own,
    saidAt: statement.date?.value ?? null,
  })
  const at = (span: Span | null): Voice => {
    let inner: { readonly span: Span; readonly statement: Statement } | null = null
    for (const one of span ? said.around(span) : []) if (!inner || lengthOf(one.span) < lengthOf(inner.span)) inner = one
    return inner ? of(inner.statement) : narrator
  }
  return { of, narrator, at, telling: [...new Set(mentions.flatMap((span) => said.around(span).map(({ statement }) => statement)))] }
}

const lengthOf = ({ start, end }: Span): number => end - start
