import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import type { AgendaItem, Listed } from '../src/api/questions.ts'
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

/** Measures from the answer being read to the frame that shows it. */
const MEASURE = `{
  const json = Response.prototype.json
  Response.prototype.json = async function () {
    const value = await json.call(this)
    const read = performance.now()
    requestAnimationFrame(() => setTimeout(() => (window.shownAfter = performance.now() - read)))
    return value
  }
}`

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
    const page = await room().visit('/reports')
    await page.addInitScript(MEASURE)
    await page.route('**/api/agenda?*', (route) => {
      const query = new URL(route.request().url()).searchParams
      const [offset, limit] = [Number(query.get('offset')), Number(query.get('limit'))]
      const made = Array.from({ length: Math.min(limit, MANY - offset) }, (_, at) => madeUp(items, offset + at))
      return route.fulfill({ json: { total: MANY, offset, limit, items: made } })
    })
    const shown = async (act: () => Promise<unknown>) => {
      await act()
      await expect.poll(() => page.evaluate('window.shownAfter'), { timeout: 20_000 }).toBeTypeOf('number')
      return await page.evaluate<number>('window.shownAfter')
    }
    expect(await bestOf(3, () => shown(() => page.goto(`${room().address}/?when=all`)))).toBeLessThan(SHOWN_MS)
    await page.locator('main li [data-step]').nth(49).waitFor()
    const goOn = 'window.shownAfter = undefined; scrollTo(0, document.body.scrollHeight)'
    expect(await bestOf(3, () => shown(() => page.evaluate(goOn)))).toBeLessThan(SHOWN_MS)
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

/** Others work on the machine, too: the best of a few turns tells what the room itself takes. */
async function bestOf(turns: number, measure: () => Promise<number>): Promise<number> {
  const taken: number[] = []
  for (let turn = 0; turn < turns; turn++) taken.push(await measure())
  return Math.min(...taken)
}

function madeUp(items: readonly AgendaItem[], at: number): AgendaItem {
  const base = items[at % items.length] as AgendaItem
  const day = new Date(Date.UTC(2015, 0, 1) + Math.floor(at / 3) * 86_400_000).toISOString().slice(0, 10)
  return { ...base, id: `occasion-${at}`, date: day, title: `${base.title} ${at}` }
}
