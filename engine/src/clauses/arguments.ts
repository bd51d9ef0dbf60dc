import { base, type Tree } from './tree.ts'

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET', 'X', 'SYM'])

/** Who does what a verb says: a noun phrase of its own, or one that the sentence lets it share. */
export interface Subject {
  /** Head of the verb's own subject, -1 where it has none. */
  readonly own: number
  /** Head of the subject it shares with another verb of the sentence, -1 where there is none. */
  readonly shared: number
}

const NOBODY: Subject = { own: -1, shared: -1 }

/** Subject of a verb; for a passive verb its agent is asked for elsewhere. */
export function subjectOf(tree: Tree, verb: number, depth = 0): Subject {
  const own = ownSubject(tree, verb)
  if (own >= 0) {
    // "…, which said": the relative pronoun stands for the noun it hangs on.
    if (!isRelativePronoun(tree, own)) return { own, shared: -1 }
    const noun = relativeHead(tree, verb)
    return noun >= 0 ? { own: -1, shared: noun } : NOBODY
  }
  if (depth > 4) return NOBODY
  const shared = sharedSubject(tree, verb, depth)
  return { own: -1, shared }
}

/** "…, che ha firmato": a pronoun that opens a relative clause, whether the tagger says so or not. */
export const isRelativePronoun = (tree: Tree, token: number): boolean => {
  if (tree.has(token, 'PronType=Rel')) return true
  const verb = tree.head(token)
  return verb > token && tree.upos(token) === 'PRON' && tree.relation(verb) === 'acl:relcl' && !tree.has(token, 'Person=')
}

function ownSubject(tree: Tree, verb: number): number {
  let found = -1
  for (const child of tree.children(verb)) {
    const relation = tree.relation(child)
    if (base(relation) === 'nsubj' && relation !== 'nsubj:outer') {
      if (found < 0 || tree.has(found, 'PronType=Rel')) found = child
    }
  }
  return found
}

export function relativeHead(tree: Tree, verb: number): number {
  for (let at = verb, steps = 0; at >= 0 && steps < 6; at = tree.head(at), steps++) {
    if (base(tree.relation(at)) === 'acl') return tree.head(at)
  }
  return -1
}

function sharedSubject(tree: Tree, verb: number, depth: number): number {
  const head = tree.head(verb)
  if (head < 0) return -1
  const either = (subject: Subject): number => (subject.own >= 0 ? subject.own : subject.shared)
  switch (base(tree.relation(verb))) {
    case 'conj':
    case 'parataxis':
      return tree.isVerbal(head) ? either(subjectOf(tree, head, depth + 1)) : -1
    case 'acl':
      if (leavesSubjectOut(tree, verb)) return aboveNoun(tree, head, verb, depth)
      return NOMINAL.has(tree.upos(head)) ? head : -1
    case 'advcl':
      return either(subjectOf(tree, head, depth + 1))
    case 'xcomp':
    case 'ccomp': {
      if (tree.isFinite(verb)) return -1
      const object = tree.child(head, 'obj', 'iobj')
      return object >= 0 && NOMINAL.has(tree.upos(object)) ? object : either(subjectOf(tree, head, depth + 1))
    }
    default:
      return -1
  }
}

/** "…, al quale ha rinnovato …": the relative pronoun is no subject, and no other is there. */
function leavesSubjectOut(tree: Tree, verb: number): boolean {
  if (!tree.isFinite(verb)) return false
  for (const child of tree.children(verb)) {
    const relation = base(tree.relation(child))
    if (child < verb && tree.has(child, 'PronType=Rel') && (relation === 'obl' || relation === 'iobj')) return true
  }
  return false
}

/** Subject of the clause that a noun stands in, if it is not the noun itself. */
export function aboveNoun(tree: Tree, noun: number, verb: number, depth = 0): number {
  let at = tree.head(noun)
  for (let steps = 0; at >= 0 && steps < 6 && !tree.isVerbal(at); steps++) at = tree.head(at)
  if (at < 0 || at === verb) return -1
  const { own, shared } = subjectOf(tree, at, depth + 1)
  const subject = own >= 0 ? own : shared
  return subject === noun ? -1 : subject
}

/** Agent of a passive verb ("confermato da", "confirmed by"), or -1. */
export function agentOf(tree: Tree, verb: number, prepositions: ReadonlySet<string>): number {
  const agent = tree.child(verb, 'obl:agent')
  if (agent >= 0) return agent
  for (const child of tree.children(verb))
    if (base(tree.relation(child)) === 'obl' && prepositions.has(tree.preposition(child))) return child
  return -1
}

/** A participle with a passive auxiliary or a passive subject; a finite verb form is never passive by itself. */
export const isPassive = (tree: Tree, verb: number): boolean =>
  tree.child(verb, 'aux:pass') >= 0 || (tree.child(verb, 'nsubj:pass') >= 0 && tree.has(verb, 'VerbForm=Part'))

/** A noun phrase and those coordinated with it. */
export function coordinated(tree: Tree, head: number): number[] {
  const all = [head]
  for (const child of tree.children(head))
    if (tree.relation(child) === 'conj' && !tree.isVerbal(child)) all.push(...coordinated(tree, child))
  return all
}

/** True where the verb itself is negated, or a modal verb it hangs on. */
export function isNegated(tree: Tree, verb: number): boolean {
  for (const child of tree.children(verb)) {
    if (base(tree.relation(child)) !== 'advmod') continue
    if (tree.has(child, 'Polarity=Neg') || tree.has(child, 'PronType=Neg')) return true
  }
  return false
}

/** The auxiliary of a verb whose lemma is among `lemmas`, or the verb that governs it as a modal; -1 for none. */
export function modalAmong(tree: Tree, verb: number, lemmas: ReadonlySet<string>): number {
  for (const child of tree.children(verb)) {
    const relation = base(tree.relation(child))
    if ((relation === 'aux' || relation === 'advmod') && lemmas.has(tree.lemma(child).toLowerCase())) return child
  }
  const head = tree.head(verb)
  return head >= 0 && tree.relation(verb) === 'xcomp' && lemmas.has(tree.lemma(head).toLowerCase()) ? head : -1
}

/** "Have been shown": the word is the auxiliary of a past tense. */
export function isPerfect(tree: Tree, modal: number): boolean {
  if (base(tree.relation(modal)) !== 'aux') return false
  for (let at = modal + 1; at < modal + 4 && at < tree.document.tokens.count; at++)
    if (tree.upos(at) === 'VERB' || tree.upos(at) === 'AUX') return tree.has(at, 'VerbForm=Part') || tree.has(at, 'Tense=Past')
  return false
}
