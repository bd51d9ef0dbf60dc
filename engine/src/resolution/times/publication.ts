import type { Document } from '../../document/index.ts'
import type { TimeMention } from '../../mentions/index.ts'
import { type CivilDay, civilDay, daysInMonth } from '../calendar/index.ts'

/** When a report came out, as exactly as it is known: a year at least. */
export interface Publication {
  readonly year: number
  readonly month: number | null
  readonly day: CivilDay | null
  /** `publishedAt`, or where else the day was taken from. */
  readonly source: string
}

/** Words before a dateline's day at most: place, agency, weekday. */
const DATELINE_WORDS = 8

/**
 * When the report came out: the day handed in with it (`YYYY-MM-DD`, or only a month or year), else the day of its
 * dateline if that names a year, else unknown.
 */
export function publicationOf(document: Document, mentions: readonly TimeMention[]): Publication | null {
  const given = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(document.report.publishedAt ?? '')
  if (given) return publication(Number(given[1]), Number(given[2] ?? 0), Number(given[3] ?? 0), 'the publication day')
  const [first] = mentions
  if (!first || first.first > DATELINE_WORDS || first.expression.kind !== 'calendar') return null
  const { year, month, day } = first.expression
  if (year === undefined || month === undefined || day === undefined || !standsAlone(document, first)) return null
  return publication(year, month, day, 'the day of the dateline')
}

function publication(year: number, month: number, day: number, source: string): Publication {
  const monthKnown = month >= 1 && month <= 12
  const dayKnown = monthKnown && day >= 1 && day <= daysInMonth(year, month)
  return { year, month: monthKnown ? month : null, day: dayKnown ? civilDay(year, month, day) : null, source }
}

/** True where the day ends its paragraph, or a dash, bracket or colon follows: "GENEVA, Jan. 9, 2022 (Agency) -". */
function standsAlone(document: Document, mention: TimeMention): boolean {
  const paragraph = document.paragraphs[document.sentences[document.tokens.sentence[mention.first] ?? 0]?.paragraph ?? 0]
  const { start, end } = mention.span
  if (!paragraph || end >= paragraph.end) return true
  const next = document.text.slice(end, Math.min(end + 3, paragraph.end)).trim()
  return next === '' || '-–—(:.'.includes(next.charAt(0)) || (start === 0 && next.startsWith('\n'))
}
