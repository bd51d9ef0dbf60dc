import { z } from '@hono/zod-openapi'
import {
  ACTOR_KINDS,
  DOSSIER_FORMAT,
  type Dossier,
  ISSUES,
  OCCASION_KINDS,
  OCCASION_STATUSES,
  PARTY_STATUSES,
  POSITION_ACTS,
  type Span,
  STANCES,
  TIME_TYPES,
  WORDINGS,
} from '@tavolo/engine'
import { orNull } from './or-null.ts'
import { promises } from './promises.ts'

/** The words of `tavolo/dossier/1` as schemas, for the answers of the API and their description. */
export const span = promises<Span>()(
  z
    .object({ start: z.int().min(0), end: z.int().min(0) })
    .openapi('Span', { description: 'UTF-16 offsets into the untouched text of the report, end excluded.' }),
)

const spanOrNull = orNull(span)
const datedSpan = z.object({ value: z.string(), span: spanOrNull }).nullable()
const actorId = z.string().openapi({ examples: ['RU', 'NATO', 'person:Full Name', 'media:RIA'] })
const provenance = z.object({
  rules: z.array(z.string()),
  spans: z.array(span),
  inferred: z.array(z.object({ field: z.string(), reason: z.string() })),
})
const fact = { id: z.string(), provenance }

export const statement = z
  .object({
    ...fact,
    source: spanOrNull,
    speaker: z.object({
      actor: actorId.nullable(),
      actors: z.array(actorId),
      party: actorId.nullable(),
      parties: z.array(actorId),
      name: z.string().nullable(),
      role: z.string().nullable(),
      anonymous: z.boolean(),
    }),
    relay: z.array(actorId),
    cue: spanOrNull,
    stance: z.enum(STANCES),
    content: z.array(span),
    wording: z.enum(WORDINGS),
    date: datedSpan,
  })
  .openapi('Statement')

export const position = z
  .object({
    ...fact,
    party: actorId,
    act: z.enum(POSITION_ACTS),
    toward: z.array(actorId),
    issue: z.enum(ISSUES),
    content: span,
    condition: spanOrNull,
    statement: z.string().nullable(),
  })
  .openapi('Position')

const occasion = z
  .object({
    ...fact,
    kind: z.enum(OCCASION_KINDS),
    title: z.string(),
    date: datedSpan,
    movedFrom: datedSpan,
    place: z.object({ name: z.string(), span }).nullable(),
    status: z.enum(OCCASION_STATUSES),
    mentions: z.array(span),
    parties: z.array(z.object({ actor: actorId, status: z.enum(PARTY_STATUSES), statedBy: z.array(z.string()), span: spanOrNull })),
  })
  .openapi('Occasion')

export const action = z
  .object({
    ...fact,
    parties: z.array(actorId),
    act: z.string(),
    what: span,
    recipients: z.array(actorId),
    date: datedSpan,
    amounts: z.array(z.object({ value: z.number(), currency: z.string().nullable(), unit: z.string().nullable(), span })),
  })
  .openapi('Action')

export const reportHead = z
  .object({
    id: z.string(),
    language: z.string(),
    publishedAt: z.string().nullable(),
    publisher: z.string().nullable(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    sha256: z.string(),
    length: z.int().min(0),
  })
  .openapi('Report')

export const dossier = promises<Dossier>()(
  z
    .object({
      format: z.literal(DOSSIER_FORMAT),
      report: reportHead,
      actors: z.array(
        z
          .object({
            id: actorId,
            kind: z.enum(ACTOR_KINDS),
            name: z.string(),
            partOf: z.string().nullable(),
            wikidata: z.string().nullable(),
            mentions: z.array(span),
          })
          .openapi('Actor'),
      ),
      times: z.array(z.object({ ...fact, span, type: z.enum(TIME_TYPES), value: z.string() }).openapi('Time')),
      agenda: z.array(occasion),
      statements: z.array(statement),
      positions: z.array(position),
      actions: z.array(action),
      doubts: z.array(z.object({ kind: z.string(), span, message: z.string() }).openapi('Doubt')),
    })
    .openapi('Dossier'),
)
