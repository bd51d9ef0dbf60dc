import type { Claim, Contradiction, RecordedOccasion } from '../../record/index.ts'
import { dotted, status } from '../lines.ts'
import { type Run, run } from '../paint.ts'
import { visibleWords } from '../visible-words.ts'
import { writtenDate } from '../written-date.ts'
import { counted, RecordPage, type RecordTextOptions, said, written } from './record-page.ts'

/** Occasions as a desk keeps them: what, when, where, each party's status with who confirmed it, moves and contradictions. */
export function renderOccasions(occasions: readonly RecordedOccasion[], options: RecordTextOptions = {}): string {
  const page = new RecordPage(options)
  for (const occasion of occasions) addOccasion(page, occasion)
  return occasions.length === 0 ? '' : page.toString()
}

/** One occasion with its whole history: every claim with its words and its report, and why they were held to be about one thing. */
export function renderOccasion(occasion: RecordedOccasion, options: RecordTextOptions = {}): string {
  const page = new RecordPage(options)
  addOccasion(page, occasion)
  page.heading('CLAIMS')
  for (const claim of occasion.claims) addClaim(page, claim)
  if (occasion.judgements.length > 0) page.heading('HELD TOGETHER BECAUSE')
  for (const { a, b, verdict, by, weight, reasons } of occasion.judgements) {
    page.head([run(`${a} ${verdict === 'same' ? '=' : '≠'} ${b}`, 'faint'), run(` · ${by === 'person' ? 'a person' : `rule, ${weight}`}`)])
    page.row('', [run(visibleWords(reasons.join('; ')))])
  }
  return page.toString()
}

const CONFIRMED: Readonly<Record<RecordedOccasion['confirmed'], Run>> = {
  none: run('confirmed by none', 'open'),
  'one-side': run('confirmed by one side', 'open'),
  'both-sides': run('confirmed by both sides', 'good'),
}

/** What a list shows of an occasion. */
export function addOccasion(page: RecordPage, occasion: RecordedOccasion): void {
  const { date, kind, title, place, parties, confirmed, moves, contradictions, reports, origins, firstReportedAt, lastReportedAt } =
    occasion
  const day = run(date === null ? 'no date' : writtenDate(date), 'title')
  page.head(dotted([[day], [run(kind)], [status(occasion.status)], [CONFIRMED[confirmed]], [run(visibleWords(title), 'title')]]))
  if (place !== null) page.row('where', [run(visibleWords(place))])
  page.rows(
    'who',
    parties.map(({ actor }) => page.party(actor)),
    parties.map((party) => [
      status(party.status),
      ...(party.confirmedBy.length > 0 ? [run(` – by ${page.names(party.confirmedBy)}`)] : []),
    ]),
  )
  for (const { from, to, saidBy, at } of moves) {
    const sayers = saidBy.length > 0 ? `, said ${page.names(saidBy)}` : ''
    page.row('moved', [run(`from ${writtenDate(from)} to ${writtenDate(to)}${sayers} (${written(at)})`, 'open')])
  }
  for (const contradiction of contradictions) page.row('but', [run(wordsOf(page, contradiction), 'bad')])
  const told = `${counted(reports.length, 'report')}, ${counted(origins, 'origin')}, ${written(firstReportedAt, lastReportedAt)}`
  page.row('told', [run(told)])
  page.row('id', [run(occasion.id, 'faint')])
}

const wordsOf = (page: RecordPage, { field, actor, values }: Contradiction): string =>
  `${field}${actor === null ? '' : ` of ${page.names([actor])}`}: ${values.map(visibleWords).join(' or ')}`

function addClaim(page: RecordPage, { field, actor, value, saidBy, relay, saidAt, reportedAt, words, report }: Claim): void {
  const sayers = saidBy.length > 0 ? page.parties(saidBy) : [run('the report itself')]
  const via = relay.length > 0 ? [run(`, via ${page.names(relay)}`)] : []
  const on = saidAt === null || saidAt === reportedAt ? [] : [run(`, on ${written(saidAt)}`)]
  const name = actor === null ? [run(field)] : [run(`${field} of `), ...page.party(actor)]
  page.head(dotted([[run(written(reportedAt))], [...name, run(': '), run(visibleWords(value), 'good')], [...sayers, ...via, ...on]]))
  page.row('words', words === '' ? [] : [said(words)])
  page.row('in', [page.report(report)])
}
