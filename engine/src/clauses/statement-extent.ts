import type { Span } from '../document/index.ts'
import type { ClauseContext } from './clause-context.ts'
import type { FrameHit } from './frame-words.ts'
import { fullPhraseSpan } from './phrases.ts'
import { carrierOf } from './statement-source.ts'
import { base } from './tree.ts'
import { trimmed } from './trim.ts'

const PART_OF_CLAUSE = new Set(['obj', 'nsubj', 'xcomp', 'advmod', 'dep'])

/** "Said no decision would be taken": without a complementiser, what an arc hung on the cue between it and the clause belongs to the clause. */
export function fromCueOn({ tree, mentions, lexicon }: ClauseContext, { head, end }: FrameHit, content: number, span: Span): Span {
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
export function goneOn({ tree, mentions, cueVerbs, lexicon }: ClauseContext, { head, end }: FrameHit, content: number, span: Span): Span {
  const { start, end: ends } = tree.document.tokens
  let until = span.end
  // "To de-escalate": a hyphen hides the form from the tagger.
  const isInfinitive = (verb: number): boolean =>
    tree.has(verb, 'VerbForm=Inf') || (!tree.has(verb, 'VerbForm') && lexicon.infinitiveMarks.has(tree.preposition(verb)))
  const carrier = tree.upos(head) === 'NOUN' ? carrierOf(tree, head, lexicon.lightVerbs) : -1
  const words = carrier < 0 ? [] : [carrier]
  for (let word = head; word < end; word++) words.push(word)
  for (const word of words) {
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
          word !== carrier &&
          (subject < 0 ||
            lexicon.complementisers.has(tree.lower(subject)) ||
            (mark >= 0 && lexicon.complementisers.has(tree.lower(mark))))) ||
        ((relation === 'xcomp' || relation === 'advcl') && word !== carrier && isInfinitive(child)) ||
        (relation === 'obl' && from - until <= 1 && !tree.isVerbal(content))
      if (isRest) until = ends[last - 1] ?? until
    }
  }
  return until === span.end ? span : trimmed(tree.document.text, { start: span.start, end: until })
}

/** The object and what it is called, one behind the other; the predicate alone for "si è detto soddisfatto". */
export function objectAndPredicate({ tree }: ClauseContext, cue: number, predicate: number): Span {
  const object = tree.child(cue, 'obj')
  const said = fullPhraseSpan(tree, predicate)
  if (object < 0 || tree.upos(object) === 'PRON') return said
  const of = fullPhraseSpan(tree, object)
  return { start: Math.min(said.start, of.start), end: Math.max(said.end, of.end) }
}

/** "…, demands the release of …": what it tells stands behind the cue, and the words before are no content of it. */
export function takesContentBehind({ tree, mentions }: ClauseContext, { head, end }: FrameHit): boolean {
  for (const child of tree.children(head)) {
    if (child < end || mentions.isTime(child)) continue
    const relation = base(tree.relation(child))
    if (relation === 'xcomp' || relation === 'ccomp') return true
    if (relation === 'obj' && tree.upos(child) === 'NOUN' && !mentions.isActor(child)) return true
  }
  return false
}

/** In tokens: no phrase is searched farther. */
const LONGEST_PHRASE = 200
/** In tokens: from a joint to the verb that it leads to. */
const LONGEST_LEAD = 7
const LEADS = new Set(['ADV', 'AUX', 'PRON', 'DET', 'NOUN', 'PROPN', 'ADJ', 'ADP', 'NUM', 'PART'])

/** "Stressed the need for aid and discussed …", "chiede le dimissioni, ma non mancano …": a finite verb that no subordinator claims is no part of a phrase. */
export function beforeNextClause({ tree, lexicon }: ClauseContext, cue: number, head: number, span: Span): Span {
  const { start } = tree.document.tokens
  let claimed = 0
  const { first } = tree.subtree(head)
  for (let i = first; i < first + LONGEST_PHRASE && (start[i] ?? span.end) < span.end; i++) {
    if ((start[i] ?? 0) < span.start) continue
    const claims =
      tree.upos(i) === 'SCONJ' || tree.has(i, 'PronType=Rel') || tree.has(i, 'PronType=Int') || lexicon.complementisers.has(tree.lower(i))
    if (claims) claimed++
    if (claimed === 0 && i > head && isSecondOf(tree, cue, i))
      return trimmed(tree.document.text, { start: span.start, end: start[i - 1] ?? span.end })
    if (!tree.has(i, 'VerbForm=Fin') || claimed-- > 0) continue
    claimed = 0
    // "To allow …, release …": in some tongues an infinitive looks like a finite form.
    if (tree.child(i, 'nsubj') < 0 && (tree.has(i, 'Mood=Imp') || tree.has(i, 'Person=1') || !tree.has(i, 'Person='))) continue
    let joint = i - 1
    while (joint > i - LONGEST_LEAD && LEADS.has(tree.upos(joint))) joint--
    const isJoint = tree.upos(joint) === 'CCONJ' || tree.lower(joint) === ',' || tree.lower(joint) === ';'
    const cut = start[joint] ?? span.end
    return isJoint && cut > span.start ? trimmed(tree.document.text, { start: span.start, end: cut }) : span
  }
  return span
}

/** "Stressed … and discussed", "highlighting … and praising": right behind "and", a verb of the cue's own form. */
function isSecondOf(tree: ClauseContext['tree'], cue: number, verb: number): boolean {
  if (tree.upos(verb) !== 'VERB' || tree.upos(verb - 1) !== 'CCONJ' || tree.upos(verb - 2) === 'VERB') return false
  const form = tree.has(cue, 'VerbForm=Ger') ? 'VerbForm=Ger' : 'Tense=Past'
  return tree.upos(cue) === 'VERB' && tree.has(cue, form) && tree.has(verb, form) && !tree.has(verb, 'Gender=')
}
