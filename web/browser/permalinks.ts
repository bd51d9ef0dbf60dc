import type { AgendaItem, Commitment, Listed, RecordedAction, RecordedOccasion, RecordedPosition, RecordedReport } from '@tavolo/engine'
import { expect, it } from 'vitest'
import type { OpenRoom } from './open-room.ts'

/** Every fact has an address, and it leads to the words. */
export function everyFactHasAnAddress(room: () => OpenRoom): void {
  it('the address of a fact leads to the report that tells it, with the fact chosen', async () => {
    const first = async (path: string) => (await room().ask<Listed<{ readonly id: string }>>(path)).items[0]?.id
    const position = (await room().ask<Listed<{ readonly positions: readonly RecordedPosition[] }>>('/positions')).items[0]?.positions[0]
    const action = (await room().ask<Listed<RecordedAction>>('/actions')).items[0]
    for (const id of [await first('/statements'), position?.id, ...(action === undefined ? [] : [action.id])]) {
      const page = await room().visit(`/facts/${id}`)
      await page.waitForURL('**/reports/*')
      await page.locator('li.active').waitFor()
      expect(await page.evaluate('CSS.highlights.get("active-fact")?.size ?? 0')).toBeGreaterThan(0)
      await page.context().close()
    }
  })

  it('the address of an occasion by any of its facts, and of a claim in its history', async () => {
    const { items } = await room().ask<Listed<AgendaItem>>('/agenda?party=NATO')
    const occasion = await room().ask<RecordedOccasion>(`/occasions/${items[0]?.id}`)
    const page = await room().visit(`/facts/${occasion.facts.at(-1)}`)
    await page.waitForURL('**/occasions/*')
    const claim = occasion.claims.at(-1)
    await page.goto(`${room().address}/occasions/${occasion.id}#${claim?.id}`)
    await page.locator(`li.named[id="${claim?.id}"]`).waitFor()
    await page.context().close()
  })

  it('an occasion of a report leads to the one of the record, a commitment to its words', async () => {
    const { dossier } = await room().ask<RecordedReport>('/reports/italian-report')
    const page = await room().visit(`/reports/italian-report#${dossier.agenda[0]?.id}`)
    await page.getByRole('link', { name: 'The occasion in the record' }).click()
    await page
      .locator('h1', { hasText: dossier.agenda[0]?.kind ?? '' })
      .or(page.locator('section[aria-label="History"]'))
      .first()
      .waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    const { items } = await room().ask<Listed<Commitment>>('/commitments')
    await page.goto(`${room().address}/facts/${items[0]?.position}`)
    await page.locator('li.active').waitFor()
    await page.context().close()
  })
}
