import { z } from '@hono/zod-openapi'
import {
  type AgendaItem,
  type Commitment,
  OCCASION_KINDS,
  OCCASION_STATUSES,
  PARTY_STATUSES,
  type PositionCell,
  type RecordDifference,
  type RecordedAction,
  type RecordedOccasion,
  type RecordedPosition,
  type RecordedReport,
  type RecordedStatement,
} from '@tavolo/engine'
import { action, dossier, position, span, statement } from './dossier.ts'
import { orNull } from './or-null.ts'
import { promises } from './promises.ts'

const strings = z.array(z.string())
const field = z.enum(['kind', 'title', 'date', 'moved-from', 'place', 'status', 'participation'])

const claim = z
  .object({
    id: z.string(),
    report: z.string(),
    span: orNull(span),
    words: z.string(),
    fact: z.string(),
    field,
    value: z.string(),
    actor: z.string().nullable(),
    saidBy: strings,
    statement: z.string().nullable(),
    relay: strings,
    origin: z.string(),
    saidAt: z.string().nullable(),
    reportedAt: z.string(),
  })
  .openapi('Claim')

const judgement = z
  .object({
    a: z.string(),
    b: z.string(),
    verdict: z.enum(['same', 'different']),
    by: z.enum(['rule', 'person']),
    weight: z.number(),
    reasons: strings,
  })
  .openapi('Judgement')

const head = {
  id: z.string(),
  facts: strings,
  kind: z.enum(OCCASION_KINDS),
  title: z.string(),
  date: z.string().nullable(),
  place: z.string().nullable(),
  status: z.enum([...OCCASION_STATUSES, 'lapsed']),
  parties: z.array(z.object({ actor: z.string(), status: z.enum(PARTY_STATUSES), confirmedBy: strings, history: strings })),
  confirmed: z.enum(['none', 'one-side', 'both-sides']),
  reports: strings,
  origins: z.int(),
  moves: z.array(z.object({ from: z.string(), to: z.string(), saidBy: strings, at: z.string(), claims: strings })),
  contradictions: z.array(z.object({ field, actor: z.string().nullable(), values: strings, claims: strings })),
  firstReportedAt: z.string(),
  lastReportedAt: z.string(),
}

/** An occasion without its claims and judgements: what a list shows. */
export const agendaItem = promises<AgendaItem>()(z.object(head).openapi('AgendaItem'))

export const recordedOccasion = promises<RecordedOccasion>()(
  z.object({ ...head, claims: z.array(claim), judgements: z.array(judgement) }).openapi('RecordedOccasion'),
)

export const recordedStatement = promises<RecordedStatement>()(
  z
    .object({
      id: z.string(),
      facts: strings,
      statement,
      report: z.string(),
      reports: strings,
      origins: z.int(),
      reportedAt: z.string(),
      source: z.string().nullable(),
      cue: z.string().nullable(),
      content: strings,
    })
    .openapi('RecordedStatement'),
)

export const recordedPosition = promises<RecordedPosition>()(
  z
    .object({
      id: z.string(),
      facts: strings,
      position,
      report: z.string(),
      reports: strings,
      reportedAt: z.string(),
      content: z.string(),
      condition: z.string().nullable(),
      actors: strings,
    })
    .openapi('RecordedPosition'),
)

export const recordedAction = promises<RecordedAction>()(
  z.object({ id: z.string(), report: z.string(), reportedAt: z.string(), action, what: z.string() }).openapi('RecordedAction'),
)

export const positionCell = promises<PositionCell>()(
  z.object({ party: z.string(), issue: z.string(), positions: z.array(recordedPosition) }).openapi('PositionCell'),
)

export const commitment = promises<Commitment>()(
  z
    .object({
      id: z.string(),
      kind: z.enum(['consent', 'conditional']),
      party: z.string(),
      toward: strings,
      consentOf: strings,
      content: z.string(),
      condition: z.string().nullable(),
      state: z.enum(['open', 'triggered', 'met']),
      position: z.string(),
      report: z.string(),
      reportedAt: z.string(),
      because: strings,
    })
    .openapi('Commitment'),
)

export const recordedReport = promises<RecordedReport>()(
  z.object({ dossier, text: z.string(), takenAt: z.string() }).openapi('RecordedReport'),
)

export const recordDifference = promises<RecordDifference>()(
  z
    .object({
      since: z.string(),
      until: z.string(),
      occasions: z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          before: orNull(recordedOccasion),
          after: orNull(recordedOccasion),
          fields: strings,
          claims: strings,
        }),
      ),
      statements: z.array(recordedStatement),
      positions: z.array(recordedPosition),
      actions: z.array(recordedAction),
      commitments: z.array(commitment),
    })
    .openapi('RecordDifference'),
)
