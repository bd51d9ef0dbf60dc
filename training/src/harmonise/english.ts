import type { TreebankSentence } from '../treebank/sentence.ts'

const MONTH = /^(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec)\.?$/i
const DAY = /^\d{1,2}(st|nd|rd|th)?$/
const YEAR = /^\d{4}$/

/** Heads and relations that are being rewritten. */
interface Arcs {
  readonly head: number[]
  readonly relation: string[]
}

/** Turns an arc round: the dependent takes the place of its head and all that hung there; the old head becomes its `relation`. */
const turn = ({ head, relation }: Arcs, dependent: number, newRelation: string): void => {
  const old = head[dependent] as number
  head[dependent] = head[old] as number
  relation[dependent] = relation[old] as string
  for (let i = 0; i < head.length; i += 1) if (head[i] === old) head[i] = dependent
  head[old] = dependent
  relation[old] = newRelation
}

/** "President Lincoln" hangs on the title, with the name as `flat` (EWT, GUM, PUD: on the name, with the title as `nmod:desc`). */
const turnTitles = (arcs: Arcs): void => {
  for (let title = 0; title < arcs.head.length; title += 1) {
    const name = arcs.head[title] as number
    if (arcs.relation[title] !== 'nmod:desc' || name < title) continue
    turn(arcs, title, 'flat')
    for (let i = name; i < arcs.head.length; i += 1)
      if (arcs.head[i] === title && arcs.relation[i] === 'nmod:desc') arcs.relation[i] = 'flat'
  }
}

/** "March 17, 2021" hangs on the month, with day and year as `nummod` (EWT, PUD, GUM: on the day, as `nmod:unmarked` or `compound`). */
const turnDates = ({ form }: TreebankSentence, arcs: Arcs): void => {
  for (let month = 0; month + 1 < form.length; month += 1) {
    if (!MONTH.test(form[month] as string)) continue
    const day = month + 1
    if (DAY.test(form[day] as string) && arcs.head[month] === day) turn(arcs, month, 'nummod')
    for (let i = day; i < form.length && i < day + 3; i += 1)
      if (arcs.head[i] === month && arcs.relation[i] === 'nmod:unmarked' && YEAR.test(form[i] as string)) arcs.relation[i] = 'nummod'
  }
}

/** The cue behind what it reports is `parataxis` of it ("He won, she said"), as everywhere in our news; elsewhere often its head. */
const turnCues = ({ lemma, upos }: TreebankSentence, arcs: Arcs): void => {
  for (let content = 0; content < lemma.length; content += 1) {
    const cue = arcs.head[content] as number
    if (cue <= content || arcs.relation[content] !== 'ccomp' || upos[cue] !== 'VERB' || !CUES.has(lemma[cue] as string)) continue
    const [above, relation] = [arcs.head[cue] as number, arcs.relation[cue] as string]
    if (arcs.head.some((head, i) => head === cue && i < content && arcs.relation[i]?.startsWith('nsubj'))) continue
    arcs.head[content] = above
    arcs.relation[content] = relation
    arcs.head[cue] = content
    arcs.relation[cue] = 'parataxis'
  }
}

const CUES = new Set('say tell add report announce state note explain write claim warn insist ask reply argue think believe'.split(' '))

/** A sentence of another English treebank in the conventions of our own news, where they differ in what hangs on what. */
export const inNewsConventions = (sentence: TreebankSentence): TreebankSentence => {
  const arcs = { head: [...sentence.head], relation: [...sentence.relation] }
  turnTitles(arcs)
  turnDates(sentence, arcs)
  turnCues(sentence, arcs)
  return { ...sentence, ...arcs, conventions: 'news' }
}
