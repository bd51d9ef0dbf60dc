import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everybodyCanRead } from './access.ts'
import { CHROMIUM } from './chromium.ts'
import { keysAreEnough } from './keys.ts'
import { theRoomStaysLight } from './limits.ts'
import { newsIsTold } from './news.ts'
import { type OpenRoom, openRoom } from './open-room.ts'
import { pagesShowTheirFacts } from './pages.ts'
import { everyFactHasAnAddress } from './permalinks.ts'
import { reportsAndFactsLeadToEachOther } from './reports.ts'
import { aTextIsReadInTheBrowser } from './try-it.ts'

const WITHOUT = CHROMIUM === null ? ' (no Chromium on this machine: install the package "chromium")' : ''

describe.skipIf(CHROMIUM === null)(`the reading room in a real browser${WITHOUT}`, { timeout: 120_000 }, () => {
  let open: OpenRoom | null = null
  const room = (): OpenRoom => {
    if (open === null) throw new Error('the room is not open')
    return open
  }
  beforeAll(async () => {
    open = await openRoom()
  }, 180_000)
  afterAll(() => open?.close())

  describe('pages', () => pagesShowTheirFacts(room))
  describe('reports', () => reportsAndFactsLeadToEachOther(room))
  describe('permalinks', () => everyFactHasAnAddress(room))
  describe('keys', () => keysAreEnough(room))
  describe('limits', () => theRoomStaysLight(room))
  describe('access', () => everybodyCanRead(room))
  describe('reading here', () => aTextIsReadInTheBrowser(room))

  describe('news', () => newsIsTold(room))

  it('nothing was asked of anybody but the server, and no page complained', () => {
    expect(room().strayRequests).toEqual([])
    // Whoever goes offline on purpose or asks for what is not there is told so by the browser.
    const expected = ['ERR_INTERNET_DISCONNECTED', 'status of 404']
    expect(room().complaints.filter((complaint) => !expected.some((part) => complaint.includes(part)))).toEqual([])
  })
})
