import { contains } from '../document/index.ts'
import type { ClauseContext } from './clause-context.ts'
import { conditionIn } from './conditions.ts'
import type { FrameHit } from './frame-words.ts'
import type { PositionFrame, StatementFrame } from './frames.ts'
import { nounPhraseSpan } from './phrases.ts'
import { contentPositions, narratedFutures } from './position-contents.ts'
import { isHarmful } from './position-harms.ts'
import { withoutCondition } from './position-spans.ts'
import { wordPositions } from './position-words.ts'
import { base } from './tree.ts'

/** All positions that stand beside those of the cues themselves, in reading order of their kind. */
export function findPositions(context: ClauseContext, hits: readonly FrameHit[], statements: readonly StatementFrame[]): PositionFrame[] {
  const frames: PositionFrame[] = []
  const nouns = new Set<number>()
  const occasions = new Set<number>()
  const done = new Set<number>()
  const occasionNouns = new Set<number>()
  const hostileDeeds = new Set<number>()
  for (const { head, words } of hits) {
    if (words.some(({ is, group }) => is === 'position' && group.upos === 'NOUN')) nouns.add(head)
    if (words.some(({ is, group }) => is === 'occasion' && group.upos === 'VERB')) occasions.add(head)
    if (words.some(({ is, group }) => (is === 'occasion' || is === 'deed') && group.upos === 'VERB')) done.add(head)
    if (words.some((word) => word.is === 'deed' && word.group.hostile)) hostileDeeds.add(head)
    if (words.some(({ is, group }) => is === 'occasion' && group.upos === 'NOUN')) occasionNouns.add(head)
  }
  for (const statement of statements) frames.push(...contentPositions(context, statement, { occasionNouns, hostileDeeds }))
  frames.push(...narratedFutures(context, statements, done))
  const said = new Map(statements.map(({ cue, content }) => [cue, content] as const))
  for (const hit of hits)
    frames.push(...wordPositions(context, hit, { nouns, occasions, occasionNouns, said }), ...openerPosition(context, hit))
  const rules = frames.filter((frame) => frame.rules.includes('core.position.nothing-without'))
  // "Commitment to the principle of nothing about X without X": the rule itself is what is held.
  return frames.filter((frame) => rules.includes(frame) || !rules.some((rule) => contains(frame.content, rule.content)))
}

/** "Promised harsh sanctions in case of attack.": a participle that opens a sentence; whoever spoke last holds it. */
function openerPosition(context: ClauseContext, hit: FrameHit): PositionFrame[] {
  const { tree } = context
  const word = hit.words.find(({ is, group }) => is === 'position' && group.upos === 'OPENER')
  if (word?.is !== 'position' || tree.child(hit.head, 'aux', 'cop') >= 0 || tree.upos(hit.head) === 'NOUN') return []
  let noun = -1
  for (const child of tree.children(hit.head)) {
    if (child < hit.head || !['NOUN', 'PROPN'].includes(tree.upos(child))) continue
    if (['obj', 'nsubj', 'obl'].includes(base(tree.relation(child))) && tree.preposition(child) === '') noun = child
    if (noun >= 0) break
  }
  if (noun < 0) return []
  const span = nounPhraseSpan(tree, noun)
  const condition = conditionIn(context, hit.head, [span])
  return [
    {
      rules: ['core.position.opener'],
      head: hit.head,
      holders: [],
      ownSide: [],
      act: word.group.act === 'promise' && isHarmful(context, noun) ? 'threaten' : word.group.act,
      targets: [],
      content: withoutCondition(tree.document.text, span, condition),
      condition,
    },
  ]
}
