import { expect, it } from 'vitest'
import { readConllu } from '../treebank/read-conllu.ts'
import type { TreebankSentence } from '../treebank/sentence.ts'
import { hangCommas } from './commas.ts'

const headOfComma = (rows: readonly string[]): string | undefined => {
  const lines = rows.map((cells) => {
    const [id, form, upos, head, relation] = cells.split(' ')
    return [id, form, form, upos, '_', '_', head, relation, '_', '_'].join('\t')
  })
  const [sentence] = readConllu(`${lines.join('\n')}\n`, 'it_markit').map(hangCommas) as [TreebankSentence]
  return sentence.form[sentence.head[sentence.form.indexOf(',')] as number]
}

it('a comma hangs on the conjunct that it opens', () => {
  expect(headOfComma(['1 pane NOUN 0 root', '2 , PUNCT 1 punct', '3 vino NOUN 1 conj', '4 bianco ADJ 3 amod'])).toBe('vino')
})

it('before anything else that depends on a word on the left it hangs on that word', () => {
  const rows = ['1 visita VERB 0 root', '2 Roma PROPN 1 obj', '3 , PUNCT 4 punct', '4 capitale NOUN 2 appos', '5 antica ADJ 4 amod']
  expect(headOfComma(rows)).toBe('Roma')
})

it('behind what comes before its head it hangs on what it closes', () => {
  expect(headOfComma(['1 Ieri ADV 4 advmod', '2 sera NOUN 1 obl', '3 , PUNCT 4 punct', '4 pioveva VERB 0 root'])).toBe('Ieri')
})
