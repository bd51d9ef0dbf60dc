import {
  type Action,
  type Dossier,
  type Doubt,
  type Occasion,
  type Position,
  type Span,
  type Statement,
  type TimeFact,
  visibleWords,
} from '@tavolo/engine'
import { actorName } from '../words/actor-name.ts'
import { dayName } from '../words/day.ts'
import { speakerName } from '../words/speaker-name.ts'
import type { Layer } from './layers.ts'
import type { ShownFact } from './shown-fact.ts'

type Given = Pick<ShownFact, 'title'> & Partial<Pick<ShownFact, 'about' | 'words' | 'parties'>>

/** Every fact of a dossier, ready to be shown beside its text. */
export function shownFacts(dossier: Dossier, text: string): readonly ShownFact[] {
  const known = new Map(dossier.actors.map(({ id, name }) => [id, visibleWords(name)]))
  const name = (id: string): string => known.get(id) ?? actorName(id)
  const names = (ids: readonly string[]): string => ids.map(name).join(', ')
  const words = (span: Span): string => visibleWords(text.slice(span.start, span.end))

  const occasion = ({ title, kind, date, place, status, parties }: Occasion): Given => ({
    title: visibleWords(title),
    about: [dayName(date?.value ?? null), kind, ...(place === null ? [] : [visibleWords(place.name)]), status],
    parties,
  })
  const statement = (fact: Statement, at: number): Given => ({
    title: `S${at + 1} ${speakerName(fact, fact.source && words(fact.source))}`,
    about: [
      fact.stance,
      `${fact.wording} words`,
      ...(fact.speaker.anonymous ? ['unnamed'] : []),
      ...(fact.relay.length > 0 ? [`via ${names(fact.relay)}`] : []),
      ...(fact.date === null ? [] : [dayName(fact.date.value)]),
    ],
    words: fact.content.map(words),
  })
  const position = ({ party, act, toward, issue, content, condition, statement: from }: Position): Given => ({
    title: `${name(party)}: ${act}${toward.length > 0 ? ` → ${names(toward)}` : ''}`,
    about: [issue, from === null ? 'told by the report itself' : `from S${dossier.statements.findIndex(({ id }) => id === from) + 1}`],
    words: [...(condition === null ? [] : [`condition: ${words(condition)}`]), words(content)],
  })
  const action = ({ parties, act, what, recipients, date, amounts }: Action): Given => ({
    title: `${names(parties) || 'doer unknown'}: ${visibleWords(act)}`,
    about: [
      ...(recipients.length > 0 ? [`for ${names(recipients)}`] : []),
      ...(date === null ? [] : [dayName(date.value)]),
      ...amounts.map(({ value, currency, unit }) => `${value.toLocaleString('en')} ${currency ?? unit ?? ''}`.trim()),
    ],
    words: [words(what)],
  })
  const time = ({ value, type, span }: TimeFact): Given => ({
    title: dayName(value),
    about: [type.toLowerCase(), value],
    words: [words(span)],
  })

  return [
    ...dossier.agenda.map((fact) => shown(fact, 'agenda', occasion(fact), spansOfOccasion(fact))),
    ...dossier.statements.map((fact, at) => shown(fact, 'statements', statement(fact, at), [fact.source, fact.cue, ...fact.content])),
    ...dossier.positions.map((fact) => shown(fact, 'positions', position(fact), [fact.content, fact.condition])),
    ...dossier.actions.map((fact) => shown(fact, 'actions', action(fact), [fact.what])),
    ...dossier.times.map((fact) => shown(fact, 'times', time(fact), [fact.span])),
    ...dossier.doubts.map((doubt, at) => shownDoubt(doubt, at, words(doubt.span))),
  ]
}

const spansOfOccasion = ({ mentions, date, place, parties }: Occasion) => [
  ...mentions,
  date?.span ?? null,
  place?.span ?? null,
  ...parties.map(({ span }) => span),
]

function shown(
  fact: Occasion | Statement | Position | Action | TimeFact,
  layer: Layer,
  given: Given,
  spans: readonly (Span | null)[],
): ShownFact {
  const { rules, inferred } = fact.provenance
  return { about: [], words: [], parties: [], ...given, id: fact.id, layer, spans: spans.filter((span) => span !== null), rules, inferred }
}

/** A doubt has no hash of its own: its place in the dossier names it. */
function shownDoubt({ kind, message, span }: Doubt, at: number, words: string): ShownFact {
  const LONGEST = 160
  const short = words.length > LONGEST ? `${words.slice(0, LONGEST)} …` : words
  const base = { layer: 'doubts', parties: [], spans: [span], rules: [], inferred: [] } as const
  return { ...base, id: `doubt-${at + 1}`, title: visibleWords(message), about: [kind], words: short === '' ? [] : [short] }
}
