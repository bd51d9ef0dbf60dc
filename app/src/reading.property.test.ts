import fc from 'fast-check'
import { expect, it } from 'vitest'
import { faultsOf } from '../../scripts/check-dossier.ts'
import { readText } from './index.ts'

const PIECES = {
  it: [
    'Il ministero degli Esteri ha confermato che i colloqui di pace si terranno a Ginevra il 3 marzo.',
    'Secondo un portavoce, la Norvegia non parteciperà al vertice di domani.',
    '“Non firmeremo”, ha detto lunedì il presidente',
    'La Svizzera promette 20 milioni di franchi se la tregua regge.',
    'Poi canta.',
  ],
  en: [
    'The foreign ministry confirmed on Monday that peace talks will be held in Geneva on 3 March.',
    'According to a spokesman, Norway would not attend tomorrow’s summit.',
    '“We will not sign,” the president said, “unless',
    'Switzerland promised 20 million francs if the truce holds.',
    'Then sings.',
  ],
}
const NOISE = [
  '\n',
  '\n\n',
  ' ',
  '”',
  '«',
  '\ud800',
  '\udc00',
  '\u200b',
  '\u202e',
  '\u0301',
  '🕊',
  '\t',
  '...',
  'x'.repeat(3000),
  '2022-02-30',
  '99 gennaio',
  '-',
]

const texts = (language: keyof typeof PIECES) =>
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES[language]), fc.constantFrom(...NOISE)), { minLength: 1, maxLength: 12 })
    .map((pieces) => pieces.join(' ').trim())
const days = fc.constantFrom('2022-02-22', '2024-02-29', null)

it.each(['it', 'en'] as const)(
  'whatever stands in a text in %s, the dossier keeps the contract and comes out the same again',
  async (language) => {
    await fc.assert(
      fc.asyncProperty(texts(language), texts(language), days, async (text, another, publishedAt) => {
        fc.pre(text !== '' && another !== '')
        const options = { language, publishedAt, title: 'Prova' }
        const { dossier } = await readText(text, options)
        expect(faultsOf(dossier, text)).toEqual([])
        await readText(another, options)
        expect(JSON.stringify((await readText(text, options)).dossier)).toBe(JSON.stringify(dossier))
      }),
      { numRuns: 60 },
    )
  },
)
