// Takes the pictures of docs/screenshots from the room as it is now: `npm run screenshots -w web`.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openRoom } from './open-room.ts'

const FOLDER = fileURLToPath(new URL('../../docs/screenshots', import.meta.url))
const WIDE = { width: 1280, height: 820 }
const NARROW = { width: 390, height: 820 }
/** The day on which the pictures are taken: the talks lie ahead. */
const TODAY = new Date('2022-01-06T09:00:00Z')

const PICTURES = [
  { name: 'agenda', path: '/?asOf=2022-01-06', viewport: WIDE, colorScheme: 'light' },
  { name: 'report', path: '/reports/english-report', viewport: WIDE, colorScheme: 'light', steps: 1 },
  { name: 'table', path: '/table?asOf=2022-01-06', viewport: WIDE, colorScheme: 'dark' },
  { name: 'agenda-narrow', path: '/?asOf=2022-01-06', viewport: NARROW, colorScheme: 'dark' },
] as const

mkdirSync(FOLDER, { recursive: true })
const room = await openRoom(false)
for (const { name, path, viewport, colorScheme, ...more } of PICTURES) {
  const page = await room.visit('/try', { viewport, colorScheme })
  await page.clock.setFixedTime(TODAY)
  await page.goto(room.address + path)
  await page.locator('main [data-step]').first().waitFor()
  for (let step = 0; step < ('steps' in more ? more.steps : 0); step++) await page.keyboard.press('j')
  await page.screenshot({ path: join(FOLDER, `${name}.jpg`), type: 'jpeg', quality: 62, animations: 'disabled' })
  await page.context().close()
}
await room.close()
