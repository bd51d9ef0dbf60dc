import type { Sentence, Syntax } from '../document/index.ts'
import type { FrameHit } from './frame-words.ts'
import { base } from './tree.ts'

/**
 * "She said that X left and promised to help": a second cue without a subject or a complementiser of its own
 * goes with the first, though parsers like to join it to the nearer verb. Such arcs are moved, in place.
 */
export function rejoinCues(
  syntax: Syntax,
  hits: readonly FrameHit[],
  lightVerbs: ReadonlySet<string>,
  { firstToken, endToken }: Sentence,
): void {
  const cues = new Set(
    hits.filter(({ words }) => words.some((word) => word.is === 'cue' && word.group.upos === 'VERB')).map(({ head }) => head),
  )
  for (let i = firstToken; i < endToken; i++)
    if (syntax.upos[i] === 'VERB' && lightVerbs.has((syntax.lemma[i] ?? '').toLowerCase())) cues.add(i)
  for (const cue of [...cues].sort((a, b) => a - b)) {
    const isGerund = syntax.relation[cue] === 'advcl' && (syntax.features[cue] ?? '').includes('VerbForm=Ger')
    if (!isGerund && (syntax.relation[cue] !== 'conj' || hasOwn(syntax, cue))) continue
    const outer = outerCue(syntax, cue, cues)
    if (outer >= 0) syntax.head[cue] = outer
  }
}

/** Its own subject, object clause opener or auxiliary of another mood keeps a verb where it stands. */
function hasOwn(syntax: Syntax, verb: number): boolean {
  for (let i = Math.max(0, verb - 8); i < verb; i++) {
    if (syntax.head[i] !== verb) continue
    const relation = base(syntax.relation[i] ?? '')
    if (relation === 'nsubj' || relation === 'csubj' || relation === 'mark' || syntax.relation[i] === 'aux:pass') return true
  }
  return !tellsTense(syntax, verb)
}

function tellsTense(syntax: Syntax, verb: number): boolean {
  const features = syntax.features[verb] ?? ''
  if (features.includes('VerbForm=Fin') || features.includes('Tense=Past')) return true
  for (let i = Math.max(0, verb - 5); i < verb; i++)
    if (syntax.head[i] === verb && syntax.features[i]?.includes('VerbForm=Fin')) return true
  return false
}

const COMPLEMENT = new Set(['ccomp', 'xcomp', 'obj', 'obl', 'nmod', 'acl', 'advcl', 'conj', 'parataxis'])

function outerCue(syntax: Syntax, cue: number, cues: ReadonlySet<number>): number {
  let at = syntax.head[cue] ?? -1
  for (let steps = 0; at >= 0 && steps < 6; steps++) {
    if (cues.has(at) && at !== cue && at < cue) return at
    if (!COMPLEMENT.has(base(syntax.relation[at] ?? ''))) return -1
    at = syntax.head[at] ?? -1
  }
  return -1
}
