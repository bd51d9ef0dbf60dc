import type { AgendaItem, Listed } from '@tavolo/engine'
import axe from 'axe-core'
import { expect, it } from 'vitest'
import type { OpenRoom } from './open-room.ts'

const SERIOUS = `axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
  violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html, any }) => html.slice(0, 160) + ' ' + (any[0]?.message ?? '')).join(' | ')))`

/** Screen readers: axe-core finds nothing serious, light or dark. */
export function everybodyCanRead(room: () => OpenRoom): void {
  it.each(['light', 'dark'] as const)('axe finds nothing serious on any page (%s)', async (colorScheme) => {
    const { items } = await room().ask<Listed<AgendaItem>>('/agenda?party=NATO')
    const paths = ['/?when=all', `/occasions/${items[0]?.id}`, '/table', '/statements', '/reports', '/reports/italian-report']
    for (const path of [...paths, '/search?q=talks', '/changes?since=2020-01-01', '/try']) {
      const page = await room().visit(path, { colorScheme })
      if (path !== '/try') await page.locator('main [data-step]').first().waitFor()
      if (path.startsWith('/reports/')) await page.keyboard.press('j')
      await page.evaluate(axe.source)
      expect(await page.evaluate(SERIOUS), path).toEqual([])
      await page.context().close()
    }
  })

  it('the keys and the history of a cell are dialogs that axe accepts', async () => {
    const page = await room().visit('/table')
    await page.locator('td [data-step]').first().click()
    await page.locator('dialog[open]').waitFor()
    await page.evaluate(axe.source)
    expect(await page.evaluate(SERIOUS)).toEqual([])
    await page.context().close()
  })
}
