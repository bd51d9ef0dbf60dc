import { expect, it } from 'vitest'
import { faultsOf } from '../../scripts/check-dossier.ts'
import { readText } from './index.ts'

const LANGUAGES = ['it', 'en'] as const
const SAID = {
  it: 'Il ministro degli Esteri francese ha detto lunedì che i colloqui di pace riprenderanno a Ginevra il 3 marzo. ',
  en: 'The French foreign minister said on Monday that the peace talks would resume in Geneva on 3 March. ',
}
const LONG = 100_000

const HOSTILE = [
  ['a word of 100,000 letters', 'a'.repeat(LONG)],
  ['a number of 100,000 digits', '9'.repeat(LONG)],
  ['100,000 numbers in one sentence', '12 '.repeat(LONG)],
  ['thousands of brackets and quotation marks inside one another', '(“«['.repeat(5_000) + ']»”)'.repeat(5_000)],
  ['thousands of quotation marks that never close', '“No '.repeat(10_000)],
  ['right-to-left marks between letters', 'v\u202ee\u200fr\u202dtice '.repeat(5_000)],
  ['lone surrogates', 'talks \ud800 \udc00x '.repeat(2_000)],
  ['accents without a letter', '\u0301'.repeat(LONG)],
  ['hyphens and apostrophes in a row', "a-'".repeat(5_000)],
  ['paragraphs without a word', '\n\n.'.repeat(20_000)],
  ['commas without a sentence', 'Roma, '.repeat(20_000)],
  ['cues without an end to their sentence', 'the minister said that the talks, il ministro ha detto che i colloqui, '.repeat(4_000)],
] as const

/** Milliseconds of processor time, which other work on the machine does not lengthen. */
const cost = async (text: string, language: string): Promise<number> => {
  const before = process.cpuUsage()
  await readText(text, { language, publishedAt: '2022-02-22' })
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

it('a report of 2 MB costs no more than its length', { timeout: 240_000 }, async () => {
  const language = 'en'
  const said = SAID[language]
  const part = said.repeat(Math.ceil(250_000 / said.length))
  await cost(part.slice(0, 40_000), language)
  const small = await cost(part, language)
  expect(await cost(part.repeat(8), language)).toBeLessThan(small * 8 * 3)
})

it.each(HOSTILE)('%s are read without harm', { timeout: 120_000 }, async (_, text) => {
  for (const language of LANGUAGES) {
    const whole = `${SAID[language]}\n${text}\n${SAID[language]}`
    const { dossier } = await readText(whole, { language, publishedAt: '2022-02-22' })
    expect(faultsOf(dossier, whole)).toEqual([])
    expect(dossier.statements.length).toBeGreaterThan(0)
    expect(await cost(whole, language)).toBeLessThan(5_000)
  }
})
