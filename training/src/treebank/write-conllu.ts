import type { TreebankSentence } from './sentence.ts'

const row = (id: string, form: string, rest: readonly string[], spaceAfter: boolean): string =>
  [id, form, ...rest, spaceAfter ? '_' : 'SpaceAfter=No'].join('\t')

const EMPTY = ['_', '_', '_', '_', '_', '_', '_']

/** CoNLL-U of one sentence, with its multiword tokens. */
export const writeConllu = (sentence: TreebankSentence): string => {
  const lines: string[] = []
  if (sentence.id !== '') lines.push(`# sent_id = ${sentence.id}`)
  if (sentence.text !== '') lines.push(`# text = ${sentence.text}`)
  sentence.form.forEach((form, i) => {
    const multiword = sentence.multiwords.find((range) => range.first === i)
    if (multiword !== undefined) lines.push(row(`${i + 1}-${multiword.end}`, multiword.form, EMPTY, multiword.spaceAfter))
    const columns = [
      sentence.lemma[i],
      sentence.upos[i],
      '_',
      sentence.features[i],
      String((sentence.head[i] as number) + 1),
      sentence.relation[i],
      '_',
    ]
    lines.push(row(String(i + 1), form, columns as string[], sentence.spaceAfter[i] as boolean))
  })
  return `${lines.join('\n')}\n\n`
}
