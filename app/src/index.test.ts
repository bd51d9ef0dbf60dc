import { expect, it } from 'vitest'
import { faultsOf } from '../../scripts/check-dossier.ts'
import { readText } from './index.ts'

const TEXT = 'Il ministero degli Esteri ha confermato che i colloqui di pace si terranno a Ginevra il 3 marzo.'

it('a text is read in Node with one call', async () => {
  const { dossier } = await readText(TEXT, { publishedAt: '2022-02-22', publisher: 'Prova' })
  expect(dossier.report).toMatchObject({ language: 'it', publishedAt: '2022-02-22', publisher: 'Prova', length: TEXT.length })
  expect(faultsOf(dossier, TEXT)).toEqual([])
})

it('nothing, an impossible day and an unknown language are refused', async () => {
  await expect(readText(' ')).rejects.toMatchObject({ code: 'TAVOLO-EMPTY' })
  await expect(readText(TEXT, { publishedAt: '2022-02-30' })).rejects.toMatchObject({ code: 'TAVOLO-DATE' })
  await expect(readText(TEXT, { language: 'tlh' })).rejects.toMatchObject({ code: 'TAVOLO-LANGUAGE' })
})
