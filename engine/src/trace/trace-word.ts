import type { TraceNode } from '../document/index.ts'
import { found } from './step.ts'
import type { Steps } from './steps.ts'

/** A word with its tag, lemma and arc: `VERB confermare, root`, `NOUN ministero, nsubj of “confermato”`. */
export function traceWord({ document, syntax }: Steps, token: number): TraceNode {
  const { start, end, form } = document.tokens
  const head = syntax.head[token] ?? -2
  const relation = syntax.relation[token] ?? ''
  const arc = head >= 0 ? `, ${relation} of “${form[head] ?? ''}”` : head === -1 ? ', root' : ''
  const tag = syntax.upos[token] ?? ''
  const note = tag === '' ? 'not tagged' : `${tag} ${syntax.lemma[token] ?? ''}${arc}`
  return found('word', { span: { start: start[token] ?? 0, end: end[token] ?? 0 }, note })
}
