import { createHash } from 'node:crypto'
import {
  DOSSIER_FORMAT,
  ISSUES,
  OCCASION_KINDS,
  OCCASION_STATUSES,
  PARTY_STATUSES,
  POSITION_ACTS,
  type RecordedReport,
  STANCES,
} from '@tavolo/engine'
import { Problem } from '../problem.ts'

type Fields = Readonly<Record<string, unknown>>

/** What a value must be; its fault in words, or null. */
type Check = (value: unknown, path: string) => string | null

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/
const DAY = /^\d{4}-\d\d-\d\d$/

const text: Check = (value, path) => (typeof value === 'string' ? null : `${path} is no text`)
const named: Check = (value, path) => (typeof value === 'string' && value !== '' ? null : `${path} is no name`)
const flag: Check = (value, path) => (typeof value === 'boolean' ? null : `${path} is neither true nor false`)
const like =
  (form: RegExp): Check =>
  (value, path) =>
    typeof value === 'string' && form.test(value) ? null : `${path} is not written as it must be`
const oneOf =
  (list: readonly string[]): Check =>
  (value, path) =>
    typeof value === 'string' && list.includes(value) ? null : `${path} is none of ${list.join(', ')}`
const orNull =
  (check: Check): Check =>
  (value, path) =>
    value === null ? null : check(value, path)
const listOf =
  (check: Check): Check =>
  (value, path) =>
    Array.isArray(value) ? first(value, (item, i) => check(item, `${path}[${i}]`)) : `${path} is no list`
const having =
  (shape: Readonly<Record<string, Check>>): Check =>
  (value, path) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? first(Object.entries(shape), ([name, check]) => check((value as Fields)[name], path === '' ? name : `${path}.${name}`))
      : `${path === '' ? 'the dossier' : path} is no object`

function first<Item>(items: readonly Item[], fault: (item: Item, at: number) => string | null): string | null {
  for (const [at, item] of items.entries()) {
    const found = fault(item, at)
    if (found !== null) return found
  }
  return null
}

/** The dossier's form with spans inside a text of this length; what the record does not use may be anything. */
function dossierOf(length: number): Check {
  const span: Check = (value, path) => {
    const { start, end } = (value ?? {}) as Fields
    const isRange = Number.isInteger(start) && Number.isInteger(end) && 0 <= Number(start) && Number(start) <= Number(end)
    return isRange && Number(end) <= length ? null : `${path} is no span of the text`
  }
  const names = listOf(named)
  const dated = orNull(having({ value: text, span: orNull(span) }))
  const parties = listOf(having({ actor: named, status: oneOf(PARTY_STATUSES), statedBy: names, span: orNull(span) }))
  const speaker = having({ actors: names, name: orNull(text), role: orNull(text), anonymous: flag })
  return having({
    format: oneOf([DOSSIER_FORMAT]),
    report: having({
      id: named,
      language: named,
      publishedAt: orNull(like(DAY)),
      publisher: orNull(text),
      title: orNull(text),
      url: orNull(text),
      sha256: like(/^[0-9a-f]{64}$/),
    }),
    actors: listOf(having({ id: named, name: text, mentions: listOf(span) })),
    times: listOf(having({ id: named, span, value: text })),
    agenda: listOf(
      having({
        id: named,
        kind: oneOf(OCCASION_KINDS),
        title: text,
        date: dated,
        place: orNull(having({ name: text, span })),
        status: oneOf(OCCASION_STATUSES),
        mentions: listOf(span),
        parties,
      }),
    ),
    statements: listOf(
      having({
        id: named,
        source: orNull(span),
        speaker,
        relay: names,
        cue: orNull(span),
        stance: oneOf(STANCES),
        content: listOf(span),
        date: dated,
      }),
    ),
    positions: listOf(
      having({
        id: named,
        party: named,
        act: oneOf(POSITION_ACTS),
        toward: names,
        issue: oneOf(ISSUES),
        content: span,
        condition: orNull(span),
        statement: orNull(named),
      }),
    ),
    actions: listOf(having({ id: named, parties: names, act: text, what: span, recipients: names, date: dated })),
    doubts: listOf(having({ kind: text, span, message: text })),
  })
}

/**
 * That a dossier is one and belongs to its text: what is kept for years is checked at the door.
 * @throws Problem TAVOLO-STORE-REPORT
 */
export function checkReport({ dossier, text: words, takenAt }: RecordedReport): void {
  const fault =
    typeof words !== 'string' ? 'there is no text' : (dossierOf(words.length)(dossier, '') ?? mismatch(dossier.report, words, takenAt))
  if (fault === null) return
  const id: unknown = dossier?.report?.id
  const where = typeof id === 'string' && id !== '' ? id : 'report'
  throw new Problem('TAVOLO-STORE-REPORT', `this is no report with its dossier: ${fault}`, where, 'give a dossier as tavolo read makes it')
}

function mismatch(report: RecordedReport['dossier']['report'], words: string, takenAt: string): string | null {
  if (!INSTANT.test(takenAt)) return 'takenAt is no instant'
  if (report.length !== words.length) return 'the dossier belongs to a text of another length'
  return createHash('sha256').update(words, 'utf8').digest('hex') === report.sha256 ? null : 'the dossier belongs to another text'
}
