import { isPassive } from './arguments.ts'
import type { ClauseContext } from './clause-context.ts'
import { BREAKS, type Closing, namedIn, OF_NAMES } from './closing-cue.ts'
import type { FrameHit } from './frame-words.ts'
import { takesContentBehind } from './statement-extent.ts'
import { holdsWords, trimmed } from './trim.ts'

/** In tokens: how far its opener stands before a cue. */
const FARTHEST_OPENER = 14
/** In tokens: no aside is longer. */
const LONGEST_ASIDE = 30
const OF_VERBS = new Set(['AUX', 'ADV', 'PART'])

/** "As the minister explained, …", "…, come reso noto dal governo": an aside that names who tells the sentence around it. */
export function asTold(context: ClauseContext, hit: FrameHit): Closing | null {
  const { tree, lexicon } = context
  const { head: cue, end: cueEnd } = hit
  const sentence = tree.document.sentences[tree.document.tokens.sentence[cue] ?? 0]
  if (!sentence || takesContentBehind(context, hit)) return null
  const opener = openerBefore(context, cue, sentence.firstToken)
  if (opener < 0) return null
  const opens = opener === sentence.firstToken
  if (!opens && !BREAKS.has(tree.lower(opener - 1)) && tree.lower(opener - 1) !== '(') return null
  let close = cueEnd
  for (; close < sentence.endToken && !closesAside(tree.lower(close)); close++) {
    const goesOn = tree.lower(close) === ':' || tree.lower(close) === '"' || lexicon.complementisers.has(tree.lower(close))
    if (goesOn || tree.has(close, 'VerbForm=Fin') || close - opener > LONGEST_ASIDE) return null
  }
  if (opens && close >= sentence.endToken - 1) return null
  const before = namedIn(context, opener + 1, cue)
  const source = before >= 0 && !isPassive(tree, cue) ? before : namedIn(context, cueEnd, close)
  if (source < 0) return null
  const content = [
    { first: sentence.firstToken, end: opener },
    { first: close + 1, end: sentence.endToken },
  ]
    .filter(({ first, end }) => end - first > 1)
    .map((piece) => trimmed(tree.document.text, tree.span(piece)))
    .filter(holdsWords)
  return content.length === 0 ? null : { source, content }
}

const closesAside = (form: string): boolean => BREAKS.has(form) || form === ')' || form === '.' || form === ';'

/** The "as" or "come" before a cue, with nothing but names and auxiliaries between. */
function openerBefore({ tree, lexicon }: ClauseContext, cue: number, first: number): number {
  for (let i = cue - 1; i >= first && i >= cue - FARTHEST_OPENER; i--) {
    if (lexicon.asTold.has(tree.lower(i))) return i
    if (!OF_NAMES.has(tree.upos(i)) && !OF_VERBS.has(tree.upos(i))) return -1
  }
  return -1
}
