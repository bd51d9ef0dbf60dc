import type { Action, Occasion, Position, Statement } from '../../document/index.ts'
import { writtenAmount } from '../amount.ts'
import { assumed, type View } from '../view.ts'
import { writtenDate } from '../written-date.ts'
import { escaped } from './escape.ts'
import type { Footnotes } from './footnotes.ts'

/** An occasion, and beneath it its place and each party with its status. */
export function occasionItem(view: View, notes: Footnotes, occasion: Occasion): string {
  const { date, movedFrom, place, parties, mentions } = occasion
  const day = date === null ? 'No date' : `${tilde(occasion, 'date')}${escaped(writtenDate(date.value))}`
  const marks = notes.mark(date?.span ?? null, ...mentions)
  const head = `- **${day}** · ${occasion.kind} · ${tilde(occasion, 'status')}${occasion.status} · ${escaped(occasion.title)}${marks}`
  const where = place === null ? [] : [`  - at ${tilde(occasion, 'place')}${escaped(place.name)}${notes.mark(place.span)}`]
  const before = movedFrom === null ? [] : [`  - moved from ${escaped(writtenDate(movedFrom.value))}${notes.mark(movedFrom.span)}`]
  const who = parties.map(({ actor, status, statedBy, span }) => {
    const said = statedBy.length === 0 ? 'the report' : statedBy.map((id) => escaped(view.saidBy(id))).join('; ')
    return `  - ${named(view, actor)}: ${status} – ${said}${notes.mark(span)}`
  })
  return [head, ...before, ...where, ...who].join('\n')
}

/** A statement in one paragraph: speaker, stance, wording, date, relay, words. */
export function statementItem(view: View, notes: Footnotes, statement: Statement): string {
  const { speaker, source, cue, relay, date, content } = statement
  const role = speaker.role !== null && speaker.name !== null ? ` [${escaped(speaker.role)}]` : ''
  const facts = [
    `**${escaped(view.speaker(statement))}**${role}${speaker.anonymous ? ' (unnamed)' : ''}${notes.mark(source)}`,
    speaker.actors.map((actor) => tilde(statement, 'speaker.actor') + named(view, actor)).join(', '),
    `*${tilde(statement, 'stance')}${statement.stance}*${notes.mark(cue)}`,
    statement.wording,
    date === null ? '' : `${tilde(statement, 'date')}${escaped(writtenDate(date.value))}${notes.mark(date.span)}`,
    relay.length === 0 ? '' : `via ${relay.map((actor) => named(view, actor)).join(', ')}`,
  ]
  const words = content.map((span) => `“${escaped(view.words(span))}”${notes.mark(span)}`).join(' ')
  return `- ${view.number(statement.id)} ${facts.filter((fact) => fact !== '').join(' · ')}: ${words}`
}

/** A position: who wants what of whom, under which condition, and where it comes from. */
export function positionItem(view: View, notes: Footnotes, position: Position): string {
  const { party, act, toward, issue, content, condition } = position
  const addressed = toward.length === 0 ? '' : ` → ${toward.map((actor) => named(view, actor)).join(', ')}`
  const words = `“${escaped(view.words(content))}”${notes.mark(content)}`
  const unless = condition === null ? '' : `, if “${escaped(view.words(condition))}”${notes.mark(condition)}`
  const who = `${tilde(position, 'party')}**${named(view, party)}**`
  return `- ${who} *${tilde(position, 'act')}${act}*${addressed} · ${issue}: ${words}${unless} – ${escaped(view.origin(position))}`
}

/** A deed with its doers, recipients, day and amounts. */
export function actionItem(view: View, notes: Footnotes, action: Action): string {
  const { parties, act, what, recipients, date, amounts } = action
  const doers = parties.length === 0 ? 'Doer unknown' : parties.map((actor) => named(view, actor)).join(', ')
  const toward = recipients.length === 0 ? '' : ` → ${recipients.map((actor) => named(view, actor)).join(', ')}`
  const day = date === null ? '' : ` · ${tilde(action, 'date')}${escaped(writtenDate(date.value))}${notes.mark(date.span)}`
  const sums = amounts.map((amount) => ` · ${escaped(writtenAmount(amount))}${notes.mark(amount.span)}`).join('')
  return `- **${doers}** *${escaped(act)}*${toward}${day}${sums}: “${escaped(view.words(what))}”${notes.mark(what)}`
}

const tilde = (fact: Parameters<typeof assumed>[0], field: string) => (assumed(fact, field) === '' ? '' : '\\~')

const named = (view: View, actor: string) => {
  const code = view.code(actor)
  return escaped(view.name(actor)) + (code === null ? '' : ` (${escaped(code)})`)
}
