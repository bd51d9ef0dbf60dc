import { type Conventions, UPOS } from '../engine.ts'
import type { TreebankSentence } from './sentence.ts'

/** Text that is not CoNLL-U; the message names the file, the line and the reason. */
class ConlluError extends Error {
  constructor(name: string, line: number, reason: string) {
    super(`${name}:${line}: ${reason}`)
    this.name = 'ConlluError'
  }
}

type Columns = readonly [string, string, string, string, string, string, string, string, string, string]

const UNKNOWN = new Set(['', '_'])

const RELATIONS = new Set([
  ...['acl', 'advcl', 'advmod', 'amod', 'appos', 'aux', 'case', 'cc', 'ccomp', 'clf', 'compound', 'conj', 'cop', 'csubj', 'dep', 'det'],
  ...['discourse', 'dislocated', 'expl', 'fixed', 'flat', 'goeswith', 'iobj', 'list', 'mark', 'nmod', 'nsubj', 'nummod', 'obj', 'obl'],
  ...['orphan', 'parataxis', 'punct', 'reparandum', 'root', 'vocative', 'xcomp'],
])

/** First word whose heads never reach a root, or -1; every word is walked over once. */
const wordInCircle = (head: readonly number[]): number => {
  /** The word from which each word was reached first; 0 before that. */
  const reachedFrom = new Int32Array(head.length)
  for (let i = 0; i < head.length; i += 1) {
    let at = i
    for (; at >= 0 && reachedFrom[at] === 0; at = head[at] as number) reachedFrom[at] = i + 1
    if (at >= 0 && reachedFrom[at] === i + 1) return i
  }
  return -1
}

class SentenceReader {
  id = ''
  text = ''
  documentId: string
  readonly source: string
  readonly conventions: Conventions
  readonly form: string[] = []
  readonly lemma: string[] = []
  readonly upos: string[] = []
  readonly features: string[] = []
  readonly head: number[] = []
  readonly relation: string[] = []
  readonly spaceAfter: boolean[] = []
  readonly multiwords: { first: number; end: number; form: string; spaceAfter: boolean }[] = []

  constructor(source: string, documentId: string) {
    this.source = source
    this.conventions = source.includes('_tavolonews') ? 'news' : 'treebanks'
    this.documentId = documentId
  }

  comment(line: string): void {
    if (line.startsWith('# text = ')) this.text = line.slice(9)
    else if (line.startsWith('# sent_id = ')) this.id = line.slice(12)
    else if (line.startsWith('# newdoc id = ')) this.documentId = line.slice(14)
  }

  /** Takes one row; answers with what is wrong with it, or null. */
  row(line: string): string | null {
    const columns = line.split('\t')
    if (columns.length !== 10) return `a row has 10 columns separated by tabs, this one has ${columns.length}`
    const [id, form, lemma, upos, , features, head, relation, , misc] = columns as unknown as Columns
    if (/^\d+\.\d+$/.test(id)) return null
    const spaceAfter = !misc.includes('SpaceAfter=No')
    const range = /^(\d+)-(\d+)$/.exec(id)
    if (range !== null) {
      this.multiwords.push({ first: Number(range[1]) - 1, end: Number(range[2]), form, spaceAfter })
      return null
    }
    if (id !== String(this.form.length + 1)) return `expected word number ${this.form.length + 1}, found "${id}"`
    if (form === '') return 'the form is empty'
    if (!UNKNOWN.has(head) && !/^\d+$/.test(head)) return `the head is a number, not "${head}"`
    if (!UNKNOWN.has(upos) && !UPOS.some((tag) => tag === upos)) return `"${upos}" is no UPOS tag of Universal Dependencies 2`
    if (!UNKNOWN.has(relation) && !RELATIONS.has(relation.split(':', 1)[0] as string))
      return `"${relation}" is no relation of Universal Dependencies 2`
    this.form.push(form)
    this.lemma.push(lemma)
    this.upos.push(upos)
    this.features.push(features)
    this.head.push(UNKNOWN.has(head) ? -2 : Number(head) - 1)
    this.relation.push(relation)
    this.spaceAfter.push(spaceAfter)
    return null
  }

  /** What is wrong with the finished sentence, or null. */
  fault(): string | null {
    const count = this.form.length
    for (let i = 0; i < count; i += 1) {
      const head = this.head[i] as number
      if (head >= count) return `word ${i + 1} has head ${head + 1}, the sentence has ${count} words`
    }
    const circle = wordInCircle(this.head)
    if (circle >= 0) return `the heads above word ${circle + 1} run in a circle`
    for (const multiword of this.multiwords) {
      if (multiword.end > count || multiword.first >= multiword.end)
        return `the range ${multiword.first + 1}-${multiword.end} is outside the sentence`
    }
    return null
  }
}

/** Reads CoNLL-U (UD 2). Empty nodes are left out, multiword tokens kept aside. Throws ConlluError with the line. */
export const readConllu = (content: string, source: string): TreebankSentence[] => {
  const sentences: TreebankSentence[] = []
  let reader: SentenceReader | null = null
  let documentId = ''
  const lines = content.split('\n')
  const close = (line: number): void => {
    if (reader !== null && reader.form.length > 0) {
      const fault = reader.fault()
      if (fault !== null) throw new ConlluError(source, line, fault)
      sentences.push(reader)
    }
    if (reader !== null) documentId = reader.documentId
    reader = null
  }
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] as string).replace(/\r$/, '')
    if (line.trim() === '') {
      close(at)
      continue
    }
    reader ??= new SentenceReader(source, documentId)
    if (line.startsWith('#')) {
      reader.comment(line)
      continue
    }
    const fault = reader.row(line)
    if (fault !== null) throw new ConlluError(source, at + 1, fault)
  }
  close(lines.length)
  if (sentences.length === 0) throw new ConlluError(source, lines.length, 'there is no sentence in it')
  return sentences
}
