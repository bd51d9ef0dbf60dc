import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { createReader, renderJson } from '@tavolo/engine'
import { type en, it as italian, SYNTAX_MODELS } from '@tavolo/languages'
import { expect, it } from 'vitest'
import { sha256 } from '../src/reading/sha256.ts'
import type { OpenRoom } from './open-room.ts'

const example = (name: string) => readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8')

/** The dossier as Node reads it. */
function dossierHere(text: string, pack: typeof en, publishedAt: string): string {
  const hash = sha256(new TextEncoder().encode(text))
  const reader = createReader([{ pack, model: gunzipSync(readFileSync(SYNTAX_MODELS[pack.code] as URL)) }])
  const report = { id: hash.slice(0, 16), text, language: pack.code, publishedAt, publisher: null, title: null, url: null, sha256: hash }
  return renderJson(reader.read(report).dossier)
}

/** The engine in the browser. */
export function aTextIsReadInTheBrowser(room: () => OpenRoom): void {
  it('gives the bytes that Node gives, tells the language by itself, and needs no server once its model is there', async () => {
    const page = await room().visit('/try', { acceptDownloads: true })
    const sent: string[] = []
    page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()))
    await page.locator('textarea').fill(example('talks.it.txt'))
    await expect.poll(() => page.locator('select').inputValue(), { timeout: 20_000 }).toBe('it')
    await page.locator('input[type=date]').fill('2021-12-28')
    const saved = async () => {
      await page.getByRole('button', { name: 'Read' }).click()
      await page.locator('div.report-text').waitFor({ timeout: 30_000 })
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Save the dossier' }).click()
      return readFileSync(await (await download).path(), 'utf8')
    }
    expect(await saved()).toBe(dossierHere(example('talks.it.txt'), italian, '2021-12-28'))
    await page.context().setOffline(true)
    const other = `${example('talks.it.txt')}\nIl ministero degli Esteri russo ha smentito ogni rinvio.`
    await page.locator('textarea').fill(other)
    await page.locator('.done').waitFor()
    expect(await saved()).toBe(dossierHere(other, italian, '2021-12-28'))
    await page.keyboard.press('Tab')
    await page.locator('li:has(> h3) [data-step]').first().click()
    await page.locator('li.chosen summary').click()
    await page.locator('li.chosen ul.tree li').first().waitFor()
    expect(sent).toEqual([])
    await page.context().close()
  })

  it('a file that is dropped is opened, one that is no text is refused with its reason', async () => {
    const page = await room().visit('/try')
    const file = page.locator('input[type=file]')
    await file.setInputFiles({ name: 'talks.txt', mimeType: 'text/plain', buffer: Buffer.from(example('talks.en.txt')) })
    await expect.poll(() => page.locator('textarea').inputValue()).toBe(example('talks.en.txt'))
    await file.setInputFiles({ name: 'image.png', mimeType: 'image/png', buffer: Buffer.from([137, 80, 78, 71, 0, 0]) })
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('image.png is no text file')
    await page.context().close()
  })
}
