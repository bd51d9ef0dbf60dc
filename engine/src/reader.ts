import { type ClauseLexicon, compileLexicon, findTriggers, type KnownMentions, readClauses } from './clauses/index.ts'
import type { Dossier, Report, TokenRange, TraceNode } from './document/index.ts'
import { assembleDossier } from './dossier/index.ts'
import type { LanguagePack } from './language/index.ts'
import { type ActorMention, findActors, findAmounts, findTimes } from './mentions/index.ts'
import { anchorTimes, attributeStatements, isJointTitle, jointAuthors, resolveActors } from './resolution/index.ts'
import { emptySyntax, openSyntaxModel, type SyntaxModel } from './syntax/index.ts'
import { cutText } from './text/index.ts'
import { type Steps, traceReading } from './trace/index.ts'

/** A report understood. */
export interface Reading {
  readonly dossier: Dossier
  /** How each thing was found; null unless asked for. */
  readonly trace: TraceNode | null
}

/** A stage of reading. */
export type Stage =
  | ('text' | 'tags' | 'triggers' | 'arcs' | 'actors' | 'times' | 'amounts')
  | ('clauses' | 'calendar' | 'referents' | 'speakers' | 'dossier')

export interface ReadingOptions {
  readonly explain?: boolean
  /** Told when a stage has ended, for a clock to be looked at: the engine has none. */
  readonly ended?: (stage: Stage) => void
}

export interface Reader {
  /** Reads one report. @throws RangeError where no pack reads its language */
  read(report: Report, options?: ReadingOptions): Reading
}

interface OpenLanguage {
  readonly pack: LanguagePack
  readonly model: SyntaxModel | null
  readonly lexicon: ClauseLexicon
}

/** Opens language packs, each with its syntax model (bytes already decompressed) or none. */
export function createReader(packs: readonly { readonly pack: LanguagePack; readonly model: Uint8Array | null }[]): Reader {
  const open = new Map<string, OpenLanguage>()
  for (const { pack, model } of packs) {
    open.set(pack.code, { pack, model: model && openSyntaxModel(model), lexicon: compileLexicon(pack.lexicon) })
  }
  return {
    read(report, { explain = false, ended = noOne } = {}) {
      const language = open.get(report.language)
      if (!language) throw new RangeError(`no language pack reads "${report.language}"`)
      const steps = readWith(language, report, ended)
      return { dossier: steps.dossier, trace: explain ? traceReading(steps) : null }
    },
  }
}

const noOne = (): void => {}

/** The path of a report. */
function readWith({ pack, model, lexicon }: OpenLanguage, report: Report, ended: (stage: Stage) => void): Steps {
  const document = cutText(report, pack.writing)
  ended('text')
  const { tokens, sentences } = document
  const syntax = emptySyntax(tokens.count)
  for (const { firstToken, endToken } of sentences) model?.tag(tokens, firstToken, endToken, syntax)
  ended('tags')
  const triggers = findTriggers(document, syntax, lexicon)
  ended('triggers')
  sentences.forEach(({ firstToken, endToken }, at) => {
    if (triggers.wanted[at]) model?.parse(tokens, firstToken, endToken, syntax)
  })
  ended('arcs')
  const actorMentions = findActors(document, syntax, pack.actors)
  ended('actors')
  const timeMentions = findTimes(document, syntax, pack.times)
  ended('times')
  const amounts = findAmounts(document, pack.actors).map(({ value, currency, unit, span }) => ({ value, currency, unit, span }))
  ended('amounts')
  const clauses = readClauses(document, syntax, triggers, lexicon, knownMentions(actorMentions, timeMentions, tokens.count))
  ended('clauses')
  const times = anchorTimes(timeMentions, document, syntax, pack.times)
  ended('calendar')
  const { referents, actors, mainState, authors } = resolveActors(actorMentions, document, syntax, pack.actors, authorsOf(report, pack))
  ended('referents')
  const statements = attributeStatements(clauses, referents)
  ended('speakers')
  const dossier = assembleDossier({
    document,
    clauses,
    lexicon: pack.lexicon,
    actorTables: pack.actors,
    times,
    amounts,
    actors,
    referents,
    mainState,
    authors,
    statements,
  })
  ended('dossier')
  return { document, syntax, triggers, actorMentions, times, referents, clauses, dossier }
}

/** Whose joint text the title says that it is; nobody for all others. */
function authorsOf(report: Report, pack: LanguagePack): string[] {
  if (report.title === null || !isJointTitle(report.title, pack.actors)) return []
  const title = cutText({ ...report, text: report.title }, pack.writing)
  const { agentPrepositions, partyPrepositions } = pack.lexicon
  const byline = new Set([...agentPrepositions, ...partyPrepositions])
  return jointAuthors(title, findActors(title, emptySyntax(title.tokens.count), pack.actors), pack.actors, byline)
}

function knownMentions(actors: readonly ActorMention[], times: readonly TokenRange[], count: number): KnownMentions {
  const isActor = flags(actors, count)
  const canMeet = flags(
    actors.filter(({ kind }) => kind !== 'document-noun'),
    count,
  )
  const isTime = flags(times, count)
  return {
    isActor: (token) => isActor[token] === 1,
    canMeet: (token) => canMeet[token] === 1,
    isTime: (token) => isTime[token] === 1,
  }
}

function flags(ranges: readonly TokenRange[], count: number): Uint8Array {
  const marked = new Uint8Array(count)
  for (const { first, end } of ranges) marked.fill(1, first, end)
  return marked
}
