import { describe, expect, it } from 'vitest'
import { readConllu } from './read-conllu.ts'
import { writeConllu } from './write-conllu.ts'

const row = (id: string, form: string, head: string, relation: string): string =>
  `${id}\t${form}\t${form}\tX\t_\t_\t${head}\t${relation}\t_\t_`

const sentence = (...rows: string[]): string => `${rows.join('\n')}\n\n`

describe('CoNLL-U', () => {
  it('is read with contractions kept aside and written back the same', () => {
    const text = sentence(
      '# sent_id = 1',
      '# text = del ministro',
      '1-2\tdel\t_\t_\t_\t_\t_\t_\t_\t_',
      row('1', 'di', '3', 'case'),
      row('2', 'il', '3', 'det'),
      row('3', 'ministro', '0', 'root'),
    )
    const read = readConllu(text, 'x')
    expect(read[0]?.head).toEqual([2, 2, -1])
    expect(read[0]?.multiwords).toEqual([{ first: 0, end: 2, form: 'del', spaceAfter: true }])
    expect(read.map(writeConllu).join('')).toBe(text)
  })

  it.each([
    ['a row with too few columns', '1\ta\tb\n\n', 'x.conllu:1: a row has 10 columns'],
    [
      'a word that is missing',
      sentence(row('1', 'a', '0', 'root'), row('3', 'b', '1', 'dep')),
      'x.conllu:2: expected word number 2, found "3"',
    ],
    ['a head that is no number', sentence(row('1', 'a', 'b', 'root')), 'x.conllu:1: the head is a number, not "b"'],
    ['a head outside the sentence', sentence(row('1', 'a', '7', 'root')), 'word 1 has head 7'],
    ['heads in a circle', sentence(row('1', 'a', '2', 'dep'), row('2', 'b', '1', 'dep')), 'the heads above word 1 run in a circle'],
    ['a tag that there is not', sentence(row('1', 'a', '0', 'root').replace('X', 'N')), 'x.conllu:1: "N" is no UPOS tag'],
    ['a relation that there is not', sentence(row('1', 'a', '0', 'boss')), 'x.conllu:1: "boss" is no relation'],
    ['nothing', '\n', 'there is no sentence in it'],
  ])('is refused with line and reason: %s', (_, text, message) => {
    expect(() => readConllu(text, 'x.conllu')).toThrow(message)
  })
})
