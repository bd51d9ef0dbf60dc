import type { Tree } from '../clauses/index.ts'
import { coordinated, isGathered } from '../clauses/index.ts'
import {
  type Actor,
  DOSSIER_FORMAT,
  type Dossier,
  type Report,
  type Span,
  SpanIndex,
  type TimeFact,
  type TokenRange,
} from '../document/index.ts'
import type { AnchoredTime } from '../resolution/index.ts'
import { actionFacts } from './actions.ts'
import { agendaFacts } from './agenda/index.ts'
import { doubtsOf } from './doubts.ts'
import { factId } from './fact-id.ts'
import type { Findings } from './findings.ts'
import { withEveryUsed } from './known-actors.ts'
import { once } from './once.ts'
import { issueFinder, type PositionSources, positionFacts } from './positions.ts'
import { provenance } from './provenance.ts'
import { saidDays } from './said-at.ts'
import { statementFacts } from './statements.ts'

/** Puts a report's findings into its dossier. */
export function assembleDossier(findings: Findings): Dossier {
  const { document, clauses, times, referents, lexicon } = findings
  const { text, report, quotations, sentences } = document
  const actorsIn = actorsInside(findings.actors, ['body'])
  const partiesIn = actorsInside(findings.actors, ['body', 'person'])
  const wordsFor = new Map<string, Span[]>()
  const partiesOf = (token: number): readonly string[] => {
    const referent = referents.of(token)
    for (const actor of referent?.actors ?? []) noteWords(wordsFor, actor, referent?.span ?? null)
    return referent?.actors ?? []
  }
  const statements = statementFacts(
    findings.statements,
    quotations,
    saidDays(findings.statements, { times, sentences, publishedAt: report.publishedAt, actors: findings.actors }),
  )
  const issueOf = issueFinder(lexicon, (span) => lemmasInside(findings, span))
  const said = new SpanIndex(statements.flatMap((statement, at) => statement.content.map((span) => ({ span, at }))))
  const saidIn = (span: Span) =>
    [...new Set(said.around(span).map(({ at }) => at))]
      .sort((a, b) => a - b)
      .flatMap((at) => statements[at] ?? [])
      .map(({ id, speaker, stance }) => ({
        id,
        parties: speaker.parties,
        confirms: stance === 'confirm' || stance === 'say' || stance === 'announce',
      }))
  const saidAs = (stances: ReadonlySet<string>): ((span: Span) => boolean) => {
    const contents = new SpanIndex(
      statements.flatMap(({ stance, content }) => (stances.has(stance) ? content.map((span) => ({ span })) : [])),
    )
    return (span) => contents.around(span).length > 0
  }
  const facts = {
    agenda: once(
      agendaFacts(clauses.occasions, {
        text,
        publishedAt: report.publishedAt,
        times,
        actors: findings.actors,
        partiesOf,
        partyWithin: (token) => partyWithin(clauses.context.tree.subtree(token), partiesOf),
        placeOf: referents.placeOf,
        coordinated: (token) => coordinated(clauses.context.tree, token),
        isGathered: (token) => isGathered(clauses.context, token),
        saidIn,
      }),
    ),
    statements: once(statements),
    positions: once(positionFacts(clauses.positions, positionSources(findings, { statements, actorsIn: partiesIn, partiesOf, issueOf }))),
    actions: once(
      actionFacts(clauses.deeds, {
        times,
        amounts: findings.amounts,
        partiesOf,
        stateOf: (token) => referents.placeOf(token)?.state ?? null,
        actorsIn,
        partiesIn,
        home: findings.mainState,
        isWished: saidAs(WISHING),
        isAlleged: saidAs(ALLEGING),
      }),
    ),
  }
  return {
    format: DOSSIER_FORMAT,
    report: headerOf(report),
    actors: withEveryUsed(findings.actors, actorsUsed(facts, wordsFor), findings.actorTables),
    times: once(times.map(timeFact)),
    ...facts,
    doubts: doubtsOf(findings, facts.statements),
  }
}

/** Who the first sentence is about: whoever held the meeting whose participants are listed. */
function openingSubjects(tree: Tree): number[] {
  const [sentence] = tree.document.sentences
  if (!sentence) return []
  for (let i = sentence.firstToken; i < sentence.endToken; i++)
    if (tree.relation(i) === 'nsubj' && tree.head(tree.head(i)) === -1) return [i]
  return []
}

/** What positions are made from; "they" and "the leaders" are all those whom the report lists as present. */
function positionSources(
  { authors, clauses, statements }: Findings,
  known: Pick<PositionSources, 'statements' | 'actorsIn' | 'partiesOf' | 'issueOf'>,
): PositionSources {
  const { tree } = clauses.context
  const present = clauses.attendance.length > 0 ? [...openingSubjects(tree), ...clauses.attendance] : []
  return {
    ...known,
    tree,
    deedHeads: new Set(clauses.deeds.map(({ head }) => head)),
    attributed: statements,
    gathering: [...new Set(present.flatMap((token) => [...known.partiesOf(token)]))].filter((id) => !id.startsWith('person:')),
    authors,
    isGathered: (token) => isGathered(clauses.context, token),
  }
}

/** What stands in the content of these is held against somebody, or only asked for. */
const ALLEGING: ReadonlySet<string> = new Set(['accuse', 'deny', 'believe'])
const WISHING: ReadonlySet<string> = new Set(['demand', 'threaten', 'warn', 'ask'])

type Facts = Pick<Dossier, 'agenda' | 'statements' | 'positions' | 'actions'>

/** Every actor that a fact names by its id, with the words that stand for it. */
function actorsUsed(
  { agenda, statements, positions, actions }: Facts,
  wordsFor: ReadonlyMap<string, readonly Span[]>,
): Map<string, Span[]> {
  const used = new Map<string, Span[]>()
  const use = (ids: readonly string[], span: Span | null) => {
    for (const id of ids) {
      if (!used.has(id)) used.set(id, [...(wordsFor.get(id) ?? [])])
      noteWords(used, id, span)
    }
  }
  for (const { speaker, relay, source } of statements) {
    use(speaker.actors, source)
    use(relay, null)
  }
  for (const { parties } of agenda) for (const { actor, span } of parties) use([actor], span)
  for (const { party, toward } of positions) use([party, ...toward], null)
  for (const { parties, recipients } of actions) use([...parties, ...recipients], null)
  return used
}

function noteWords(words: Map<string, Span[]>, actor: string, span: Span | null): void {
  const spans = words.get(actor) ?? []
  words.set(actor, spans)
  if (span && !spans.some(({ start, end }) => start === span.start && end === span.end)) spans.push(span)
}

const headerOf = ({ id, language, publishedAt, publisher, title, url, sha256, text }: Report): Dossier['report'] => ({
  id,
  language,
  publishedAt,
  publisher,
  title,
  url,
  sha256,
  length: text.length,
})

function timeFact({ span, type, value, rule, inferred }: AnchoredTime): TimeFact {
  const fact = { span, type, value }
  return { id: factId('time', fact), ...fact, provenance: provenance([rule], [span], inferred) }
}

function partyWithin({ first, end }: TokenRange, partiesOf: (token: number) => readonly string[]): string | null {
  for (let i = first; i < Math.min(end, first + 24); i++) {
    const [party] = partiesOf(i)
    if (party) return party
  }
  return null
}

/** Ids of the actors mentioned inside a span, in reading order; those of `kinds` count as their state. */
const actorsInside = (actors: readonly Actor[], kinds: readonly Actor['kind'][]) => {
  const mentions = actors
    .filter(({ kind }) => kind !== 'media')
    .flatMap(({ id, kind, partOf, mentions: spans }) => spans.map((span) => ({ id: kinds.includes(kind) ? (partOf ?? id) : id, span })))
  const index = new SpanIndex(mentions)
  return (span: Span): string[] => [...new Set(index.overlapping(span).map(({ id }) => id))]
}

function lemmasInside({ document, clauses }: Findings, span: Span): string[] {
  const { start, end, count } = document.tokens
  const lemmas: string[] = []
  let first = 0
  for (let high = count; first < high; ) {
    const middle = (first + high) >> 1
    if ((start[middle] ?? 0) < span.start) first = middle + 1
    else high = middle
  }
  for (let i = first; i < count && (start[i] ?? 0) <= span.end; i++)
    if ((end[i] ?? 0) <= span.end) lemmas.push(clauses.context.tree.lemma(i).toLowerCase())
  return lemmas
}
