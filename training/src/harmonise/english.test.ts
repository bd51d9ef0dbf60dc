import { expect, it } from 'vitest'
import { readConllu } from '../treebank/read-conllu.ts'
import type { TreebankSentence } from '../treebank/sentence.ts'
import { inNewsConventions } from './english.ts'

const row = (cells: string): string => {
  const [id, form, lemma, upos, head, relation] = cells.split(' ')
  return [id, form, lemma, upos, '_', '_', head, relation, '_', '_'].join('\t')
}

const converted = (...rows: string[]): string[] => {
  const [sentence] = readConllu(`${rows.map(row).join('\n')}\n`, 'en_ewt') as [TreebankSentence]
  const { form, head, relation } = inNewsConventions(sentence)
  return form.map((word, i) => `${word} ${relation[i]} ${form[head[i] as number] ?? '-'}`)
}

it('a title takes the place of the name that follows it', () => {
  expect(converted('1 President President PROPN 2 nmod:desc', '2 Lincoln Lincoln PROPN 3 nsubj', '3 spoke speak VERB 0 root')).toEqual([
    'President nsubj spoke',
    'Lincoln flat President',
    'spoke root -',
  ])
})

it('a date hangs on its month, with what hung on the day', () => {
  const rows = ['1 On on ADP 3 case', '2 May May PROPN 3 nmod:unmarked', '3 9 9 NUM 7 obl', '4 , , PUNCT 3 punct']
  expect(converted(...rows, '5 1950 1950 NUM 3 nmod:unmarked', '6 he he PRON 7 nsubj', '7 spoke speak VERB 0 root')).toEqual([
    'On case May',
    'May obl spoke',
    '9 nummod May',
    ', punct May',
    '1950 nummod May',
    'he nsubj spoke',
    'spoke root -',
  ])
})

it('a cue behind what it reports is its parataxis, a cue before it stays its head', () => {
  expect(converted('1 Talks talk NOUN 2 nsubj', '2 failed fail VERB 4 ccomp', '3 he he PRON 4 nsubj', '4 said say VERB 0 root')).toEqual([
    'Talks nsubj failed',
    'failed root -',
    'he nsubj said',
    'said parataxis failed',
  ])
  expect(converted('1 He he PRON 2 nsubj', '2 said say VERB 0 root', '3 talks talk NOUN 4 nsubj', '4 failed fail VERB 2 ccomp')).toEqual([
    'He nsubj said',
    'said root -',
    'talks nsubj failed',
    'failed ccomp said',
  ])
})
