import { expect, it } from 'vitest'
import type { OpenRoom } from './open-room.ts'

/** What comes while a page stands open. */
export function newsIsTold(room: () => OpenRoom): void {
  it('a report that is handed in is told on the open page, and shown when the reader asks for it', async () => {
    const page = await room().visit('/?when=all')
    await page.locator('main li [data-step]').first().waitFor()
    expect(await page.locator('main li', { hasText: 'Bern' }).count()).toBe(0)
    await room().handIn({
      text: 'The foreign ministers of Norway and Switzerland will meet in Bern on 9 March.',
      publishedAt: '2022-02-26',
    })
    const news = page.getByRole('button', { name: 'The record has changed' })
    await news.waitFor({ timeout: 20_000 })
    expect(await page.locator('main li', { hasText: 'Bern' }).count()).toBe(0)
    await news.click()
    await page.locator('main li', { hasText: 'Bern' }).first().waitFor()
    expect(await news.count()).toBe(0)
    await page.context().close()
  })
}
