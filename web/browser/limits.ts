import { gzipSync } from 'node:zlib'
import type { AgendaItem, Listed } from '@tavolo/engine'
import { ISSUES, type PositionCell, type RecordedStatement } from '@tavolo/engine'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { OpenRoom } from './open-room.ts'

const PAGES = [
  '/?when=all',
  '/table',
  '/statements',
  '/reports',
  '/changes?since=2020-01-01',
  '/search?q=talks',
  '/try',
  '/reports/italian-report',
]
const FIRST_PAGE = 100_000
const SHOWN_MS = 200
const MANY = 10_000

/** What the room may weigh and how long it may take. */
export function theRoomStaysLight(room: () => OpenRoom): void {
  it('the first page weighs less than 100 kB compressed', async () => {
    const page = await room().visit('/')
    await page.locator('main form').waitFor()
    const files = await page.evaluate<string[]>('performance.getEntriesByType("resource").map(({ name }) => name)')
    const sizes = [page.url(), ...files.filter((file) => !file.includes('/api/'))].map(async (file) => {
      return gzipSync(new Uint8Array(await (await fetch(file)).arrayBuffer())).length
    })
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
    expect(bytes).toBeGreaterThan(10_000)
    expect(bytes).toBeLessThan(FIRST_PAGE)
    await page.context().close()
  })

  it('with 10,000 occasions the agenda stands within 200 ms of the answer and gives more as one goes on', async () => {
    const { items } = await room().ask<Listed<AgendaItem>>('/agenda?limit=200')
    const page = await room().visit('/')
    await page.route('**/api/agenda?*', (route) => {
      const query = new URL(route.request().url()).searchParams
      const [offset, limit] = [Number(query.get('offset')), Number(query.get('limit'))]
      const made = Array.from({ length: Math.min(limit, MANY - offset) }, (_, at) => madeUp(items, offset + at))
      return route.fulfill({ json: { total: MANY, offset, limit, items: made } })
    })
    const choose = (name: string) => page.getByRole('link', { name, exact: true }).click()
    const shown = [() => threadTime(page, () => choose('Past'), 'number 9999'), () => threadTime(page, () => choose('All'), 'number 0')]
    expect(await leastOf(shown)).toBeLessThan(SHOWN_MS)
    const onward = [40, 80].map((at) => () => threadTime(page, async () => {}, `number ${at}`))
    expect(await leastOf(onward)).toBeLessThan(SHOWN_MS)
    await page.context().close()
  })

  it('with 100,000 statements and a full table of 60 parties these pages stand as soon', async () => {
    const { items } = await room().ask<Listed<RecordedStatement>>('/statements?limit=100')
    const cells = (await room().ask<Listed<PositionCell>>('/positions?limit=100')).items
    const page = await room().visit('/statements?party=XX')
    await page.route('**/api/statements?*', (route) => {
      const offset = Number(new URL(route.request().url()).searchParams.get('offset'))
      const made = Array.from({ length: 100 }, (_, at) => ({
        ...items[at % items.length],
        id: `statement-${offset + at}`,
        source: `number ${offset + at}`,
      }))
      return route.fulfill({ json: { total: 10 * MANY, offset, limit: 100, items: made } })
    })
    const clear = () => page.getByRole('link', { name: 'Clear' }).click()
    expect(await threadTime(page, clear, '100,000 statements')).toBeLessThan(SHOWN_MS)
    await page.goto(`${room().address}/table?party=XX`)
    await page.locator('main form').waitFor()
    await page.route('**/api/positions?*', (route) => {
      const made = Array.from({ length: 60 * ISSUES.length }, (_, at) => {
        return { ...cells[at % cells.length], party: `P${Math.floor(at / ISSUES.length)}`, issue: ISSUES[at % ISSUES.length] }
      })
      return route.fulfill({ json: { total: made.length, offset: 0, limit: 1000, items: made } })
    })
    expect(await threadTime(page, clear, 'Show more parties (')).toBeLessThan(SHOWN_MS)
    await page.context().close()
  })

  it('no page is wider than a narrow screen', async () => {
    for (const path of PAGES) {
      const page = await room().visit(path, { viewport: { width: 360, height: 740 } })
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(360)
      await page.context().close()
    }
  })
}

/** Others work on the machine, too: the least of a few turns tells what the page itself takes. */
async function leastOf(turns: readonly (() => Promise<number>)[]): Promise<number> {
  const taken: number[] = []
  for (const turn of turns) taken.push(await turn())
  return Math.min(...taken)
}

/**
 * Milliseconds that the page's own thread works until words stand and are drawn, going down to the end for them:
 * on a machine that is free, how long it takes.
 */
async function threadTime(page: Page, act: () => Promise<unknown>, words: string): Promise<number> {
  const metrics = await page.context().newCDPSession(page)
  await metrics.send('Performance.enable')
  const now = async () => {
    const { metrics: found } = await metrics.send('Performance.getMetrics')
    return found.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN
  }
  const before = await now()
  await act()
  await page.evaluate(`new Promise((shown) => {
    const look = () => {
      if (document.querySelector('main').textContent.includes(${JSON.stringify(words)})) return requestAnimationFrame(() => setTimeout(shown))
      scrollTo({ top: document.body.scrollHeight, behavior: 'instant' })
      setTimeout(look, 50)
    }
    look()
  })`)
  return ((await now()) - before) * 1000
}

function madeUp(items: readonly AgendaItem[], at: number): AgendaItem {
  const base = items[at % items.length] as AgendaItem
  const day = new Date(Date.UTC(2015, 0, 1) + Math.floor(at / 3) * 86_400_000).toISOString().slice(0, 10)
  return { ...base, id: `occasion-${at}`, date: day, title: `Talks number ${at}` }
}
