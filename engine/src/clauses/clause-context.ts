import { type Document, type Quotation, SpanIndex, type Syntax } from '../document/index.ts'
import type { Lexicon } from '../language/index.ts'
import { PhraseAutomaton } from '../rules/index.ts'
import { compileFrameWords, type FrameHit, type FrameWords } from './frame-words.ts'
import { Tree } from './tree.ts'

/** A lexicon made ready: automata and sets instead of lists. */
export interface ClauseLexicon {
  readonly frameWords: FrameWords
  readonly attribution: PhraseAutomaton<true>
  readonly conditions: PhraseAutomaton<true>
  readonly exceptions: readonly string[]
  readonly lightVerbs: ReadonlySet<string>
  readonly relayVerbs: ReadonlySet<string>
  readonly participation: ReadonlySet<string>
  readonly partyPrepositions: ReadonlySet<string>
  readonly possessivePrepositions: ReadonlySet<string>
  readonly placePrepositions: ReadonlySet<string>
  readonly futureAuxiliaries: ReadonlySet<string>
  readonly addressPrepositions: ReadonlySet<string>
  readonly involving: ReadonlySet<string>
  readonly meanwhile: ReadonlySet<string>
  readonly behind: ReadonlySet<string>
  readonly terms: ReadonlySet<string>
  readonly obligation: ReadonlySet<string>
  readonly possibility: ReadonlySet<string>
  readonly intention: ReadonlySet<string>
  readonly without: ReadonlySet<string>
  readonly naming: ReadonlySet<string>
  readonly complementisers: ReadonlySet<string>
  readonly asTold: ReadonlySet<string>
  readonly measures: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly takenUp: ReadonlySet<string>
  readonly contrast: ReadonlySet<string>
  readonly infinitiveMarks: ReadonlySet<string>
  readonly agentPrepositions: ReadonlySet<string>
  readonly predicatePrepositions: ReadonlySet<string>
  readonly harms: ReadonlySet<string>
  readonly reliefs: ReadonlySet<string>
  readonly wrongs: ReadonlySet<string>
  readonly rejections: ReadonlySet<string>
  readonly bodies: ReadonlySet<string>
  readonly gathered: ReadonlySet<string>
  readonly attendance: ReadonlySet<string>
  readonly sufferings: ReadonlySet<string>
  readonly decisions: ReadonlySet<string>
  readonly phases: ReadonlySet<string>
  readonly conditionOpeners: ReadonlySet<string>
  readonly statuses: ReadonlyMap<string, Lexicon['statuses'][number]['status']>
}

export function compileLexicon(lexicon: Lexicon): ClauseLexicon {
  return {
    frameWords: compileFrameWords(lexicon),
    attribution: new PhraseAutomaton(lexicon.attribution.map(({ words }) => ({ words, value: true }))),
    conditions: new PhraseAutomaton(lexicon.conditions.map((phrase) => ({ words: phrase.split(' '), value: true }))),
    exceptions: lexicon.exceptions,
    lightVerbs: new Set(lexicon.lightVerbs),
    relayVerbs: new Set(lexicon.relayVerbs),
    participation: new Set(lexicon.participation),
    partyPrepositions: new Set(lexicon.partyPrepositions),
    possessivePrepositions: new Set(lexicon.possessivePrepositions),
    placePrepositions: new Set(lexicon.placePrepositions),
    futureAuxiliaries: new Set(lexicon.futureAuxiliaries),
    addressPrepositions: new Set(lexicon.addressPrepositions),
    involving: new Set(lexicon.involving),
    meanwhile: new Set(lexicon.meanwhile),
    behind: new Set(lexicon.behind),
    terms: new Set(lexicon.terms),
    obligation: new Set(lexicon.obligation),
    possibility: new Set(lexicon.possibility),
    intention: new Set(lexicon.intention),
    without: new Set(lexicon.without),
    naming: new Set(lexicon.naming),
    predicatePrepositions: new Set(lexicon.predicatePrepositions),
    infinitiveMarks: new Set(lexicon.infinitiveMarks),
    agentPrepositions: new Set(lexicon.agentPrepositions),
    complementisers: new Set(lexicon.complementisers),
    asTold: new Set(lexicon.asTold),
    measures: new Set(lexicon.measures),
    relatives: new Set(lexicon.relatives),
    takenUp: new Set(lexicon.takenUp),
    contrast: new Set(lexicon.contrast),
    harms: new Set(lexicon.harms),
    reliefs: new Set(lexicon.reliefs),
    wrongs: new Set(lexicon.wrongs),
    rejections: new Set(lexicon.rejections),
    bodies: new Set(lexicon.bodies),
    gathered: new Set(lexicon.gathered),
    attendance: new Set(lexicon.attendance),
    sufferings: new Set(lexicon.sufferings),
    decisions: new Set(lexicon.decisions),
    phases: new Set(lexicon.phases),
    conditionOpeners: new Set(lexicon.conditions),
    statuses: new Map(lexicon.statuses.flatMap(({ status, lemmas }) => lemmas.map((lemma) => [lemma, status] as const))),
  }
}

/** What the mentions know of a token, as far as clauses ask. */
export interface KnownMentions {
  /** True where the token is part of an actor's name, role or demonym. */
  isActor(token: number): boolean
  /** True for an actor that can sit at a table: no document, though documents say things. */
  canMeet(token: number): boolean
  /** True where the token is part of a time. */
  isTime(token: number): boolean
}

/** All that the clause rules read. */
export interface ClauseContext {
  readonly tree: Tree
  readonly lexicon: ClauseLexicon
  readonly mentions: KnownMentions
  readonly quotations: readonly Quotation[]
  readonly quotationsByPlace: SpanIndex<{ readonly span: Quotation }>
  /** Tokens that are cue nouns: support, concern, appello. */
  readonly cueNouns: ReadonlySet<number>
  /** Tokens that are cue verbs. */
  readonly cueVerbs: ReadonlySet<number>
}

const cuesOf = (hits: readonly FrameHit[], upos: 'NOUN' | 'VERB'): ReadonlySet<number> =>
  new Set(hits.filter(({ words }) => words.some((word) => word.is === 'cue' && word.group.upos === upos)).map(({ head }) => head))

export const clauseContext = (
  document: Document,
  syntax: Syntax,
  lexicon: ClauseLexicon,
  mentions: KnownMentions,
  hits: readonly FrameHit[],
): ClauseContext => {
  const quotations = document.quotations.filter((quotation) => quotation.depth === 0)
  return {
    tree: new Tree(document, syntax),
    lexicon,
    mentions,
    quotations,
    quotationsByPlace: new SpanIndex(quotations.map((span) => ({ span }))),
    cueNouns: cuesOf(hits, 'NOUN'),
    cueVerbs: cuesOf(hits, 'VERB'),
  }
}
