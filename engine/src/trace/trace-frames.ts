import type { Triggers } from '../clauses/index.ts'
import type { TraceNode } from '../document/index.ts'
import { found, tried } from './step.ts'
import type { Steps } from './steps.ts'
import { traceCue } from './trace-cue.ts'
import { meaningOf } from './trace-mentions.ts'

type Hit = Triggers['hits'][number][number]

/** What came of a word that may open a statement, an occasion or a deed. */
export function traceFrames(steps: Steps, hit: Hit): TraceNode[] {
  const span = steps.clauses.context.tree.span({ first: hit.head, end: hit.end })
  return hit.words.map((word) => {
    if (word.is === 'cue') return traceCue(steps, hit, word.group)
    const children = word.is === 'occasion' ? occasions(steps, hit.head) : deeds(steps, hit.head)
    if (children.length > 0) return found(`${word.is} word`, { span, children })
    return tried(`${word.is} word`, { span, note: `no ${word.is} came of the words around it` })
  })
}

function occasions({ clauses, dossier }: Steps, head: number): TraceNode[] {
  return clauses.occasions
    .filter((frame) => frame.head === head)
    .flatMap((frame) => {
      const isKept = dossier.agenda.some(({ mentions }) =>
        mentions.some(({ start, end }) => start === frame.span.start && end === frame.span.end),
      )
      const fate = isKept ? found : tried
      const note = `${frame.kind}, ${frame.status}${isKept ? '' : '; not kept: it names no day, place or two parties, or is told better elsewhere'}`
      return frame.rules.map((rule) => fate('occasion', { span: frame.span, rule, note }))
    })
}

function deeds({ clauses, dossier, referents }: Steps, head: number): TraceNode[] {
  return clauses.deeds
    .filter((frame) => frame.head === head)
    .flatMap((frame) => {
      const isKept = dossier.actions.some(({ what }) => what.start === frame.what.start)
      const doers = frame.doers
        .map((doer) => referents.of(doer))
        .map((doer) => (doer === null ? 'nobody that can be told' : meaningOf(doer)))
      const note = `${frame.act} by ${doers.join('; ') || 'nobody named'}${isKept ? '' : '; not kept'}`
      return frame.rules.map((rule) => (isKept ? found : tried)('deed', { span: frame.what, rule, note }))
    })
}
