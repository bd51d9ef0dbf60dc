import type { Dossier } from '../../document/index.ts'
import type { Commitment, Passage, RecordedAction, RecordedOccasion, RecordedPosition, RecordedStatement } from '../../record/index.ts'
import { writtenAmount } from '../amount.ts'
import type { Edition } from '../edition.ts'
import { visibleWords } from '../visible-words.ts'
import { writtenDate } from '../written-date.ts'

/** One line of a briefing: what stands in bold, the rest, and the footnotes with the words it rests on. */
export interface BriefingItem {
  readonly strong: string
  readonly text: string
  readonly notes: readonly string[]
  /** Stands beneath the item before it. */
  readonly isBeneath: boolean
}

/** What the record says, for people to read; how it looks is left to who writes it. */
export interface Briefing {
  readonly title: string
  readonly sections: readonly { readonly heading: string; readonly items: readonly BriefingItem[] }[]
}

const item = (strong: string, text: string, notes: readonly string[] = [], isBeneath = false): BriefingItem => ({
  strong: visibleWords(strong),
  text: `${text.startsWith(' ') ? ' ' : ''}${visibleWords(text)}`,
  notes: [...new Set(notes.filter((note) => note !== ''))],
  isBeneath,
})

/** An edition as a briefing; sections without anything in them are left out. */
export function briefingOf(edition: Edition): Briefing {
  const cite = citing(edition)
  const sections = [
    { heading: 'Agenda', items: edition.occasions.flatMap((occasion) => occasionItems(edition, cite, occasion)) },
    { heading: 'Statements', items: edition.statements.map((statement) => statementItem(edition, cite, statement)) },
    { heading: 'Positions', items: edition.positions.map((position) => positionItem(edition, cite, position)) },
    { heading: 'Actions', items: edition.actions.map((action) => actionItem(edition, cite, action)) },
    { heading: 'Commitments', items: edition.commitments.map((commitment) => commitmentItem(edition, cite, commitment)) },
  ]
  return { title: 'Briefing', sections: sections.filter(({ items }) => items.length > 0) }
}

type Cite = (passage: Pick<Passage, 'report' | 'words'>, day: string) => string

/** `“words” – Publisher, Title, 2022-02-22`; empty where there are no words. */
function citing({ reports }: Edition): Cite {
  const heads = new Map<string, Dossier['report']>(reports.map((report) => [report.id, report]))
  return ({ report, words }, day) => {
    if (words.trim() === '') return ''
    const head = heads.get(report)
    const source = [head?.publisher ?? null, head?.title ?? (head?.publisher == null ? report : null), day, head?.url ?? null].filter(
      (part) => part !== null,
    )
    return `“${visibleWords(words)}” – ${source.map(visibleWords).join(', ')}`
  }
}

function occasionItems({ nameOf }: Edition, cite: Cite, occasion: RecordedOccasion): BriefingItem[] {
  const { date, kind, status, title, place, parties, claims, moves, contradictions, origins } = occasion
  const noteOn = (isAbout: (claim: RecordedOccasion['claims'][number]) => boolean) =>
    claims.filter(isAbout).map((claim) => cite(claim, claim.reportedAt))
  const where = place === null ? '' : ` · ${place}`
  const sources = ` · ${origins} ${origins === 1 ? 'origin' : 'origins'}`
  return [
    item(
      date === null ? 'No date' : writtenDate(date),
      ` · ${kind} · ${status} · ${title}${where}${sources}`,
      noteOn(({ actor }) => actor === null),
    ),
    ...parties.map(({ actor, status }) =>
      item(
        nameOf(actor),
        `: ${status}`,
        noteOn((claim) => claim.actor === actor),
        true,
      ),
    ),
    ...moves.map(({ from, to, at, claims: ids }) =>
      item(
        'Moved',
        ` from ${writtenDate(from)} to ${writtenDate(to)} (${at.slice(0, 10)})`,
        noteOn(({ id }) => ids.includes(id)),
        true,
      ),
    ),
    ...contradictions.map(({ field, values, claims: ids }) =>
      item(
        'Reports differ',
        ` on the ${field}: ${values.join(' / ')}`,
        noteOn(({ id }) => ids.includes(id)),
        true,
      ),
    ),
  ]
}

function statementItem({ nameOf }: Edition, cite: Cite, one: RecordedStatement): BriefingItem {
  const { speaker, stance, relay, date } = one.statement
  const who = speaker.name ?? one.source ?? speaker.role ?? (speaker.actors.map(nameOf).join(', ') || 'Speaker unknown')
  const actors = speaker.actors.length === 0 ? '' : ` (${speaker.actors.map(nameOf).join(', ')})`
  const via = relay.length === 0 ? '' : ` · via ${relay.map(nameOf).join(', ')}`
  const when = date === null ? '' : ` · ${writtenDate(date.value)}`
  const words = one.content.map((part) => `“${part}”`).join(' ')
  const note = cite({ report: one.report, words: one.content.join(' […] ') }, one.reportedAt)
  return item(who, `${actors} · ${stance}${via}${when}: ${words}`, [note])
}

function positionItem({ nameOf }: Edition, cite: Cite, one: RecordedPosition): BriefingItem {
  const { party, act, toward, issue } = one.position
  const to = toward.length === 0 ? '' : ` → ${toward.map(nameOf).join(', ')}`
  const condition = one.condition === null ? '' : ` if “${one.condition}”`
  return item(nameOf(party), ` · ${act}${to} · ${issue}: “${one.content}”${condition}`, [
    cite({ report: one.report, words: one.content }, one.reportedAt),
  ])
}

function actionItem({ nameOf }: Edition, cite: Cite, { action, what, report, reportedAt }: RecordedAction): BriefingItem {
  const { parties, act, recipients, date, amounts } = action
  const to = recipients.length === 0 ? '' : ` → ${recipients.map(nameOf).join(', ')}`
  const when = date === null ? '' : ` · ${writtenDate(date.value)}`
  const sums = amounts.length === 0 ? '' : ` · ${amounts.map(writtenAmount).join(', ')}`
  const who = parties.map(nameOf).join(', ') || 'Doer unknown'
  return item(who, ` · ${act}${to}${when}${sums}: “${what}”`, [cite({ report, words: what }, reportedAt)])
}

function commitmentItem({ nameOf }: Edition, cite: Cite, one: Commitment): BriefingItem {
  const consent = one.consentOf.length === 0 ? '' : ` · nothing without ${one.consentOf.map(nameOf).join(', ')}`
  const condition = one.condition === null ? '' : ` if “${one.condition}”`
  return item(nameOf(one.party), ` · ${one.kind} · ${one.state}${consent}: “${one.content}”${condition}`, [
    cite({ report: one.report, words: one.content }, one.reportedAt),
  ])
}
