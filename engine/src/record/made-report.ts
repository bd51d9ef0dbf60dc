import {
  DOSSIER_FORMAT,
  type OccasionKind,
  type OccasionStatus,
  type PartyStatus,
  type Position,
  type Provenance,
  type Span,
  type Stance,
  type Statement,
} from '../document/index.ts'
import { factId } from '../dossier/index.ts'
import type { RecordedReport } from './record-format.ts'

/** What a report made for a test tells; everything else is left at its plainest. */
export interface Plan {
  readonly id: string
  readonly published?: string | null
  readonly publisher?: string
  readonly language?: string
  /** Words around what is told, so that two reports are two texts. */
  readonly words?: string
  readonly occasions?: readonly PlannedOccasion[]
  readonly statements?: readonly PlannedStatement[]
  readonly positions?: readonly PlannedPosition[]
  readonly deeds?: readonly { readonly by: string; readonly act: string; readonly what: string }[]
}

interface PlannedOccasion {
  readonly kind?: OccasionKind
  readonly title?: string
  readonly day?: string
  readonly movedFrom?: string
  readonly place?: string
  readonly status?: OccasionStatus
  /** `RU` or `RU:confirmed`; `RU:confirmed@0` where the first statement says so. */
  readonly parties?: readonly string[]
}

interface PlannedStatement {
  readonly by: string
  readonly says: string
  readonly relay?: string
  readonly on?: string
  readonly stance?: Stance
}

interface PlannedPosition {
  readonly by: string
  readonly act: Position['act']
  readonly issue?: Position['issue']
  readonly toward?: readonly string[]
  readonly content: string
  readonly condition?: string
  readonly rules?: readonly string[]
}

/** A report as the record takes it, with a text in which every fact has words of its own. */
export function madeReport(plan: Plan): RecordedReport {
  let text = `${plan.words ?? `Report ${plan.id}`}.\n`
  const put = (words: string): Span => {
    const start = text.length
    text += `${words}\n`
    return { start, end: start + words.length }
  }
  const statements = (plan.statements ?? []).map((one) => statementOf(one, put))
  const agenda = (plan.occasions ?? []).map((one) => {
    const mention = put(one.title ?? one.kind ?? 'talks')
    const status = one.status ?? 'planned'
    const fact = {
      kind: one.kind ?? ('talks' as const),
      title: text.slice(mention.start, mention.end),
      date: one.day ? { value: one.day, span: put(one.day) } : null,
      movedFrom: one.movedFrom ? { value: one.movedFrom, span: put(one.movedFrom) } : null,
      place: one.place ? { name: one.place, span: put(one.place) } : null,
      status,
      mentions: [mention],
      parties: (one.parties ?? []).map((party) => participationOf(party, status, statements)),
    }
    return { id: factId('occasion', fact), ...fact, provenance: BARE }
  })
  const positions = (plan.positions ?? []).map(({ by, act, issue = 'other', toward = [], content, condition, rules = [] }) => {
    const fact = { party: by, act, toward, issue, content: put(content), condition: condition ? put(condition) : null, statement: null }
    return { id: factId('position', fact), ...fact, provenance: { ...BARE, rules } }
  })
  const actions = (plan.deeds ?? []).map(({ by, act, what }) => {
    const fact = { parties: [by], act, what: put(what), recipients: [], date: null, amounts: [] }
    return { id: factId('action', fact), ...fact, provenance: BARE }
  })
  const { id, language = 'en', published = '2022-01-01', publisher = null } = plan
  const report = { id, language, publishedAt: published, publisher, title: null, url: null, sha256: '0'.repeat(64), length: text.length }
  const dossier = { format: DOSSIER_FORMAT, report, actors: [], times: [], agenda, statements, positions, actions, doubts: [] } as const
  return { dossier, text, takenAt: '2022-03-01T08:00:00Z' }
}

const BARE: Provenance = { rules: [], spans: [], inferred: [] }

function statementOf({ by, says, relay, on, stance = 'say' }: PlannedStatement, put: (words: string) => Span): Statement {
  const speaker = { actor: by, actors: [by], party: by, parties: [by], name: null, role: null, anonymous: false }
  const fact = {
    source: put(by),
    speaker,
    relay: relay ? [relay] : [],
    cue: null,
    stance,
    content: [put(says)],
    wording: 'indirect' as const,
    date: on ? { value: on, span: null } : null,
  }
  return { id: factId('statement', fact), ...fact, provenance: BARE }
}

function participationOf(party: string, status: OccasionStatus, statements: readonly Statement[]) {
  const [who = '', said] = party.split('@')
  const [actor = '', own] = who.split(':')
  const statement = said === undefined ? undefined : statements[Number(said)]
  return { actor, status: (own ?? status) as PartyStatus, statedBy: statement ? [statement.id] : [], span: null }
}
