import { overlaps, type Sentence, type TraceNode } from '../document/index.ts'
import { found, stopped } from './step.ts'
import type { Steps } from './steps.ts'
import { traceFrames } from './trace-frames.ts'
import { traceMentions } from './trace-mentions.ts'
import { traceWord } from './trace-word.ts'

/** The reading of a report as a tree: sentences, and in each its words, names, times and what came of the words that open a fact. */
export function traceReading(steps: Steps): TraceNode {
  const { document } = steps
  const sentences = document.sentences.map((sentence, at) => traceSentence(steps, sentence, at))
  return found('report', { note: `${document.sentences.length} sentences, ${document.tokens.count} words`, children: sentences })
}

function traceSentence(steps: Steps, sentence: Sentence, at: number): TraceNode {
  const { document, triggers } = steps
  const label = `sentence ${at + 1}`
  const children = [
    ...document.damages
      .filter((damage) => overlaps(damage, sentence))
      .map((damage) => stopped(damage.kind, { span: damage, note: damage.message })),
    ...document.quotations
      .filter((quotation) => overlaps(quotation, sentence))
      .map((quotation) => found('quotation', { span: quotation, note: quotation.unclosed ? 'its closing mark is missing' : null })),
    ...wordsOf(sentence).map((token) => traceWord(steps, token)),
    ...traceMentions(steps, sentence),
    ...(triggers.hits[at] ?? []).flatMap((hit) => traceFrames(steps, hit)),
  ]
  if (triggers.wanted[at]) return found(label, { span: sentence, children })
  return stopped(label, {
    span: sentence,
    note: 'no word in it opens a statement, an occasion or a deed: its clauses were not read',
    children,
  })
}

const wordsOf = ({ firstToken, endToken }: Sentence) => Array.from({ length: endToken - firstToken }, (_, i) => firstToken + i)
