import type { Span, TokenRange } from '../document/index.ts'
import { isPassive, subjectOf } from './arguments.ts'
import type { ClauseContext } from './clause-context.ts'
import type { FrameHit } from './frame-words.ts'
import { base } from './tree.ts'
import { holdsWords, trimmed } from './trim.ts'

/** An addressee or a day may stand between a cue and the word that opens what was said. */
const FARTHEST_OPENER = 9

/**
 * What was said, read off the words alone: from the complementiser behind the cue to the end of the sentence
 * or to where the teller speaks again. Null where no complementiser stands there.
 */
export function wordsOpened(context: ClauseContext, hit: FrameHit): Span | null {
  if (leadsToMainClause(context, hit.head)) return null
  const opener = openerBehind(context, hit)
  return opener < 0 ? null : wordsFrom(context, hit.head, opener + 1)
}

/**
 * "Experts say the leadership is divided", where no complementiser opens it: the words behind the cue, if a subject stands
 * before it and a finite verb behind.
 */
export function wordsUnopened(context: ClauseContext, { head, end }: FrameHit): Span | null {
  const { tree, mentions, lexicon } = context
  const { endToken } = sentenceOf(tree, head)
  if (!tree.isFinite(head) || isPassive(tree, head) || leadsToMainClause(context, head)) return null
  const { own } = subjectOf(tree, head)
  if (own < 0 || own > head) return null
  let first = end
  while (first < endToken && (mentions.isTime(first) || tree.upos(first) === 'ADV' || lexicon.complementisers.has(tree.lower(first))))
    first++
  // "Said if the border stays open, …"
  if (first < endToken && lexicon.conditionOpeners.has(tree.lower(first))) return wordsFrom(context, head, first)
  if (first >= endToken || !OPENS_CLAUSE.has(tree.upos(first))) return null
  for (let i = first + 1; i < endToken && i < first + LONGEST_SUBJECT; i++) {
    const isVerb = tree.has(i, 'VerbForm=Fin') || (tree.upos(i) === 'VERB' && tree.has(i, 'Tense=Past'))
    if (isVerb) return tree.head(i) === head && tree.relation(i) === 'conj' ? null : wordsFrom(context, head, first)
    if ((!OF_SUBJECT.has(tree.upos(i)) && tree.lower(i) !== '-') || tree.has(i, 'PronType=Rel')) return null
  }
  return null
}

/** In tokens: the longest name of who is asked ("the ambassador of X to Y, …, to …"). */
const LONGEST_ADDRESSEE = 18

/** "Hanno dato istruzione all'ambasciatore … di prendere …": the infinitive behind who is asked; -1 for none. */
export function infinitiveBehind({ tree, lexicon, mentions }: ClauseContext, { head, end }: FrameHit): number {
  const { endToken } = sentenceOf(tree, head)
  for (let i = end; i < endToken - 1 && i < end + LONGEST_ADDRESSEE; i++) {
    if (lexicon.infinitiveMarks.has(tree.lower(i))) {
      let verb = i + 1
      while (verb < endToken && verb < i + 4 && OF_INFINITIVE.has(tree.upos(verb)) && !tree.has(verb, 'VerbForm=Inf')) verb++
      if (tree.has(verb, 'VerbForm=Inf')) return verb
    }
    const named = tree.upos(i) === 'DET' ? i + 1 : i
    const isAddressee = i > end || mentions.isActor(named) || mentions.isTime(i) || ADDRESSES.has(tree.upos(i))
    if (!isAddressee || (!PASSED.has(tree.upos(i)) && tree.upos(i) !== 'CCONJ')) return -1
  }
  return -1
}

const OF_INFINITIVE = new Set(['ADV', 'PRON', 'AUX'])
const ADDRESSES = new Set(['ADP', 'ADV'])

const LONGEST_SUBJECT = 13
const OF_SUBJECT = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'NUM', 'ADJ', 'ADP', 'ADV', 'CCONJ', 'PART', 'SYM', 'X', 'AUX'])
const OPENS_CLAUSE = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'NUM', 'ADJ'])

/** "Voiced the deep concerns of its allies about the build-up": what stands behind the noun's own preposition. */
export function wordsAbout(context: ClauseContext, { head, end }: FrameHit, prepositions: readonly string[]): Span | null {
  const { tree, lexicon } = context
  const { endToken } = sentenceOf(tree, head)
  for (let i = end; i < endToken && i < end + FARTHEST_OPENER; i++) {
    const preposition = tree.upos(i) === 'ADP' ? tree.lemma(i).toLowerCase() : null
    const isOwn =
      preposition !== null && prepositions.includes(preposition) && (i === end || !lexicon.possessivePrepositions.has(preposition))
    if (isOwn) return wordsFrom(context, head, i + 1, true)
    if (!PASSED.has(tree.upos(i)) && tree.upos(i) !== 'CCONJ') return null
  }
  return null
}

/** The words from a token to the end of what a cue tells. */
function wordsFrom(context: ClauseContext, cue: number, first: number, toComma = false): Span | null {
  const { tree } = context
  let end = endOfTelling(context, cue, first)
  if (toComma) for (let i = first; i < end; i++) if (tree.lower(i) === ',') end = i
  if (end - first < 2) return null
  const span = trimmed(tree.document.text, tree.span({ first, end }))
  return holdsWords(span) ? span : null
}

/** "Threatened to resign if …": the condition belongs to what was said. */
export function withCondition(context: ClauseContext, { head }: FrameHit, said: Span): Span {
  const { tree, lexicon } = context
  const { start, end } = tree.document.tokens
  const { endToken } = sentenceOf(tree, head)
  let at = head
  while (at < endToken && (start[at] ?? 0) < said.end) at++
  // "…, including through the OSCE", "…, starting next week": what follows is part of it too.
  const next = tree.lemma(at + 1).toLowerCase()
  const lists = tree.lower(at) === ',' && tree.upos(at + 1) === 'VERB' && (lexicon.involving.has(next) || lexicon.phases.has(next))
  if (at >= endToken || !(lists || lexicon.conditionOpeners.has(tree.lower(at))) || (end[at - 1] ?? 0) > said.end) return said
  const until = wordsFrom(context, head, at)
  return until ? { start: said.start, end: until.end } : said
}

/** "Warning that it is late, she urged …": what stands behind is no longer told. */
const leadsToMainClause = ({ tree }: ClauseContext, cue: number): boolean => tree.head(cue) > cue

/** "Said, after two days of talks, that …": the complementiser right behind the comma that closes the aside. */
function openerBehindAside({ tree, lexicon }: ClauseContext, first: number): number {
  const { endToken } = sentenceOf(tree, first)
  for (let i = first; i < endToken - 1 && i < first + 2 * FARTHEST_OPENER; i++)
    if (tree.lower(i) === ',') return lexicon.complementisers.has(tree.lower(i + 1)) && tree.upos(i + 1) === 'SCONJ' ? i + 1 : -1
  return -1
}

function openerBehind(context: ClauseContext, { head, end }: FrameHit): number {
  const { tree, lexicon, mentions } = context
  const { endToken } = sentenceOf(tree, head)
  for (let i = end; i < endToken && i < end + FARTHEST_OPENER; i++) {
    const isOpener = lexicon.complementisers.has(tree.lower(i)) && tree.upos(i) === 'SCONJ'
    if (isOpener) return i
    if (i === end && tree.lower(i) === ',' && tree.upos(head) === 'VERB') return openerBehindAside(context, i + 1)
    const passes = mentions.isTime(i) || mentions.isActor(i) || PASSED.has(tree.upos(i))
    if (!passes) return -1
  }
  return -1
}

const PASSED = new Set(['ADV', 'ADP', 'DET', 'NOUN', 'PROPN', 'ADJ', 'PRON', 'NUM'])

const sentenceOf = (tree: ClauseContext['tree'], token: number): { firstToken: number; endToken: number } =>
  tree.document.sentences[tree.document.tokens.sentence[token] ?? 0] ?? { firstToken: token, endToken: token + 1 }

/** In tokens: nobody says more in one breath, and endless sentences stay cheap. */
const LONGEST_TELLING = 400

/** The token where the teller speaks again: a second cue of the same speaker, a semicolon, a phrase that names whose account it is. */
function endOfTelling(context: ClauseContext, cue: number, first: number): number {
  const { tree, lexicon, quotationsByPlace } = context
  const { start, end, lower } = tree.document.tokens
  const endToken = Math.min(sentenceOf(tree, cue).endToken, first + LONGEST_TELLING)
  const quoted = quotationsByPlace.overlapping({ start: start[first] ?? 0, end: end[endToken - 1] ?? 0 })
  const accounts = new Map<number, TokenRange>()
  for (const match of lexicon.attribution.matches(lower, first, endToken)) accounts.set(match.first, match)
  let quotedUntil = -1
  for (let i = first; i < endToken; i++) {
    const at = start[i] ?? 0
    for (const { span } of quoted) if (at >= span.start && at < span.end) quotedUntil = Math.max(quotedUntil, span.end)
    if (at < quotedUntil) continue
    if (lower[i] === ';') return i
    if (lower[i] === ',' && (accounts.has(i + 1) || (accounts.has(i + 2) && tree.upos(i + 1) === 'ADV'))) return i
    if (i > first && (speaksAgain(context, cue, i) || speaksAgainst(context, i))) return i
  }
  return endToken
}

/** "…, adding that", "… e ha aggiunto": a comma or conjunction that leads to a cue hung on this one. */
function speaksAgain({ tree, cueVerbs, lexicon }: ClauseContext, cue: number, at: number): boolean {
  const isJoint = tree.lower(at) === ',' || tree.upos(at) === 'CCONJ'
  if (!isJoint) return false
  for (let i = at + 1; i < at + 5; i++) {
    if (tree.upos(i) === 'VERB') {
      const tells = cueVerbs.has(i) || lexicon.lightVerbs.has(tree.lemma(i).toLowerCase())
      return tells && (tree.head(i) === cue || tree.upos(cue) === 'NOUN' || tree.has(i, 'VerbForm=Ger'))
    }
    const relation = base(tree.relation(i))
    if (!['AUX', 'ADV', 'CCONJ', 'PUNCT', 'PRON'].includes(tree.upos(i)) || relation === 'nsubj') return false
  }
  return false
}

/** In tokens: the longest name before the verb of a clause set against another. */
const LONGEST_NAME = 10

/** "…, while Moscow claims that": another speaks now. */
function speaksAgainst(context: ClauseContext, at: number): boolean {
  const { tree, cueVerbs, lexicon, mentions } = context
  const isContrast = tree.lower(at) === ',' && lexicon.contrast.has(tree.lower(at + 1))
  if (!isContrast && tree.upos(at) !== 'CCONJ') return false
  let named = false
  for (let i = at + (isContrast ? 2 : 1); i < at + 2 + LONGEST_NAME; i++) {
    if (cueVerbs.has(i)) return named && (isContrast || opensTelling(context, i))
    if (tree.upos(i) === 'VERB' || tree.upos(i) === 'PUNCT') return false
    named ||= mentions.isActor(i) || (tree.upos(i) === 'PRON' && tree.has(i, 'PronType=Ind'))
  }
  return false
}

/** "… and several said they wanted": a clause is told right behind the cue. */
function opensTelling({ tree, lexicon }: ClauseContext, cue: number): boolean {
  const next = cue + 1
  return lexicon.complementisers.has(tree.lower(next)) || tree.has(next, 'Case=Nom') || tree.lower(next) === '"' || tree.lower(next) === ':'
}
