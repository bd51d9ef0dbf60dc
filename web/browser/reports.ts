import type { RecordedReport } from '@tavolo/engine'
import { expect, it } from 'vitest'
import { HOSTILE } from './example-reports.ts'
import type { OpenRoom } from './open-room.ts'

/** The page of a report: its words, its facts, and the ways between them. */
export function reportsAndFactsLeadToEachOther(room: () => OpenRoom): void {
  it('a report shows its untouched text with all its facts beside it', async () => {
    const { text, dossier } = await room().ask<RecordedReport>('/reports/italian-report')
    const page = await room().visit('/reports/italian-report')
    await page.locator('div.report-text p').first().waitFor()
    expect((await page.locator('div.report-text p').allTextContents()).join('\n')).toBe(text)
    const { agenda, statements, positions, actions, times, doubts } = dossier
    const count = [agenda, statements, positions, actions, times, doubts].reduce((sum, list) => sum + list.length, 0)
    expect(await page.locator('main li:has(> h3)').count()).toBe(count)
    await page.context().close()
  })

  it('words lead to their fact and a fact to its words, and a permalink to both', async () => {
    const { dossier } = await room().ask<RecordedReport>('/reports/italian-report')
    const id = dossier.agenda[1]?.id ?? ''
    const page = await room().visit('/reports/italian-report')
    const words = page.locator(`.report-text [data-facts~="${id}"]`).first()
    await words.click()
    await page.locator('li.active').waitFor()
    expect(await page.evaluate('CSS.highlights.get("active-fact")?.size ?? 0')).toBeGreaterThan(0)
    await page.goto(`${room().address}/reports/italian-report#${id}`)
    await page.locator(`li.active[id="${id}"]`).waitFor()
    await page.context().close()
  })

  it('the tree of how a fact was read opens under it', async () => {
    const { dossier } = await room().ask<RecordedReport>('/reports/english-report')
    const page = await room().visit(`/reports/english-report#${dossier.statements[0]?.id}`)
    await page.locator('li.chosen summary').click()
    await page.locator('li.chosen ul.tree li').first().waitFor()
    expect(await page.locator('li.chosen ul.tree').innerText()).toContain('sentence')
    await page.context().close()
  })

  it('markup, scripts and signs that turn the reading round stay words', async () => {
    const page = await room().visit(`/reports/${HOSTILE.id}`)
    const shown = await page.locator('main').innerText()
    expect(shown).toContain('<script>document.title="owned"</script>')
    expect(shown).toContain('<b>its weapons</b>')
    expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    expect(await page.locator('main script, main img, main b').count()).toBe(0)
    expect(await page.locator('main a[href^="javascript"]').count()).toBe(0)
    expect(await page.title()).not.toBe('owned')
    for (const path of ['/reports', '/statements', '/?when=all', '/table', '/search?q=weapons']) {
      const other = await room().visit(path)
      await other.locator('main [data-step]').first().waitFor()
      expect(await other.locator('main script, main img').count()).toBe(0)
      expect(await other.title()).not.toBe('owned')
      expect(await other.locator('body').innerText()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
      await other.context().close()
    }
    await page.context().close()
  })
}
