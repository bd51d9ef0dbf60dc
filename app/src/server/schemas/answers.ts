import { z } from '@hono/zod-openapi'
import type { Explanation, FactPlace, Listed, SearchHit, StoredReport, TraceNode } from '@tavolo/engine'
import { LARGEST_TEXT } from '../../intake/read-bytes.ts'
import type { Change } from '../../store/store.ts'
import { reportHead, span } from './dossier.ts'
import { orNull } from './or-null.ts'
import { promises } from './promises.ts'

const listed = promises<Listed<unknown>>()(z.object({ total: z.int(), offset: z.int(), limit: z.int(), items: z.array(z.unknown()) }))

/** A list that is given in pages. */
export const pageOf = <Item extends z.ZodType>(name: string, item: Item) => listed.extend({ items: z.array(item) }).openapi(name)

export const storedReport = promises<StoredReport>()(
  z.object({ report: reportHead, takenAt: z.string(), opening: z.string() }).openapi('StoredReport'),
)

export const searchHit = promises<SearchHit>()(
  z
    .object({
      report: z.string(),
      title: z.string().nullable(),
      publishedAt: z.string().nullable(),
      statement: z.string().nullable(),
      excerpt: z.string(),
      hits: z.array(span).openapi({ description: 'Where the hits stand in the excerpt.' }),
      span,
    })
    .openapi('SearchHit'),
)

export const factPlace = promises<FactPlace>()(
  z.object({ kind: z.enum(['occasion', 'statement', 'position', 'action']), report: z.string(), fact: z.string() }).openapi('FactPlace'),
)

export const change = promises<Change>()(
  z
    .object({
      sequence: z.int(),
      at: z.string(),
      kind: z.enum(['added', 'removed', 'judged', 'judgement-undone']),
      subject: z.string(),
    })
    .openapi('Change'),
)

export const health = z.object({ status: z.literal('ok'), version: z.string(), sequence: z.int(), readOnly: z.boolean() }).openapi('Health')

const traceNode: z.ZodType<TraceNode> = z
  .object({
    label: z.string(),
    span: orNull(span),
    rule: z.string().nullable(),
    outcome: z.enum(['found', 'tried', 'stopped']),
    note: z.string().nullable(),
    get children() {
      return z.array(traceNode)
    },
  })
  .openapi('TraceNode')

export const explanation: z.ZodType<Explanation> = z
  .object({
    report: z.string(),
    at: z.int(),
    facts: z.array(
      z.object({
        id: z.string(),
        summary: z.string(),
        spans: z.array(span),
        rules: z.array(z.string()),
        inferred: z.array(z.object({ field: z.string(), reason: z.string() })),
      }),
    ),
    trace: orNull(traceNode),
  })
  .openapi('Explanation')

const particular = z.string().min(1).max(2000).nullish()

export const newReport = z
  .strictObject({
    text: z.string().min(1).max(LARGEST_TEXT),
    id: z.string().min(1).max(200).nullish(),
    publishedAt: z.string().max(40).nullish().openapi({ description: 'Day of publication, YYYY-MM-DD.' }),
    publisher: particular,
    language: z.string().max(35).nullish().openapi({ description: 'Code of a language pack; detected where it is not given.' }),
    title: particular,
    url: particular,
  })
  .openapi('NewReport')

export const taken = z.object({ report: z.string(), outcome: z.enum(['added', 'known']) }).openapi('TakenReport')

export const problemDetails = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    code: z.string().openapi({ examples: ['TAVOLO-NOT-FOUND'] }),
    advice: z.string(),
  })
  .openapi('Problem', { description: 'RFC 9457 problem details.' })
