import type { TokenRange } from '../document/index.ts'
import { isNegated, subjectOf } from './arguments.ts'
import type { ClauseContext } from './clause-context.ts'
import type { PositionFrame } from './frames.ts'
import { nounPhraseSpan } from './phrases.ts'
import { base } from './tree.ts'

/** "Said that the annexation is illegal", "called the treaty void": what is called so is rejected. */
export function rejections(context: ClauseContext, range: TokenRange): PositionFrame[] {
  const { tree, lexicon } = context
  const frames: PositionFrame[] = []
  for (let word = range.first; word < range.end; word++) {
    if (!lexicon.rejections.has(tree.lemma(word).toLowerCase()) || isNegated(tree, word)) continue
    const thing = calledSo(context, word)
    if (thing < 0 || tree.upos(thing) !== 'NOUN') continue
    frames.push({
      rules: ['core.position.rejection'],
      head: word,
      holders: [],
      ownSide: [],
      act: 'reject',
      targets: [],
      content: nounPhraseSpan(tree, thing),
      condition: null,
    })
  }
  return frames
}

/** The subject of the word, or the object of the verb that calls it so; -1 for none. */
function calledSo({ tree }: ClauseContext, word: number): number {
  if (tree.child(word, 'cop') >= 0) return subjectOf(tree, word).own
  const verb = tree.head(word)
  return verb >= 0 && base(tree.relation(word)) === 'xcomp' && tree.upos(verb) === 'VERB' ? tree.child(verb, 'obj') : -1
}
