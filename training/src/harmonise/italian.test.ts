import { expect, it } from 'vitest'
import { readConllu } from '../treebank/read-conllu.ts'
import { harmoniseItalian } from './italian.ts'

it('possessives become determiners, articles and stops get one lemma', () => {
  const rows = [
    '1\tla\tla\tDET\t_\t_\t3\tdet\t_\t_',
    '2\tsua\tsuo\tPRON\t_\t_\t3\tdet:poss\t_\t_',
    '3\tVisita\tVisita\tNOUN\t_\t_\t0\troot\t_\t_',
    '4\t.\t[PUNCT]\tPUNCT\t_\t_\t3\tpunct\t_\t_',
  ]
  const [found] = readConllu(`${rows.join('\n')}\n`, 'x').map(harmoniseItalian)
  expect(found?.upos).toEqual(['DET', 'DET', 'NOUN', 'PUNCT'])
  expect(found?.lemma).toEqual(['il', 'suo', 'visita', '.'])
})
