import { expect, it } from 'vitest'
import { detectLanguage } from './detect-language.ts'

it('tells the languages that it has packs for', async () => {
  const italian = 'Il ministero degli Esteri ha confermato che i colloqui di pace si terranno a Ginevra.'
  const english = 'The foreign ministry confirmed that the peace talks would be held in Geneva.'
  expect(await detectLanguage(italian, 'a.txt')).toEqual({ language: 'it', doubts: [] })
  expect(await detectLanguage(english, 'a.txt')).toEqual({ language: 'en', doubts: [] })
})

it('refuses a language without a pack, whichever script it has', async () => {
  const french = 'Le ministère des Affaires étrangères a confirmé que les pourparlers de paix auraient lieu à Genève la semaine prochaine.'
  const russian = 'Министерство иностранных дел подтвердило, что мирные переговоры состоятся в Женеве на следующей неделе.'
  await expect(detectLanguage(french, 'a.txt')).rejects.toThrow('no language pack for French (fr)')
  await expect(detectLanguage(russian, 'a.txt')).rejects.toThrow('no language pack for Russian (ru)')
})

it('refuses numbers, which are in no language', async () => {
  await expect(detectLanguage('10 12 2022 13:30', 'a.txt')).rejects.toThrow('the language could not be told')
})
