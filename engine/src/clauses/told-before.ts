import type { Span } from '../document/index.ts'
import type { CueGroup } from '../language/index.ts'
import { agentOf, isPassive } from './arguments.ts'
import type { ClauseContext } from './clause-context.ts'
import type { FrameHit } from './frame-words.ts'
import { carrierOf } from './statement-source.ts'
import { base } from './tree.ts'
import { holdsWords, trimmed } from './trim.ts'

/** In tokens: the word that takes up the sentence before stands at the start of its own. */
const OPENING = 3

/** "Lo ha riferito …", "This was announced by …", "L'annuncio è stato dato da …": the sentence before is what was told. */
export function sentenceBefore(context: ClauseContext, hit: FrameHit, { stance }: CueGroup): Span | null {
  const { tree } = context
  const at = tree.document.tokens.sentence[hit.head] ?? 0
  const sentence = tree.document.sentences[at]
  const before = tree.document.sentences[at - 1]
  if (!sentence || !before || !takesUp(context, hit.head, sentence.firstToken)) return null
  if (tree.upos(hit.head) === 'NOUN' && stance !== 'announce') return null
  const span = trimmed(tree.document.text, tree.span({ first: before.firstToken, end: before.endToken }))
  return holdsWords(span) ? span : null
}

function takesUp({ tree, lexicon }: ClauseContext, cue: number, first: number): boolean {
  if (tree.upos(cue) === 'NOUN') {
    const carrier = tree.head(cue)
    for (let i = first; i < first + OPENING; i++)
      if (tree.upos(i) === 'PRON' && lexicon.takenUp.has(tree.lower(i))) return carrierOf(tree, cue, lexicon.lightVerbs) >= 0
    const isTold = carrier > cue && base(tree.relation(cue)) === 'nsubj' && lexicon.lightVerbs.has(tree.lemma(carrier).toLowerCase())
    return isTold && cue < first + OPENING && isPassive(tree, carrier) && agentOf(tree, carrier, lexicon.agentPrepositions) >= 0
  }
  for (const child of tree.children(cue)) {
    if (child >= first + OPENING || tree.upos(child) !== 'PRON' || !lexicon.takenUp.has(tree.lower(child))) continue
    const relation = base(tree.relation(child))
    if (relation === 'obj' || (relation === 'nsubj' && isPassive(tree, cue))) return true
  }
  return false
}
