import { type ClauseLexicon, compileLexicon, findTriggers, type KnownMentions, readClauses } from './clauses/index.ts'
import type { Dossier, Report, TokenRange, TraceNode } from './document/index.ts'
import { assembleDossier } from './dossier/index.ts'
import type { LanguagePack } from './language/index.ts'
import { findActors, findAmounts, findTimes } from './mentions/index.ts'
import { anchorTimes, attributeStatements, resolveActors } from './resolution/index.ts'
import { emptySyntax, openSyntaxModel, type SyntaxModel } from './syntax/index.ts'
import { cutText } from './text/index.ts'
import { type Steps, traceReading } from './trace/index.ts'

/** A report understood. */
export interface Reading {
  readonly dossier: Dossier
  /** How each thing was found; null unless asked for. */
  readonly trace: TraceNode | null
}

export interface Reader {
  /** Reads one report. @throws RangeError where no pack reads its language */
  read(report: Report, options?: { readonly explain?: boolean }): Reading
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
    read(report, { explain = false } = {}) {
      const language = open.get(report.language)
      if (!language) throw new RangeError(`no language pack reads "${report.language}"`)
      const steps = readWith(language, report)
      return { dossier: steps.dossier, trace: explain ? traceReading(steps) : null }
    },
  }
}

/** The path of a report. */
function readWith({ pack, model, lexicon }: OpenLanguage, report: Report): Steps {
  const document = cutText(report, pack.writing)
  const { tokens, sentences } = document
  const syntax = emptySyntax(tokens.count)
  for (const { firstToken, endToken } of sentences) model?.tag(tokens, firstToken, endToken, syntax)
  const triggers = findTriggers(document, syntax, lexicon)
  sentences.forEach(({ firstToken, endToken }, at) => {
    if (triggers.wanted[at]) model?.parse(tokens, firstToken, endToken, syntax)
  })
  const actorMentions = findActors(document, syntax, pack.actors)
  const timeMentions = findTimes(document, syntax, pack.times)
  const amounts = findAmounts(document, pack.actors).map(({ value, currency, unit, span }) => ({ value, currency, unit, span }))
  const clauses = readClauses(document, syntax, triggers, lexicon, knownMentions(actorMentions, timeMentions, tokens.count))
  const times = anchorTimes(timeMentions, document, syntax, pack.times)
  const { referents, actors, places } = resolveActors(actorMentions, document, syntax, pack.actors)
  const statements = attributeStatements(clauses, referents)
  const dossier = assembleDossier({
    document,
    clauses,
    lexicon: pack.lexicon,
    actorTables: pack.actors,
    times,
    amounts,
    actors,
    referents,
    places,
    statements,
  })
  return { document, syntax, triggers, actorMentions, times, referents, clauses, dossier }
}

function knownMentions(actors: readonly TokenRange[], times: readonly TokenRange[], count: number): KnownMentions {
  const isActor = flags(actors, count)
  const isTime = flags(times, count)
  return { isActor: (token) => isActor[token] === 1, isTime: (token) => isTime[token] === 1 }
}

function flags(ranges: readonly TokenRange[], count: number): Uint8Array {
  const marked = new Uint8Array(count)
  for (const { first, end } of ranges) marked.fill(1, first, end)
  return marked
}
