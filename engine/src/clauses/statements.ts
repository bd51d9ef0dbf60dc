import type { CueGroup } from '../language/index.ts'
import { isNegated, isPassive, modalAmong } from './arguments.ts'
import { asTold } from './as-told.ts'
import type { ClauseContext } from './clause-context.ts'
import { type Closing, closingCue } from './closing-cue.ts'
import { conditionIn } from './conditions.ts'
import type { FrameHit } from './frame-words.ts'
import type { StatementFrame } from './frames.ts'
import { cueSpan } from './phrases.ts'
import { type Content, contentOf } from './statement-content.ts'
import { type AttributionRule, attributionRules } from './statement-rules.ts'
import { carrierOf, namedSource, type Source, sourceOf } from './statement-source.ts'
import { base } from './tree.ts'

/** Statements whose cue is a verb, noun or adjective of the lexicon. */
export function findAttributions(context: ClauseContext, hits: readonly FrameHit[]): StatementFrame[] {
  const frames: StatementFrame[] = []
  for (const hit of hits) {
    const frame = attribute(context, hit)
    if (frame) frames.push(frame)
  }
  return frames
}

function attribute(context: ClauseContext, hit: FrameHit): StatementFrame | null {
  const groups = hit.words.flatMap((word) => (word.is === 'cue' && !givesWay(context, hit.head, word.group) ? [word.group] : []))
  if (groups.length === 0 || isOpen(context, hit.head) || isTold(context, hit.head) || isAttribute(context, hit.head)) return null
  const isSetInto = groups.some((group) => group.upos === 'VERB' && maybeSetInto(group))
  const asides: Partial<Record<AttributionRule['means']['content'], Closing | null>> = isSetInto
    ? { 'host-clause': asTold(context, hit), 'words-before': closingCue(context, hit) }
    : {}
  for (const rule of attributionRules) {
    const aside = asides[rule.means.content]
    for (const group of groups) {
      if (aside && group.upos === 'VERB' && maybeSetInto(group))
        return frameOf(
          context,
          hit,
          rule,
          group,
          aside.content.map((span) => ({ head: hit.head, span })),
          { own: aside.source, understood: -1 },
        )
      if (rule.means.content === 'host-clause' || rule.means.content === 'words-before') continue
      if (!rule.pattern.cue.includes(group.upos) || !group.frames.includes(rule.pattern.frame)) continue
      const content = contentOf(context, hit, rule, group)
      if (content.length > 0) return frameOf(context, hit, rule, group, content)
    }
  }
  return null
}

/** "…, he thinks", "…, they demanded": cues that may stand inside or behind what they tell; "…, they accepted" may not. */
const maybeSetInto = ({ frames, act }: CueGroup): boolean => frames.includes('clause') && (frames.includes('quote') || act === undefined)

/** "Expressed his support for …": the noun says what is done, the verb only carries it. */
function givesWay({ tree, lexicon, cueNouns }: ClauseContext, verb: number, group: CueGroup): boolean {
  if (group.upos !== 'VERB' || !lexicon.lightVerbs.has(tree.lemma(verb).toLowerCase())) return false
  for (const child of tree.children(verb)) {
    if (tree.relation(child) !== 'obj' || !cueNouns.has(child)) continue
    for (const below of tree.children(child))
      if (base(tree.relation(below)) === 'nmod' && tree.preposition(below) !== '' && tree.relation(below) !== 'nmod:poss') return true
  }
  return false
}

/** "Could announce", "may say", "confermerebbe": not said yet. */
function isOpen({ tree, lexicon }: ClauseContext, cue: number): boolean {
  return tree.has(cue, 'Mood=Cnd') || liesAhead(tree, cue, lexicon.futureAuxiliaries) || modalAmong(tree, cue, lexicon.possibility) >= 0
}

/** "May's proposed deal", "l'annunciato ritiro": a participle before its noun tells nothing by itself. */
function isAttribute({ tree }: ClauseContext, cue: number): boolean {
  if (tree.upos(cue) !== 'VERB' || !['NOUN', 'ADJ', 'PROPN'].includes(tree.upos(cue + 1))) return false
  const before = cue - 1
  const isOwned = tree.upos(before) === 'PART' && tree.relation(before) === 'case'
  return isOwned || (tree.upos(before) === 'DET' && tree.has(cue, 'VerbForm=Part') && tree.relation(before) === 'det')
}

/** "Will be announced", "incaricherà": not said yet either. */
function liesAhead(tree: ClauseContext['tree'], cue: number, auxiliaries: ReadonlySet<string>): boolean {
  if (tree.has(cue, 'Tense=Fut')) return true
  for (const child of tree.children(cue))
    if (base(tree.relation(child)) === 'aux' && (tree.has(child, 'Tense=Fut') || auxiliaries.has(tree.lower(child)))) return true
  return false
}

/** "Refused to rule out", "ha detto di sperare": a cue that is itself what another cue of the same speaker tells. */
const isTold = ({ tree, cueVerbs }: ClauseContext, cue: number): boolean =>
  tree.has(cue, 'VerbForm=Inf') && TOLD.has(base(tree.relation(cue))) && cueVerbs.has(tree.head(cue))

const TOLD = new Set(['xcomp', 'ccomp', 'advcl'])

/** Inside another's words only who is named there speaks for himself. */
function isInsideQuotation({ tree, quotations }: ClauseContext, cue: number): boolean {
  const { start, end } = tree.document.tokens
  return quotations.some((quotation) => (start[cue] ?? 0) >= quotation.start && (end[cue] ?? 0) <= quotation.end)
}

function frameOf(
  context: ClauseContext,
  hit: FrameHit,
  rule: AttributionRule,
  group: CueGroup,
  content: readonly Content[],
  named: Source | null = null,
): StatementFrame | null {
  const { tree } = context
  const cue = hit.head
  const heads = content.map(({ head }) => head)
  if (heads.some((head) => context.lexicon.naming.has(tree.lemma(head).toLowerCase()) && isPassive(tree, head))) return null
  const asked = tree.child(cue, 'obj')
  if (asked >= 0 && context.lexicon.naming.has(tree.lemma(asked).toLowerCase())) return null
  const said = content.map(({ span }) => span)
  const { own, understood } = named ?? namedSource(context, cue, said, sourceOf(context, hit, rule, heads))
  if ((tree.upos(cue) === 'NOUN' || rule.means.content === 'sentence-before') && own < 0 && understood < 0) return null
  if (rule.means.source === 'agent' && own < 0 && !TOLD_BY_NOBODY.has(group.stance)) return null
  if (isInsideQuotation(context, cue) && !(own >= 0 && tree.upos(own) === 'PROPN')) return null
  const carrier = tree.upos(cue) === 'NOUN' ? carrierOf(tree, cue, context.lexicon.lightVerbs) : -1
  const negated = isNegated(tree, cue)
  return {
    rules: [rule.id],
    sentence: tree.document.tokens.sentence[cue] ?? 0,
    cue,
    cueSpan: cueSpan(tree, carrier >= 0 ? carrier : cue, hit.end),
    source: own,
    understood,
    stance: negated ? negatedStance(group.stance) : group.stance,
    act: negated ? negatedAct(group.act ?? null) : (group.act ?? null),
    targets: targetsOf(context, cue, [...heads, own]),
    content: content.map(({ span }) => span),
    relay: -1,
    condition: conditionIn(
      context,
      cue,
      content.map(({ span }) => span),
    ),
  }
}

/** "The attack was condemned" needs who did; "the news was denied" stands alone. */
const TOLD_BY_NOBODY: ReadonlySet<CueGroup['stance']> = new Set(['announce', 'confirm', 'deny'])

/** "Did not confirm" is no confirmation; "does not believe" is a belief still. */
const negatedStance = (stance: CueGroup['stance']): CueGroup['stance'] =>
  stance === 'accept' || stance === 'confirm' || stance === 'praise' || stance === 'promise' ? 'reject' : stance

const negatedAct = (act: StatementFrame['act']): StatementFrame['act'] => {
  if (act === 'accept' || act === 'promise') return 'reject'
  if (act === 'support') return 'oppose'
  return act === 'demand' || act === 'oppose' || act === 'reject' ? null : act
}

/** Noun phrases addressed: objects beside the content, and those with a preposition of address. */
function targetsOf({ tree, lexicon }: ClauseContext, cue: number, taken: readonly number[]): number[] {
  const targets: number[] = []
  for (const child of tree.children(cue)) {
    if (taken.includes(child)) continue
    const relation = base(tree.relation(child))
    const isAddressed =
      relation === 'iobj' || relation === 'obj' || (relation === 'obl' && lexicon.addressPrepositions.has(tree.preposition(child)))
    if (isAddressed && !tree.isVerbal(child)) targets.push(child)
  }
  return targets
}
