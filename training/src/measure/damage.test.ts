import { expect, it } from 'vitest'
import { readConllu } from '../treebank/read-conllu.ts'
import { damaged, unstopped } from './damage.ts'

const sentence = (words: readonly (readonly [string, string, number, string])[]): string =>
  `${words.map(([form, upos, head, relation], i) => `${i + 1}\t${form}\t${form}\t${upos}\t_\t_\t${head}\t${relation}\t_\t_`).join('\n')}\n\n`

const text = sentence([
  ['talks', 'NOUN', 2, 'nsubj'],
  ['resume', 'VERB', 0, 'root'],
  ['in', 'ADP', 4, 'case'],
  ['Geneva', 'PROPN', 2, 'obl'],
  ['.', 'PUNCT', 2, 'punct'],
])

it('a damaged test set keeps the arcs of the words that are left', () => {
  const sentences = readConllu(text.repeat(40), 'x')
  const rough = damaged(sentences, 0.3)
  expect(rough).toEqual(damaged(sentences, 0.3))
  expect(rough.length).toBeLessThan(sentences.length)
  for (const { form, head } of rough) {
    expect(head.filter((at) => at < 0)).toHaveLength(1)
    form.forEach((word, i) => {
      if (word.toLowerCase() === 'geneva') expect(form[head[i] as number]?.toLowerCase()).toBe('resume')
    })
  }
})

it('a sentence can lose its stop', () => {
  expect(unstopped(readConllu(text, 'x'))[0]?.form).toEqual(['talks', 'resume', 'in', 'Geneva'])
})
