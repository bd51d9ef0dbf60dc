import { adjacentActor } from './adjacent-actor.ts'
import { subjectOf } from './arguments.ts'
import type { ClauseContext } from './clause-context.ts'
import { base } from './tree.ts'

/** Who holds it: the noun's owner, or the subject of the nearest verb above that has one; none where only the speaker can be. */
export function holdersOf(context: ClauseContext, word: number): number[] {
  const { tree, mentions } = context
  const example = tree.relation(word) === 'amod' ? exampleOf(context, tree.head(word), word) : -1
  if (example >= 0) return [example]
  const owner = ownerOf(context, word)
  const isOurs = owner >= 0 && tree.has(owner, 'Person=1')
  if (owner >= 0 && !isOurs) return [owner]
  const subject = subjectAbove(context, word)
  // "Reiterated our concerns": whoever did so; "this shows our commitment": whoever speaks.
  if (isOurs && (subject < 0 || !mentions.isActor(subject))) return [owner]
  if (subject >= 0 || tree.upos(word) !== 'VERB' || !tree.isFinite(word)) return subject >= 0 ? [subject] : []
  // Where arcs name nobody, the name right before the verb does.
  const beside = adjacentActor(context, word, [tree.span({ first: word + 1, end: word + 2 })])
  return beside >= 0 ? [beside] : []
}

/** "Countries opposed to it, like A and B": those named as examples of the noun. */
function exampleOf({ tree, lexicon, mentions }: ClauseContext, noun: number, word: number): number {
  return (
    tree
      .children(noun)
      .find(
        (child) =>
          child > word &&
          base(tree.relation(child)) === 'nmod' &&
          lexicon.predicatePrepositions.has(tree.preposition(child)) &&
          mentions.isActor(child),
      ) ?? -1
  )
}

function ownerOf({ tree, lexicon, mentions }: ClauseContext, word: number): number {
  for (const child of tree.children(word)) {
    const relation = base(tree.relation(child))
    const owns =
      tree.relation(child) === 'nmod:poss' ||
      relation === 'amod' ||
      relation === 'compound' ||
      (relation === 'nmod' && lexicon.possessivePrepositions.has(tree.preposition(child)))
    if (owns && (tree.has(child, 'Person=1') || (mentions.isActor(child) && tree.upos(child) !== 'PRON'))) return child
  }
  return -1
}

function subjectAbove({ tree }: ClauseContext, word: number): number {
  for (let at = word, steps = 0; at >= 0 && steps < 6; at = tree.head(at), steps++) {
    if (!tree.isVerbal(at) && at !== word && base(tree.relation(at)) !== 'obj') continue
    // "Support was given": its subject gives none.
    if (at !== word && tree.child(at, 'aux:pass') >= 0) return -1
    const { own, shared } = subjectOf(tree, at)
    const subject = own >= 0 ? own : shared
    // "Hamas, which threatens attacks": the noun holds its relative clause.
    const isRelated = own < 0 && at === word && tree.relation(word) === 'acl:relcl'
    if (subject >= 0 && subject !== word && (isRelated || !tree.dominates(subject, word))) return subject
  }
  return -1
}

/** Who is addressed or concerned: phrases beside the word, or beside the verb that carries it, that name somebody. */
export function addresseesOf(context: ClauseContext, word: number, pieces: readonly number[]): number[] {
  const { tree, lexicon } = context
  const carrier = tree.head(word)
  const isCarried = carrier >= 0 && base(tree.relation(word)) === 'obj' && lexicon.lightVerbs.has(tree.lemma(carrier).toLowerCase())
  const beside = [...tree.children(word), ...(isCarried ? tree.children(carrier) : [])]
  return beside.filter((child) => {
    if (child === word || pieces.includes(child) || tree.isVerbal(child)) return false
    const relation = base(tree.relation(child))
    if (relation === 'iobj' || relation === 'obj') return isSomebody(context, child) || tree.upos(child) === 'PRON'
    return (
      (relation === 'obl' || relation === 'nmod') && lexicon.addressPrepositions.has(tree.preposition(child)) && isSomebody(context, child)
    )
  })
}

function isSomebody({ tree, mentions }: ClauseContext, head: number): boolean {
  if (mentions.isActor(head)) return true
  return tree
    .children(head)
    .some((child) => mentions.isActor(child) && ['amod', 'nmod', 'compound', 'flat'].includes(base(tree.relation(child))))
}
