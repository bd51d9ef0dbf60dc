import { attributionRules, type StatementFrame, type Triggers } from '../clauses/index.ts'
import type { Span, TraceNode } from '../document/index.ts'
import type { CueGroup } from '../language/index.ts'
import { found, stopped, tried } from './step.ts'
import type { Steps } from './steps.ts'
import { meaningOf } from './trace-mentions.ts'

type Hit = Triggers['hits'][number][number]

/** A reporting word: the attribution rules in the order they were tried, and the statement that came of it. */
export function traceCue(steps: Steps, hit: Hit, group: CueGroup): TraceNode {
  const cue = steps.clauses.context.tree.span({ first: hit.head, end: hit.end })
  const frames = steps.clauses.statements.filter(({ cue }) => cue === hit.head)
  const taken = frames.flatMap(({ rules }) => rules)
  const children = [...rulesTried(group, taken), ...frames.flatMap((frame) => traceStatement(steps, frame))]
  const label = `cue of ${group.stance}`
  const span = frames.reduce((reach, frame) => hullOf(reach, frame.content), cue)
  return frames.length > 0
    ? found(label, { span, children })
    : stopped(label, { span, note: 'no rule found words that it reports', children })
}

/** From the first to the last of the words, so that whoever asks about the content is told of its cue. */
const hullOf = (cue: Span, content: readonly Span[]): Span => ({
  start: Math.min(cue.start, ...content.map(({ start }) => start)),
  end: Math.max(cue.end, ...content.map(({ end }) => end)),
})

/** Rules for cues of this kind, up to the one that found the content. */
function rulesTried(group: CueGroup, taken: readonly string[]): TraceNode[] {
  const fitting = attributionRules.filter(({ pattern }) => pattern.cue.includes(group.upos) && group.frames.includes(pattern.frame))
  const last = fitting.findIndex(({ id }) => taken.includes(id))
  return fitting.slice(0, last < 0 ? fitting.length : last).map(({ id, pattern, means }) => {
    const hangs = pattern.content.length > 0 ? `nothing fitting hangs on it as ${pattern.content.join(' or ')}` : null
    return tried('attribution', { rule: id, note: hangs ?? WORDS_MISSED[means.content] ?? 'nothing stands where it looks' })
  })
}

/** What rules that read the words alone did not find. */
const WORDS_MISSED: Readonly<Partial<Record<(typeof attributionRules)[number]['means']['content'], string>>> = {
  'words-before': 'no clause and comma stand before it and who speaks',
  'opened-words': 'no complementiser opens words behind it',
  'rest-of-sentence': 'no subject stands before it with a clause behind',
}

function traceStatement({ referents, dossier, clauses }: Steps, frame: StatementFrame): TraceNode[] {
  const at = dossier.statements.findIndex(
    ({ cue, content }) => cue?.start === frame.cueSpan?.start && content[0]?.start === frame.content[0]?.start,
  )
  const fate =
    at < 0
      ? stopped('statement', { note: 'not kept: nobody says it, or the same words are told by a better cue' })
      : found(`statement S${at + 1}`, { note: `${dossier.statements[at]?.stance}, ${dossier.statements[at]?.wording}` })
  const head = frame.source >= 0 ? frame.source : frame.understood
  const referent = head < 0 ? null : referents.of(head)
  const source =
    head < 0
      ? stopped('source', { note: 'left out, and not known from the sentence' })
      : found(frame.source >= 0 ? 'source' : 'source understood', {
          note: referent === null ? `“${clauses.context.tree.lower(head)}”, nobody that can be told` : meaningOf(referent),
        })
  return [...frame.rules.map((rule) => found('attribution', { rule })), source, fate]
}
