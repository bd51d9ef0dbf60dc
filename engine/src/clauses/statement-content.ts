import type { Span } from '../document/index.ts'
import type { CueGroup } from '../language/index.ts'
import { isPassive } from './arguments.ts'
import type { ClauseContext } from './clause-context.ts'
import type { FrameHit } from './frame-words.ts'
import { clauseSpan, fullPhraseSpan } from './phrases.ts'
import { beforeNextClause, fromCueOn, goneOn, objectAndPredicate, takesContentBehind } from './statement-extent.ts'
import type { AttributionRule } from './statement-rules.ts'
import { carrierOf } from './statement-source.ts'
import { infinitiveBehind, withCondition, wordsAbout, wordsOpened, wordsUnopened } from './statement-words.ts'
import { sentenceBefore } from './told-before.ts'
import { base } from './tree.ts'
import { holdsWords } from './trim.ts'

export interface Content {
  readonly head: number
  readonly span: Span
}

export function contentOf(context: ClauseContext, hit: FrameHit, rule: AttributionRule, group: CueGroup): Content[] {
  const { tree } = context
  const { pattern, means } = rule
  const cue = hit.head
  if (means.content === 'opened-words') {
    const span = wordsOpened(context, hit)
    return span ? [{ head: cue, span }] : []
  }
  if (means.content === 'sentence-before') {
    const span = sentenceBefore(context, hit, group)
    return span ? [{ head: cue, span }] : []
  }
  if (means.content === 'rest-of-sentence') {
    const span = wordsUnopened(context, hit)
    return span ? [{ head: cue, span }] : []
  }
  const behind = group.upos === 'VERB' && group.frames.includes('infinitive') ? infinitiveBehind(context, hit) : -1
  const asked = behind < 0 ? Number.POSITIVE_INFINITY : behind
  for (const child of throughTimes(context, hit)) {
    const relation = mentionsRelation(context, child, cue)
    if (
      !pattern.content.includes(relation) &&
      !(
        pattern.content.includes(base(relation)) &&
        relation !== 'acl:relcl' &&
        relation !== 'obl:agent' &&
        relation !== 'nsubj:pass' &&
        relation !== 'nmod:poss'
      )
    )
      continue
    if (child >= cue && child < hit.end) continue
    if (isWhomItConcerns(context, child, rule, group)) continue
    // "Was denied access": what one did not get.
    if (pattern.content.includes('obj') && (isPassive(tree, cue) || isMeantOnly(context, cue, group) || isSentence(context, cue, group)))
      continue
    if (pattern.form === 'infinitive' && OF_THINGS.has(group.stance) && thingBetween(context, cue, child)) continue
    if (pattern.form === 'finite' && context.lexicon.futureAuxiliaries.has(tree.lower(firstBehind(context, hit)))) continue
    if (child < cue && pattern.form === 'finite' && takesContentBehind(context, hit)) continue
    // "The statements, which …": behind a comma a noun's clause tells something else.
    if (tree.upos(cue) === 'NOUN' && pattern.form === 'finite' && tree.lower(tree.subtree(child).first) === ',') continue
    if (pattern.form === 'finite' && child > asked) continue
    if (!hasForm(context, child, rule, group)) continue
    // "Households were asked to wait": who is asked is no content.
    if (means.source === 'agent' && group.frames.includes('infinitive') && takesContentBehind(context, hit)) continue
    const span =
      means.content === 'object-and-predicate'
        ? objectAndPredicate(context, cue, child)
        : goneOn(
            context,
            hit,
            child,
            means.content === 'clause' ? clauseSpan(tree, child, context.lexicon.complementisers) : fullPhraseSpan(tree, child),
          )
    if (holdsWords(span)) {
      const phrase = pattern.form !== 'finite' && pattern.form !== 'predicate'
      const ended = phrase && child > cue ? withCondition(context, hit, beforeNextClause(context, cue, child, span)) : span
      return [{ head: child, span: pattern.form === 'finite' ? inWords(context, hit, child, span) : ended }]
    }
  }
  if (pattern.form === 'infinitive' && behind >= 0) {
    const span = beforeNextClause(context, cue, behind, clauseSpan(tree, behind, context.lexicon.complementisers))
    return holdsWords(span) ? [{ head: behind, span }] : []
  }
  if (means.source !== 'bearer' || carrierOf(tree, cue, context.lexicon.lightVerbs) < 0) return []
  const about = wordsAbout(context, hit, group.prepositions ?? [])
  return about ? [{ head: cue, span: about }] : []
}

/** "Appealed to the UN", "thanked Italy for …": who is asked, accused or thanked is not what was said. */
const isWhomItConcerns = ({ mentions }: ClauseContext, child: number, { means, pattern }: AttributionRule, group: CueGroup): boolean =>
  means.content === 'noun-phrase' &&
  mentions.isActor(child) &&
  (ADDRESSED.has(group.stance) || (group.stance === 'praise' && pattern.frame === 'noun' && group.frames.includes('oblique')))

/** "By supporting the army": help, not words, unless another cue carries it. */
const isMeantOnly = ({ tree, cueVerbs }: ClauseContext, cue: number, { stance }: CueGroup): boolean =>
  stance === 'praise' && (tree.has(cue, 'VerbForm=Ger') || tree.has(cue, 'VerbForm=Inf')) && !cueVerbs.has(tree.head(cue))

/** "Ha condannato l'imputato a risarcire": what a judge does. */
function isSentence({ tree, lexicon }: ClauseContext, cue: number, { stance }: CueGroup): boolean {
  if (stance !== 'condemn') return false
  for (const child of tree.children(cue)) {
    const marker = tree.preposition(child)
    if (child > cue && marker !== '' && lexicon.addressPrepositions.has(marker) && lexicon.infinitiveMarks.has(marker)) return true
  }
  return false
}

/** "Announced new funds to support …": the infinitive tells what the funds are for. */
function thingBetween({ tree, mentions }: ClauseContext, cue: number, infinitive: number): boolean {
  for (const child of tree.children(cue))
    if (tree.relation(child) === 'obj' && child > cue && child < infinitive && tree.upos(child) !== 'PRON' && !mentions.isActor(child))
      return true
  return false
}
const OF_THINGS: ReadonlySet<CueGroup['stance']> = new Set(['announce', 'propose', 'accept', 'reject', 'confirm'])

/** The first word behind a cue and the days beside it. */
function firstBehind({ mentions }: ClauseContext, { end }: FrameHit): number {
  let at = end
  while (mentions.isTime(at)) at++
  return at
}

const ADDRESSED: ReadonlySet<CueGroup['stance']> = new Set(['demand', 'promise', 'accuse', 'propose', 'regret'])

/** The words settle how far a clause goes, where a complementiser or a subject behind the cue shows that it is one. */
const inWords = (context: ClauseContext, hit: FrameHit, child: number, found: Span): Span =>
  wordsOpened(context, hit) ?? wordsUnopened(context, hit) ?? fromCueOn(context, hit, child, found)

/**
 * Dependents of a cue; what a parser hung on a day or an addressee beside the cue
 * ("confirmed on Tuesday that …", "ha detto ai giornalisti che …") counts as its own.
 */
function* throughTimes({ tree, mentions }: ClauseContext, { head, end }: FrameHit): Generator<number> {
  for (let word = head; word < end; word++) {
    for (const child of tree.children(word)) {
      if (child > head && child < end) continue
      if (mentions.isTime(child)) yield* tree.children(child)
      else yield child
    }
  }
  for (const child of tree.children(head)) {
    const relation = base(tree.relation(child))
    const isBeside = child > head && (relation === 'obl' || relation === 'iobj' || relation === 'obj')
    if (!isBeside) continue
    for (const below of tree.children(child)) {
      const isComplement = tree.relation(below) === 'acl:relcl' && ownSubject(tree, below)
      const isOfActor = relation === 'obj' && mentions.isActor(child) && base(tree.relation(below)) === 'nmod'
      // "Asked the allies to withdraw": what the parser hung on whom it was said to.
      const isAsked = tree.relation(below) === 'acl' && tree.has(below, 'VerbForm=Inf') && (relation !== 'obj' || mentions.isActor(child))
      if (isComplement || isOfActor || isAsked) yield below
    }
  }
}

const ownSubject = (tree: ClauseContext['tree'], verb: number): boolean => {
  for (const child of tree.children(verb)) if (base(tree.relation(child)) === 'nsubj' && !tree.has(child, 'PronType=Rel')) return true
  return false
}

/** True where the first word of a clause opens what was said: che, that. */
function isOpened({ tree, lexicon }: ClauseContext, clause: number): boolean {
  let { first } = tree.subtree(clause)
  while (first < clause && base(tree.relation(first)) === 'punct') first++
  return lexicon.complementisers.has(tree.lower(first))
}

const CLAUSAL = new Set(['acl:relcl', 'acl'])

/** A clause hung on a day, opened by a complementiser or set before its cue is a complement of the cue, whatever the parser called it. */
function mentionsRelation(context: ClauseContext, child: number, cue: number): string {
  const { tree, mentions } = context
  const relation = tree.relation(child)
  if (relation === 'nsubj:pass' && child > cue && !isPassive(tree, cue)) return 'obj'
  if (CLAUSAL.has(relation) && mentions.isTime(tree.head(child))) return 'ccomp'
  if (child > cue && isOpened(context, child)) return LOOSE_CLAUSE.has(base(relation)) || relation === 'acl:relcl' ? 'ccomp' : relation
  if (tree.child(child, 'mark') >= 0) return relation
  const isBefore = LOOSE_CLAUSE.has(base(relation)) && tree.subtree(child).end <= cue && tree.isFinite(child) && tree.isFinite(cue)
  return isBefore ? 'ccomp' : relation
}

const LOOSE_CLAUSE = new Set(['csubj', 'advcl', 'parataxis', 'dep'])

/** An adjective or noun said of the object: "illegal", "as premature". */
function isPredicate({ tree, lexicon }: ClauseContext, child: number): boolean {
  const cue = tree.head(child)
  const isSaidOf = tree.child(cue, 'obj') >= 0 || tree.child(cue, 'expl') >= 0
  if (!isSaidOf || !tree.isFinite(cue) || isPassive(tree, cue)) return false
  const isBare = tree.relation(child) === 'xcomp' && ['ADJ', 'NOUN', 'PROPN'].includes(tree.upos(child)) && tree.child(child, 'mark') < 0
  return isBare || lexicon.predicatePrepositions.has(tree.preposition(child))
}

function hasForm(context: ClauseContext, child: number, { pattern }: AttributionRule, group: CueGroup): boolean {
  const { tree, lexicon } = context
  const preposition = tree.preposition(child)
  if (pattern.frame === 'oblique') return group.prepositions?.includes(preposition) ?? false
  switch (pattern.form) {
    case 'finite':
      return isClause(tree, child)
    case 'infinitive':
      if (tree.relation(child) === 'advcl' && !lexicon.infinitiveMarks.has(preposition)) return false
      return (
        tree.has(child, 'VerbForm=Inf') ||
        (tree.has(child, 'VerbForm=Ger') && (tree.relation(child) !== 'advcl' || isDeedDenied(context, child, group))) ||
        infinitiveAuxiliary(tree, child)
      )
    case 'predicate':
      return isPredicate(context, child)
    case 'nominal':
      return !tree.isVerbal(child) && !tree.has(child, 'PronType=Rel') && tree.upos(child) !== 'PRON'
    default:
      return group.upos !== 'NOUN' || tree.relation(child) !== 'nmod' || (group.prepositions?.includes(preposition) ?? false)
  }
}

/** A clause of its own: finite, opened by a subordinator, or at least with a subject. */
const isClause = (tree: ClauseContext['tree'], head: number): boolean =>
  tree.isFinite(head) || (!tree.has(head, 'VerbForm=Inf') && (tree.child(head, 'mark') >= 0 || tree.child(head, 'nsubj') >= 0))

/** "Denied supplying missiles": the deed itself stands right behind such a cue. */
const isDeedDenied = ({ tree, cueVerbs }: ClauseContext, child: number, { stance }: CueGroup): boolean =>
  DENIALS.has(stance) && !cueVerbs.has(child) && tree.subtree(child).first === tree.head(child) + 1

const DENIALS: ReadonlySet<CueGroup['stance']> = new Set(['deny', 'reject', 'propose'])

const infinitiveAuxiliary = (tree: ClauseContext['tree'], verb: number): boolean => {
  for (const child of tree.children(verb))
    if (['aux', 'cop'].includes(base(tree.relation(child))) && tree.has(child, 'VerbForm=Inf')) return true
  return false
}
