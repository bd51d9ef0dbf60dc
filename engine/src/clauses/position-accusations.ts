import type { Span, TokenRange } from '../document/index.ts'
import { isNegated, isPassive, isPerfect, isRelativePronoun, modalAmong, subjectOf } from './arguments.ts'
import type { ClauseContext } from './clause-context.ts'
import type { PositionFrame } from './frames.ts'
import { clauseSpan, fullPhraseSpan } from './phrases.ts'
import { base } from './tree.ts'

/** Words of wrong inside another's words: whoever is told to have done it is accused, whatever the cue. */
export function accusations(context: ClauseContext, range: TokenRange, hostile: ReadonlySet<number>): PositionFrame[] {
  const { tree } = context
  const frames: PositionFrame[] = []
  for (let token = range.first; token < range.end; token++) {
    const frame = tree.upos(token) === 'VERB' ? byClause(context, token, hostile) : byOwner(context, token)
    if (frame) frames.push(frame)
  }
  return frames
}

/** "Russia has violated the truce", "Russia is waging a war of aggression": the subject of the clause. */
function byClause(context: ClauseContext, verb: number, hostile: ReadonlySet<number>): PositionFrame | null {
  const { tree, lexicon, mentions } = context
  if (!tree.isFinite(verb) || isNegated(tree, verb) || isPassive(tree, verb)) return null
  if (tree.has(verb, 'Mood=Cnd') || tree.has(verb, 'Tense=Fut') || isOpen(context, verb)) return null
  const { own } = subjectOf(tree, verb)
  if (own < 0 || isRelativePronoun(tree, own) || !mentions.isActor(own)) return null
  const isWrong = hostile.has(verb) || lexicon.wrongs.has(tree.lemma(verb).toLowerCase()) || hasWrongArgument(context, verb)
  return isWrong ? accusing(verb, own, clauseSpan(tree, verb, lexicon.complementisers)) : null
}

/** "May attack", "will attack", "if it attacks": nothing done yet. */
function isOpen({ tree, lexicon }: ClauseContext, verb: number): boolean {
  const modal = modalAmong(tree, verb, lexicon.obligation)
  if (modalAmong(tree, verb, lexicon.possibility) >= 0 || (modal >= 0 && !isPerfect(tree, modal))) return true
  return tree.children(verb).some((child) => {
    const relation = base(tree.relation(child))
    return (
      (relation === 'aux' &&
        (lexicon.futureAuxiliaries.has(tree.lower(child)) || tree.has(child, 'Mood=Cnd') || tree.has(child, 'Tense=Fut'))) ||
      (relation === 'mark' && lexicon.conditionOpeners.has(tree.lower(child)))
    )
  })
}

const ARGUMENTS = new Set(['obj', 'obl', 'xcomp'])

function hasWrongArgument({ tree, lexicon }: ClauseContext, verb: number): boolean {
  return tree
    .children(verb)
    .some(
      (child) =>
        child > verb &&
        ARGUMENTS.has(base(tree.relation(child))) &&
        lexicon.wrongs.has(tree.lemma(child).toLowerCase()) &&
        tree.upos(child) === 'NOUN',
    )
}

/** "Russian aggression", "the involvement of the regime": whose wrong it is. */
function byOwner(context: ClauseContext, noun: number): PositionFrame | null {
  const { tree, lexicon, mentions } = context
  if (tree.upos(noun) !== 'NOUN' || !lexicon.wrongs.has(tree.lemma(noun).toLowerCase())) return null
  const owner = tree.children(noun).find((child) => {
    const relation = tree.relation(child)
    const isOwner =
      relation === 'nmod:poss' ||
      base(relation) === 'amod' ||
      base(relation) === 'compound' ||
      (base(relation) === 'nmod' && lexicon.possessivePrepositions.has(tree.preposition(child)))
    return isOwner && mentions.isActor(child)
  })
  return owner === undefined ? null : accusing(noun, owner, fullPhraseSpan(tree, noun))
}

const accusing = (head: number, target: number, content: Span): PositionFrame => ({
  rules: ['core.position.accusation'],
  head,
  holders: [],
  ownSide: [],
  act: 'accuse',
  targets: [target],
  content,
  condition: null,
})
