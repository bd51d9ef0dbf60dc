import { expect, it } from 'vitest'
import { type Paint, plain, run } from './paint.ts'
import { wrap } from './wrap.ts'

const margins = { width: 16, first: '- ', rest: '  ' }

it('breaks between words and sets later lines in', () => {
  expect(wrap([run('i colloqui di pace a Oslo')], margins, plain)).toEqual(['- i colloqui di', '  pace a Oslo'])
})

it('keeps what touches a word with it although its colour differs', () => {
  const brackets: Paint = (_style, text) => `<${text}>`
  expect(wrap([run('colloqui a '), run('“Oslo”', 'words'), run(',')], margins, brackets)).toEqual(['- colloqui a', '  <“Oslo”>,'])
})

it('measures what a terminal shows: wide characters twice, combining marks not at all', () => {
  expect(wrap([run('北京会谈 北京会谈')], margins, plain)).toHaveLength(2)
  expect(wrap([run('e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301 aaaaaa')], margins, plain)).toHaveLength(1)
})

it('leaves a word that is longer than the line whole', () => {
  expect(wrap([run('a'.repeat(40))], margins, plain)).toEqual([`- ${'a'.repeat(40)}`])
})
