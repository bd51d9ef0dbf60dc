import type { ClauseContext } from './clause-context.ts'
import { base } from './tree.ts'

/** True where what is promised is a harm ("sanctions", "impose costs", "respond with measures"), and not its end. */
export function isHarmful({ tree, lexicon }: ClauseContext, head: number): boolean {
  const lemma = tree.lemma(head).toLowerCase()
  if (lexicon.reliefs.has(lemma)) return false
  if (lexicon.harms.has(lemma)) return !answersWords(tree, head, lexicon)
  if (!tree.isVerbal(head)) return false
  for (const child of tree.children(head)) {
    const relation = base(tree.relation(child))
    const isObject = relation === 'obj' || tree.relation(child) === 'nsubj:pass'
    if (isObject && hasHarm(tree, child, lexicon.harms)) return true
    if (relation === 'conj' && lexicon.harms.has(tree.lemma(child).toLowerCase())) return true
  }
  return false
}

function hasHarm(tree: ClauseContext['tree'], noun: number, harms: ReadonlySet<string>): boolean {
  if (harms.has(tree.lemma(noun).toLowerCase())) return true
  for (const child of tree.children(noun)) if (tree.relation(child) === 'conj' && harms.has(tree.lemma(child).toLowerCase())) return true
  return false
}

/** "Respond to the letter" answers words; "respond with measures" does harm. */
function answersWords(tree: ClauseContext['tree'], head: number, lexicon: ClauseContext['lexicon']): boolean {
  if (!tree.isVerbal(head)) return false
  for (const child of tree.children(head))
    if (base(tree.relation(child)) === 'obl' && lexicon.addressPrepositions.has(tree.preposition(child))) return true
  return false
}
