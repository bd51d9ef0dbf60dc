import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { createReader } from '@tavolo/engine'
import { expect, it } from 'vitest'
import { en, it as italian, SYNTAX_MODELS } from './index.ts'

const reader = createReader([italian, en].map((pack) => ({ pack, model: gunzipSync(readFileSync(SYNTAX_MODELS[pack.code] ?? '')) })))

/** Days of the one occasion of a report published on this Tuesday: what it was, what it is. */
function days(language: string, text: string): string {
  const report = { id: 'moved', text, language, publishedAt: '2021-12-28', publisher: null, title: null, url: null, sha256: '' }
  const { agenda } = reader.read(report).dossier
  return agenda.map(({ movedFrom, date }) => `${movedFrom?.value ?? 'none'} → ${date?.value ?? 'none'}`).join(' | ')
}

it.each([
  ['it', 'Il vertice tra la Francia e la Germania è stato rinviato dal 10 al 12 gennaio.', '2022-01-10 → 2022-01-12'],
  [
    'it',
    'I colloqui tra la Russia e gli Stati Uniti, previsti per il 10 gennaio, si terranno il 12 gennaio a Ginevra.',
    '2022-01-10 → 2022-01-12',
  ],
  ['it', 'La riunione della NATO è stata spostata da lunedì a venerdì.', '2022-01-03 → 2022-01-07'],
  [
    'en',
    'The talks between Russia and the United States, originally planned for 10 January, will take place on 12 January.',
    '2022-01-10 → 2022-01-12',
  ],
  ['en', 'The NATO summit was postponed from Monday to Friday.', '2022-01-03 → 2022-01-07'],
  ['en', 'The NATO meeting has been moved to 14 January.', 'none → 2022-01-14'],
])('a day that was moved is kept with the one it had: %s “%s”', (language, text, told) => {
  expect(days(language, text)).toBe(told)
})

it.each([
  ['it', 'I colloqui tra la Francia e la Germania si terranno il 12 gennaio a Ginevra.', 'none → 2022-01-12'],
  ['it', 'La riunione della NATO del 10 gennaio è stata annunciata ieri.', 'none → 2022-01-10'],
  ['en', 'The NATO summit of 10 January was announced on Monday.', 'none → 2022-01-10'],
  ['en', 'The French president met the German president in Berlin on Monday.', 'none → 2021-12-27'],
])('a day that was never another is no move: %s “%s”', (language, text, told) => {
  expect(days(language, text)).toBe(told)
})
