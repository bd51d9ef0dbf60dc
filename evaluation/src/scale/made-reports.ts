import { createHash } from 'node:crypto'
import {
  type Actor,
  DOSSIER_FORMAT,
  type Dossier,
  ISSUES,
  type Occasion,
  POSITION_ACTS,
  type Position,
  type RecordedReport,
  type Span,
  STANCES,
  type Statement,
} from '@tavolo/engine'
import { Dice } from './dice.ts'

/** Facts that each made report tells: occasions, statements, positions, an action. */
export const FACTS_OF_A_REPORT = 8

const PARTIES =
  'AE AF AL AM AO AR AT AU AZ BA BD BE BG BR BY CA CD CH CI CL CM CN CO CU CY CZ DE DK DZ EC EE EG ES ET FI FR GB GE GH GR GT HR HU ID IE IL IN IQ IR IS IT JO JP KE KG KH KP KR KW KZ LA LB LK LT LU LV LY MA MD MK ML MM MN MX MY NE NG NL NO NP NZ OM PA PE PH PK PL PS PT QA RO RS RU SA SD SE SG SI SK SN SO SY TH TJ TM TN TR TW TZ UA UG US UY UZ VE VN XK YE ZA ZM ZW NATO EU UN OSCE'.split(
    ' ',
  )
const PLACES = 'Geneva Vienna Brussels Oslo Doha Ankara Istanbul Cairo Rome Paris Berlin Helsinki Astana Minsk Riyadh Bern'.split(' ')
const KINDS = ['talks', 'meeting', 'visit', 'call', 'summit'] as const
const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi zo mar ten gal bri con dur'.split(' ')
const FIRST_DAY = Date.UTC(2005, 0, 1)
const DAY_MS = 86_400_000
/** A report is one of three that tell of a thing. */
const TOLD_AGAIN = 3

/**
 * Reports made by a seed, in the order of their days: as many a day as make `facts` facts in twenty years, so that each size
 * of the record has the density of the largest. Two of three tell what another told already, with other words around it.
 */
export function* madeReports(seed: number, reports: number, perDay: number): Generator<RecordedReport> {
  for (let i = 0; i < reports; i++) yield madeReport(seed, i, Math.floor(i / perDay))
}

function madeReport(seed: number, number: number, day: number): RecordedReport {
  const text = new Text()
  const publishedAt = isoDay(day)
  const own = new Dice(seed + number * 7919)
  // What is told is decided by a number that several reports of these days share.
  const shared = (part: number) => new Dice(seed ^ ((Math.floor(number / TOLD_AGAIN) * 4 + part + 1) * 104_729))
  const agenda = [0, 1].map((part) => occasion(text, shared(part), day))
  const statements = [2, 2, 3].map((part, i) => statement(text, i === 1 ? own : shared(part), publishedAt))
  const positions = [own, shared(3)].map((dice, i) => position(text, dice, statements[i + 1] as Statement))
  const deed = { parties: [own.oneOf(PARTIES)], act: 'sign', what: text.add(phrase(own, 4)) }
  const sha256 = createHash('sha256').update(text.words).digest('hex')
  const dossier: Dossier = {
    format: DOSSIER_FORMAT,
    report: {
      id: `made-${number}`,
      language: 'en',
      publishedAt,
      publisher: `Paper ${own.below(40)}`,
      title: null,
      url: null,
      sha256,
      length: text.words.length,
    },
    actors: actorsOf(agenda, statements),
    times: [],
    agenda,
    statements,
    positions,
    actions: [{ id: 'action-1', provenance: NONE, ...deed, recipients: [], date: null, amounts: [] }],
    doubts: [],
  }
  return { dossier, text: text.words, takenAt: `${publishedAt}T12:00:00.000Z` }
}

const NONE = { rules: [], spans: [], inferred: [] }

/** A text as it grows; each piece that is added knows where it stands. */
class Text {
  words = ''

  add(piece: string): Span {
    const start = this.words.length
    this.words += `${piece} `
    return { start, end: start + piece.length }
  }
}

function occasion(text: Text, dice: Dice, day: number): Occasion {
  const kind = dice.oneOf(KINDS)
  const [first, second] = [dice.oneOf(PARTIES), dice.oneOf(PARTIES)]
  const place = dice.oneOf(PLACES)
  const value = isoDay(day - (day % 3) + dice.below(30))
  const title = text.add(`${kind} of ${first} and ${second}`)
  const where = text.add(place)
  const when = text.add(value)
  const parties = [...new Set([first, second])].map((actor) => ({ actor, status: 'confirmed' as const, statedBy: [], span: title }))
  return {
    id: `occasion-${value}-${title.start}`,
    provenance: NONE,
    kind,
    title: text.words.slice(title.start, title.end),
    date: { value, span: when },
    movedFrom: null,
    place: { name: place, span: where },
    status: 'planned',
    mentions: [title],
    parties,
  }
}

function statement(text: Text, dice: Dice, publishedAt: string): Statement {
  const actor = dice.oneOf(PARTIES)
  const content = text.add(phrase(dice, 12))
  return {
    id: `statement-${content.start}`,
    provenance: NONE,
    source: text.add(`minister ${actor}`),
    speaker: { actor, actors: [actor], party: actor, parties: [actor], name: null, role: 'minister', anonymous: false },
    relay: [],
    cue: text.add('said'),
    stance: dice.oneOf(STANCES),
    content: [content],
    wording: 'indirect',
    date: { value: publishedAt, span: null },
  }
}

function position(text: Text, dice: Dice, { id, speaker, content }: Statement): Position {
  const [said] = content
  return {
    id: `position-${id}`,
    provenance: NONE,
    party: speaker.actor ?? '',
    act: dice.oneOf(POSITION_ACTS),
    toward: [dice.oneOf(PARTIES)],
    issue: dice.oneOf(ISSUES),
    content: said ?? text.add(phrase(dice, 6)),
    condition: null,
    statement: id,
  }
}

function actorsOf(agenda: readonly Occasion[], statements: readonly Statement[]): Actor[] {
  const spans = new Map<string, Span[]>()
  for (const { parties, mentions } of agenda) for (const { actor } of parties) spans.set(actor, [...mentions])
  for (const { speaker, source } of statements) for (const actor of speaker.actors) spans.set(actor, source === null ? [] : [source])
  return [...spans].map(([id, mentions]) => ({
    id,
    kind: id.length === 2 ? 'state' : 'organisation',
    name: id,
    partOf: null,
    wikidata: null,
    mentions,
  }))
}

const phrase = (dice: Dice, words: number): string =>
  Array.from({ length: words }, () => `${dice.oneOf(SYLLABLES)}${dice.oneOf(SYLLABLES)}${dice.oneOf(SYLLABLES)}`).join(' ')

/** The day of this number, counted from the first. */
export const isoDay = (day: number): string => new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10)
