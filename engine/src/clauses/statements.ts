import { contains, type Span } from '../document/index.ts'
import type { CueGroup } from '../language/index.ts'
import { adjacentActor } from './adjacent-actor.ts'
import { agentOf, isNegated, isPassive, modalAmong, subjectOf } from './arguments.ts'
import type { ClauseContext } from './clause-context.ts'
import { conditionIn } from './conditions.ts'
import type { FrameHit } from './frame-words.ts'
import type { StatementFrame } from './frames.ts'
import { clauseSpan, cueSpan, fullPhraseSpan, nounPhraseRange } from './phrases.ts'
import { type AttributionRule, attributionRules } from './statement-rules.ts'
import { base } from './tree.ts'
import { holdsWords, trimmed } from './trim.ts'

/** Statements whose cue is a verb, noun or adjective of the lexicon. */
export function findAttributions(context: ClauseContext, hits: readonly FrameHit[]): StatementFrame[] {
  const frames: StatementFrame[] = []
  for (const hit of hits) {
    const frame = attribute(context, hit)
    if (frame) frames.push(frame)
  }
  return frames
}

function attribute(context: ClauseContext, hit: FrameHit): StatementFrame | null {
  const groups = hit.words.flatMap((word) => (word.is === 'cue' && !givesWay(context, hit.head, word.group) ? [word.group] : []))
  if (groups.length === 0 || isOpen(context, hit.head)) return null
  for (const rule of attributionRules) {
    for (const group of groups) {
      if (!rule.pattern.cue.includes(group.upos) || !group.frames.includes(rule.pattern.frame)) continue
      const content = contentOf(context, hit, rule, group)
      if (content.length > 0) return frameOf(context, hit, rule, group, content)
    }
  }
  return null
}

/** "Expressed his support for …": the noun says what is done, the verb only carries it. */
function givesWay({ tree, lexicon, cueNouns }: ClauseContext, verb: number, group: CueGroup): boolean {
  if (group.upos !== 'VERB' || !lexicon.lightVerbs.has(tree.lemma(verb).toLowerCase())) return false
  for (const child of tree.children(verb)) {
    if (tree.relation(child) !== 'obj' || !cueNouns.has(child)) continue
    for (const below of tree.children(child))
      if (base(tree.relation(below)) === 'nmod' && tree.preposition(below) !== '' && tree.relation(below) !== 'nmod:poss') return true
  }
  return false
}

/** "Could announce", "may say", "is expected to say": not said yet. */
function isOpen({ tree, lexicon }: ClauseContext, cue: number): boolean {
  return modalAmong(tree, cue, lexicon.possibility) >= 0
}

interface Content {
  readonly head: number
  readonly span: Span
}

function contentOf(context: ClauseContext, hit: FrameHit, rule: AttributionRule, group: CueGroup): Content[] {
  const { tree } = context
  const { pattern, means } = rule
  const cue = hit.head
  if (means.content === 'quotation') return []
  if (means.content === 'rest-of-sentence') return restOfSentence(context, hit)
  if (means.content === 'host-clause') return hostClause(context, cue, pattern.setInto ?? [])
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
    if (!hasForm(context, child, rule, group)) continue
    const span =
      means.content === 'object-and-predicate'
        ? objectAndPredicate(context, cue, child)
        : goneOn(
            context,
            hit,
            child,
            means.content === 'clause' ? clauseSpan(tree, child, context.lexicon.complementisers) : fullPhraseSpan(tree, child),
          )
    if (holdsWords(span)) return [{ head: child, span: pattern.form === 'finite' ? fromCueOn(context, hit, child, span) : span }]
  }
  return []
}

const PART_OF_CLAUSE = new Set(['obj', 'nsubj', 'xcomp', 'advmod', 'dep'])

/** "Said no decision would be taken": without a complementiser, what an arc hung on the cue between it and the clause belongs to the clause. */
function fromCueOn({ tree, mentions, lexicon }: ClauseContext, { head, end }: FrameHit, content: number, span: Span): Span {
  const { start } = tree.document.tokens
  if ((start[end] ?? 0) >= span.start || tree.child(content, 'nsubj') >= 0) return span
  let first = end
  while (lexicon.complementisers.has(tree.lower(first)) || mentions.isTime(first)) first++
  for (let i = first; (start[i] ?? span.start) < span.start; i++) {
    let top = i
    while (tree.head(top) >= 0 && tree.head(top) !== head && !tree.dominates(content, top)) top = tree.head(top)
    if (tree.head(top) !== head || !PART_OF_CLAUSE.has(base(tree.relation(top)))) return span
  }
  return trimmed(tree.document.text, { start: start[first] ?? span.start, end: span.end })
}

/** What was said goes on where the parser hung its second half on the cue: "… and left", "… e che tornerà", "readiness … to respond". */
function goneOn({ tree, mentions, cueVerbs, lexicon }: ClauseContext, { head, end }: FrameHit, content: number, span: Span): Span {
  const { start, end: ends } = tree.document.tokens
  let until = span.end
  for (let word = head; word < end; word++) {
    for (const child of tree.children(word)) {
      const { first, end: last } = tree.subtree(child)
      const from = start[first] ?? 0
      if (child === content || child < content || from < until || from - until > 3 || mentions.isTime(child) || cueVerbs.has(child))
        continue
      const relation = base(tree.relation(child))
      const mark = tree.child(child, 'mark')
      const subject = tree.child(child, 'nsubj')
      const isRest =
        (relation === 'conj' &&
          (subject < 0 ||
            lexicon.complementisers.has(tree.lower(subject)) ||
            (mark >= 0 && lexicon.complementisers.has(tree.lower(mark))))) ||
        ((relation === 'xcomp' || relation === 'advcl') && tree.has(child, 'VerbForm=Inf')) ||
        (relation === 'obl' && from - until <= 1 && !tree.isVerbal(content))
      if (isRest) until = ends[last - 1] ?? until
    }
  }
  return until === span.end ? span : trimmed(tree.document.text, { start: span.start, end: until })
}

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
    if (isBeside) for (const below of tree.children(child)) if (tree.relation(below) === 'acl:relcl' && ownSubject(tree, below)) yield below
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

/** The object and what it is called, one behind the other; the predicate alone for "si è detto soddisfatto". */
function objectAndPredicate({ tree }: ClauseContext, cue: number, predicate: number): Span {
  const object = tree.child(cue, 'obj')
  const said = fullPhraseSpan(tree, predicate)
  if (object < 0 || tree.upos(object) === 'PRON') return said
  const of = fullPhraseSpan(tree, object)
  return { start: Math.min(said.start, of.start), end: Math.max(said.end, of.end) }
}

/**
 * "Experts say the leadership is divided", where arcs find no complement: the words behind the cue, if a subject stands
 * before it and a finite verb behind.
 */
function restOfSentence(context: ClauseContext, { head, end }: FrameHit): Content[] {
  const { tree, mentions, lexicon } = context
  const sentence = tree.document.sentences[tree.document.tokens.sentence[head] ?? 0]
  if (!sentence || !tree.isFinite(head) || isPassive(tree, head)) return []
  const { own } = subjectOf(tree, head)
  if (own < 0 || own > head) return []
  let first = end
  while (
    first < sentence.endToken &&
    (mentions.isTime(first) || tree.upos(first) === 'ADV' || lexicon.complementisers.has(tree.lower(first)))
  )
    first++
  if (first >= sentence.endToken || !OPENS_CLAUSE.has(tree.upos(first))) return []
  let verb = first + 1
  while (verb < sentence.endToken && !(tree.has(verb, 'VerbForm=Fin') || (tree.upos(verb) === 'VERB' && tree.has(verb, 'Tense=Past'))))
    verb++
  if (verb >= sentence.endToken || verb - first > 12) return []
  const span = trimmed(tree.document.text, tree.span({ first, end: sentence.endToken }))
  return holdsWords(span) ? [{ head: verb, span }] : []
}

const OPENS_CLAUSE = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'NUM', 'ADJ'])

/** Inside another's words only who is named there speaks for himself. */
function isInsideQuotation({ tree, quotations }: ClauseContext, cue: number): boolean {
  const { start, end } = tree.document.tokens
  return quotations.some((quotation) => (start[cue] ?? 0) >= quotation.start && (end[cue] ?? 0) <= quotation.end)
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
        (tree.has(child, 'VerbForm=Ger') && tree.relation(child) !== 'advcl') ||
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

const infinitiveAuxiliary = (tree: ClauseContext['tree'], verb: number): boolean => {
  for (const child of tree.children(verb))
    if (['aux', 'cop'].includes(base(tree.relation(child))) && tree.has(child, 'VerbForm=Inf')) return true
  return false
}

/** "…, said the minister": the clause around the cue, in one or two pieces. */
function hostClause({ tree }: ClauseContext, cue: number, setInto: readonly string[]): Content[] {
  const host = tree.head(cue)
  if (host < 0 || !setInto.includes(base(tree.relation(cue))) || !tree.isFinite(cue)) return []
  if (tree.child(cue, 'mark', 'cc') >= 0 || tree.relation(cue) === 'acl:relcl') return []
  const inner = tree.subtree(cue)
  const outer = tree.subtree(host)
  const comma = tree.document.tokens.form[inner.first - 1] ?? ''
  const isSetOff = [',', '"', '”', '»', '-', '–', '—'].includes(comma) || base(tree.relation(inner.first)) === 'punct'
  if (!isSetOff || host > cue) return []
  const pieces: Content[] = []
  const { text } = tree.document
  for (const range of [
    { first: outer.first, end: inner.first },
    { first: inner.end, end: outer.end },
  ]) {
    if (range.end - range.first < 2) continue
    const span = trimmed(text, tree.span(range))
    if (holdsWords(span)) pieces.push({ head: host, span })
  }
  return pieces
}

function frameOf(
  context: ClauseContext,
  hit: FrameHit,
  rule: AttributionRule,
  group: CueGroup,
  content: readonly Content[],
): StatementFrame | null {
  const { tree } = context
  const cue = hit.head
  const heads = content.map(({ head }) => head)
  if (heads.some((head) => context.lexicon.naming.has(tree.lemma(head).toLowerCase()) && isPassive(tree, head))) return null
  const said = content.map(({ span }) => span)
  const { own, understood } = namedSource(context, cue, said, sourceOf(context, hit, rule, heads))
  if (rule.means.source === 'bearer' && own < 0 && understood < 0) return null
  if (isInsideQuotation(context, cue) && !(own >= 0 && tree.upos(own) === 'PROPN')) return null
  const carrier = tree.upos(cue) === 'NOUN' ? carrierOf(tree, cue, context.lexicon.lightVerbs) : -1
  const negated = isNegated(tree, cue)
  return {
    rules: [rule.id],
    sentence: tree.document.tokens.sentence[cue] ?? 0,
    cue,
    cueSpan: cueSpan(tree, carrier >= 0 ? carrier : cue, hit.end),
    source: own,
    understood,
    stance: negated ? negatedStance(group.stance) : group.stance,
    act: negated ? negatedAct(group.act ?? null) : (group.act ?? null),
    targets: targetsOf(context, cue, [...heads, own]),
    content: content.map(({ span }) => span),
    relay: -1,
    condition: conditionIn(
      context,
      cue,
      content.map(({ span }) => span),
    ),
  }
}

/** "Did not confirm" is no confirmation; "does not believe" is a belief still. */
const negatedStance = (stance: CueGroup['stance']): CueGroup['stance'] =>
  stance === 'accept' || stance === 'confirm' || stance === 'praise' || stance === 'promise' ? 'reject' : stance

const negatedAct = (act: StatementFrame['act']): StatementFrame['act'] => {
  if (act === 'accept' || act === 'promise') return 'reject'
  if (act === 'support') return 'oppose'
  return act === 'demand' || act === 'oppose' || act === 'reject' ? null : act
}

interface Source {
  readonly own: number
  readonly understood: number
}

function sourceOf(context: ClauseContext, hit: FrameHit, rule: AttributionRule, content: readonly number[]): Source {
  const { tree, mentions } = context
  const cue = hit.head
  if (rule.means.source === 'agent' || (isPassive(tree, cue) && agentOf(tree, cue, context.lexicon.agentPrepositions) >= 0))
    return { own: agentOf(tree, cue, context.lexicon.agentPrepositions), understood: -1 }
  if (isPassive(tree, cue)) return { own: -1, understood: -1 }
  if (tree.upos(cue) === 'NOUN') return bearerOf(context, cue)
  const { own, shared } = subjectOf(tree, cue)
  if (own >= 0 && !content.includes(own)) return { own, understood: -1 }
  // A subject behind its verb is often taken for an object.
  if (shared < 0 || rule.means.content === 'host-clause') {
    for (const child of tree.children(cue)) {
      const relation = base(tree.relation(child))
      if (
        (relation === 'obj' || relation === 'obl') &&
        tree.preposition(child) === '' &&
        mentions.isActor(child) &&
        !content.includes(child)
      )
        return { own: child, understood: -1 }
    }
  }
  return { own: -1, understood: shared }
}

/** Where arcs name nobody who could speak, the actor right beside the cue does. */
function namedSource(context: ClauseContext, cue: number, content: readonly Span[], source: Source): Source {
  const { tree } = context
  if (tree.upos(cue) !== 'VERB' || isPassive(tree, cue) || !tree.isFinite(cue) || source.understood >= 0) return source
  const isInside = source.own >= 0 && content.some((piece) => contains(piece, tree.span({ first: source.own, end: source.own + 1 })))
  if (source.own >= 0 && !isInside && (tree.upos(source.own) === 'PRON' || namesActor(context, source.own))) return source
  const beside = adjacentActor(context, cue, content)
  return beside >= 0 ? { own: beside, understood: -1 } : source
}

function namesActor({ tree, mentions }: ClauseContext, head: number): boolean {
  const { first, end } = nounPhraseRange(tree, head)
  for (let i = first; i < end; i++) if (mentions.isActor(i)) return true
  return false
}

/** Who bears a cue noun: the subject of the verb that carries it, or its possessor ("Iran's call for"). */
function bearerOf({ tree, lexicon }: ClauseContext, noun: number): Source {
  const verb = carrierOf(tree, noun, lexicon.lightVerbs)
  const possessor = tree.child(noun, 'nmod:poss')
  const named = possessor >= 0 && tree.upos(possessor) !== 'DET' && tree.upos(possessor) !== 'PRON' ? possessor : -1
  if (verb >= 0) {
    const { own, shared } = subjectOf(tree, verb)
    if (own >= 0 || shared >= 0) return { own, understood: shared }
  }
  return { own: named, understood: -1 }
}

const carrierOf = (tree: ClauseContext['tree'], noun: number, lightVerbs: ReadonlySet<string>): number => {
  const verb = tree.head(noun)
  const carries = verb >= 0 && base(tree.relation(noun)) === 'obj' && lightVerbs.has(tree.lemma(verb).toLowerCase())
  return carries ? verb : -1
}

/** Noun phrases addressed: objects beside the content, and those with a preposition of address. */
function targetsOf({ tree, lexicon }: ClauseContext, cue: number, taken: readonly number[]): number[] {
  const targets: number[] = []
  for (const child of tree.children(cue)) {
    if (taken.includes(child)) continue
    const relation = base(tree.relation(child))
    const isAddressed =
      relation === 'iobj' || relation === 'obj' || (relation === 'obl' && lexicon.addressPrepositions.has(tree.preposition(child)))
    if (isAddressed && !tree.isVerbal(child)) targets.push(child)
  }
  return targets
}
