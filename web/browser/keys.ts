import { expect, it } from 'vitest'
import type { OpenRoom } from './open-room.ts'

const FOCUSED = 'document.activeElement?.closest("[data-step]") === null ? null : document.activeElement.textContent'

/** The room without a mouse. */
export function keysAreEnough(room: () => OpenRoom): void {
  it('j and k walk the occasions, Enter opens one', async () => {
    const page = await room().visit('/?when=all')
    await page.locator('main li [data-step]').nth(1).waitFor()
    const titles = await page.locator('main li [data-step]').allTextContents()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await page.evaluate(FOCUSED)).toBe(titles[1])
    await page.keyboard.press('k')
    expect(await page.evaluate(FOCUSED)).toBe(titles[0])
    await page.keyboard.press('Enter')
    await page.waitForURL('**/occasions/*')
    await page.context().close()
  })

  it('/ goes to the search, ? shows the keys, Esc closes them', async () => {
    const page = await room().visit('/table')
    await page.keyboard.press('?')
    await page.locator('dialog[open]').waitFor()
    await page.keyboard.press('Escape')
    expect(await page.locator('dialog[open]').count()).toBe(0)
    await page.keyboard.press('/')
    await page.keyboard.type('Geneva')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?q=Geneva')
    await page.context().close()
  })

  it('j walks the facts of a report and lights their words', async () => {
    const page = await room().visit('/reports/english-report')
    await page.locator('div.report-text').waitFor()
    await page.keyboard.press('j')
    await page.locator('li.active').waitFor()
    expect(await page.evaluate('CSS.highlights.get("active-fact")?.size ?? 0')).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    expect(await page.locator('li.active').count()).toBe(0)
    await page.context().close()
  })

  it('after a change of page the focus stands at its title, and the way back leads back', async () => {
    const page = await room().visit('/table')
    await page.locator('nav a', { hasText: 'Statements' }).click()
    await page.locator('h1', { hasText: 'Statements' }).waitFor()
    await expect.poll(() => page.evaluate('document.activeElement?.tagName')).toBe('H1')
    await page.goBack()
    await page.locator('h1', { hasText: 'The table' }).waitFor()
    await page.context().close()
  })
}
