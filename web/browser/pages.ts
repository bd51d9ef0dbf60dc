import type { AgendaItem, Listed, PositionCell, RecordedStatement } from '@tavolo/engine'
import { visibleWords } from '@tavolo/engine'
import { expect, it } from 'vitest'
import { actorName } from '../src/words/actor-name.ts'
import type { OpenRoom } from './open-room.ts'

/** Every page shows the facts that the server has for it. */
export function pagesShowTheirFacts(room: () => OpenRoom): void {
  it('the agenda shows every occasion with each party and its status, in list and timeline', async () => {
    const { items } = await room().ask<Listed<AgendaItem>>('/agenda?limit=200')
    const page = await room().visit('/?when=all')
    await page.locator('main li [data-step]').first().waitFor()
    const shown = await page.locator('main').innerText()
    expect(items.length).toBeGreaterThan(2)
    for (const { title, parties } of items) {
      expect(shown).toContain(visibleWords(title))
      for (const { actor, status } of parties) expect(shown).toMatch(new RegExp(`${actorName(actor)}\\s+${status}`))
    }
    const dated = items.filter(({ date }) => date !== null && /^\d{4}-\d\d-\d\d/.test(date))
    expect(await page.locator('.timeline a').count()).toBe(dated.length)
    await page.context().close()
  })

  it('filters of the agenda stand in the address and hold', async () => {
    const page = await room().visit('/?when=all&party=NATO')
    await page.locator('main li [data-step]').first().waitFor()
    for (const row of await page.locator('main li:has(> p [data-step])').allInnerTexts()) expect(row).toContain('NATO')
    await page.context().close()
  })

  it('an occasion shows its parties and the words behind each claim', async () => {
    const { items } = await room().ask<Listed<AgendaItem>>('/agenda?limit=200&party=NATO')
    const [occasion] = items
    const page = await room().visit(`/occasions/${occasion?.id}`)
    expect(await page.locator('main h1').innerText()).toBe(visibleWords(occasion?.title ?? ''))
    const shown = await page.locator('main').innerText()
    for (const { actor } of occasion?.parties ?? []) expect(shown).toContain(actorName(actor))
    expect(shown).toContain('History')
    await page.context().close()
  })

  it('an occasion that moved says so in the list and tells from where on its page', async () => {
    const { items } = await room().ask<Listed<AgendaItem>>('/agenda?limit=200')
    const moved = items.find(({ moves }) => moves.length > 0)
    const page = await room().visit('/?when=all')
    await page.locator('main li', { hasText: 'moved from Wed 12 January 2022' }).first().waitFor()
    await page.goto(`${room().address}/occasions/${moved?.id}`)
    await page.locator('section[aria-label="Moves"]', { hasText: 'From Wed 12 January 2022 to Thu 13 January 2022' }).waitFor()
    await page.context().close()
  })

  it('the table has a cell for each party and issue, and its history opens', async () => {
    const { items } = await room().ask<Listed<PositionCell>>('/positions?limit=1000')
    const page = await room().visit('/table')
    await page.locator('td [data-step]').first().waitFor()
    expect(await page.locator('td [data-step]').count()).toBe(items.length)
    await page.locator('td [data-step]').first().click()
    await page.locator('dialog[open] li').first().waitFor()
    await page.keyboard.press('Escape')
    expect(await page.locator('dialog[open]').count()).toBe(0)
    await page.context().close()
  })

  it('statements name speaker, stance and words', async () => {
    const { items } = await room().ask<Listed<RecordedStatement>>('/statements?limit=100')
    const page = await room().visit('/statements')
    await page.locator('main li').first().waitFor()
    expect(await page.locator('main ol > li').count()).toBe(items.length)
    const shown = (await page.locator('main li').allTextContents()).join(' ')
    for (const { content } of items) expect(shown).toContain(visibleWords(content[0] ?? '').slice(0, 60))
    await page.context().close()
  })

  it('a search marks its words and leads to them in the report', async () => {
    const page = await room().visit('/search?q=sanctions')
    await page.locator('mark').first().waitFor()
    expect((await page.locator('mark').first().innerText()).toLowerCase()).toContain('sanction')
    await page.locator('main li a').first().click()
    await page.locator('div.report-text').waitFor()
    expect(await page.evaluate('CSS.highlights.get("found-words")?.size ?? 0')).toBeGreaterThan(0)
    await page.context().close()
  })

  it('what changed since before the reports is all of it', async () => {
    const { total } = await room().ask<Listed<AgendaItem>>('/agenda')
    const page = await room().visit('/changes?since=2020-01-01')
    await page.locator('main section h2').first().waitFor()
    expect(await page.locator('main section h2').first().innerText()).toBe(`Occasions (${total})`)
    await page.context().close()
  })

  it('an address that leads nowhere says so, and so does a fact that is not there', async () => {
    const page = await room().visit('/nowhere/at/all')
    expect(await page.locator('main').innerText()).toContain('no such page')
    await page.goto(`${room().address}/occasions/no-such-occasion`)
    await page.getByRole('alert').waitFor()
    await page.context().close()
  })
}
