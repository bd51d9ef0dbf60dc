import type { DatedSpan, Occasion, Participation } from '../../document/index.ts'
import { dotted, fill, status } from '../lines.ts'
import { occasionsByDay } from '../occasions-by-day.ts'
import { type Run, run } from '../paint.ts'
import { assumed, type View } from '../view.ts'
import { writtenDate } from '../written-date.ts'
import { type Page, party, quoted } from './page.ts'

/** Occasions by day: what, when, where, and each party's status with who said so. */
export function agendaSection(page: Page): void {
  const { agenda } = page.view.dossier
  if (agenda.length === 0) return
  page.heading('AGENDA')
  for (const occasion of occasionsByDay(agenda)) addOccasion(page, occasion)
}

function addOccasion(page: Page, occasion: Occasion): void {
  const { view } = page
  const { date, movedFrom, place } = occasion
  const day = date === null ? 'no date' : assumed(occasion, 'date') + writtenDate(date.value)
  const state = [run(assumed(occasion, 'status')), status(occasion.status)]
  page.head(dotted([[run(day, 'title')], [run(assumed(occasion, 'kind') + occasion.kind)], state, [run(occasion.title, 'title')]]))
  if (place !== null) {
    const name = view.words(place.span) === place.name ? '' : `${place.name} `
    page.row('where', [run(assumed(occasion, 'place') + name), ...quoted(view, place.span)])
  }
  addWords(page, 'when', date)
  addWords(page, 'moved from', movedFrom)
  addParties(page, occasion)
  page.row('words', dotted(occasion.mentions.map((span) => quoted(view, span))))
}

/** The words that a date was read from. */
export function addWords(page: Page, label: string, date: DatedSpan | null): void {
  if (date?.span) page.row(label, quoted(page.view, date.span))
}

function addParties(page: Page, occasion: Occasion): void {
  const { view } = page
  const names = occasion.parties.map(({ actor }, i) => [run(isAssumed(occasion, actor, i)), ...party(view, actor)])
  const columns = Math.max(0, ...names.map((name) => name.reduce((sum, { text }) => sum + text.length, 0))) + 2
  for (const [i, participation] of occasion.parties.entries()) {
    const name = names[i] ?? []
    page.row(i === 0 ? 'who' : '', [...name, fill(name, columns), status(participation.status), ...sayers(view, participation)], 2)
  }
}

const isAssumed = (occasion: Occasion, actor: string, i: number) =>
  assumed(occasion, `parties.${actor}`) || assumed(occasion, `parties.${i}`) || assumed(occasion, `parties[${i}]`)

function sayers(view: View, { statedBy, span }: Participation): Run[] {
  const said = statedBy.length === 0 ? 'the report' : statedBy.map((id) => view.saidBy(id)).join('; ')
  return [run(` – ${said}`), ...(span === null ? [] : [run(': '), ...quoted(view, span)])]
}
