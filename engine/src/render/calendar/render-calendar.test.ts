import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { RecordedOccasion } from '../../record/index.ts'
import { HOSTILE_WORDS, hostileEdition, SAMPLE_EDITION, SAMPLE_OCCASION } from '../sample-edition.ts'
import { renderCalendar } from './render-calendar.ts'

const calendarOf = (...occasions: RecordedOccasion[]) => renderCalendar({ ...SAMPLE_EDITION, occasions }, { name: 'Tavolo' })
const eventsIn = (calendar: string) =>
  new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
const onlyEvent = (occasion: RecordedOccasion) => {
  const [event] = eventsIn(calendarOf(occasion))
  if (event === undefined) throw new Error('no event')
  return event
}

it('an independent reader finds the day, the place, the status and every party in it', () => {
  const event = onlyEvent(SAMPLE_OCCASION)
  expect(event.uid).toBe('o1@tavolo')
  expect(event.summary).toBe('colloqui di pace')
  expect(event.location).toBe('Oslo')
  expect([event.startDate.isDate, event.startDate.toString(), event.endDate.toString()]).toEqual([true, '2022-03-03', '2022-03-04'])
  expect(event.component.getFirstPropertyValue('status')).toBe('CONFIRMED')
  expect(event.component.getFirstPropertyValue('url')).toBe('https://tavolo.example/occasions/o1')
  expect(event.attendees.map((one) => [one.getParameter('cn'), one.getParameter('partstat')])).toEqual([
    ['Norway', 'ACCEPTED'],
    ['Switzerland', 'TENTATIVE'],
  ])
  expect(event.description).toBe(`\
planned; 1 independent origin
Norway: planned (confirmed by Norway)
Switzerland: tentative
Moved from Tue 1 March 2022 to Thu 3 March 2022 (2022-02-22)
“3 marzo” – Il Giornale di prova, Verso i colloqui di Oslo, 2022-02-22
“La Norvegia” – Il Giornale di prova, Verso i colloqui di Oslo, 2022-02-22
“Stiamo valutando” – Il Giornale di prova, Verso i colloqui di Oslo, 2022-02-23`)
})

it('an occasion that moves keeps its name and gets a higher sequence and a later day of change', () => {
  const before = onlyEvent({ ...SAMPLE_OCCASION, date: '2022-03-01', moves: [], claims: [], lastReportedAt: '2022-02-22' })
  const after = onlyEvent(SAMPLE_OCCASION)
  const changed = (event: ICAL.Event) => String(event.component.getFirstPropertyValue('last-modified'))
  expect(after.uid).toBe(before.uid)
  expect(after.sequence).toBeGreaterThan(before.sequence)
  expect(changed(after) > changed(before)).toBe(true)
  expect(changed(after)).toBe('2022-02-23T00:00:00Z')
})

it('an occasion keeps the name under which it was first given out', () => {
  const edition = { ...SAMPLE_EDITION, occasions: [SAMPLE_OCCASION], firstIds: new Map([[SAMPLE_OCCASION.id, 'o0']]) }
  expect(eventsIn(renderCalendar(edition, { name: 'Tavolo' })).map(({ uid }) => uid)).toEqual(['o0@tavolo'])
})

describe('the time of an event', () => {
  it.each([
    ['2022-01-10/2022-01-12', true, '2022-01-10', '2022-01-13'],
    ['2022-02', true, '2022-02-01', '2022-03-01'],
    ['2024-12-31', true, '2024-12-31', '2025-01-01'],
    ['2022-01-10T15:30', false, '2022-01-10T15:30:00', '2022-01-10T15:30:00'],
  ])('%s is from … to …', (date, isDate, start, end) => {
    const { startDate, endDate } = onlyEvent({ ...SAMPLE_OCCASION, date })
    expect([startDate.isDate, startDate.toString(), endDate.toString()]).toEqual([isDate, start, end])
  })

  it.each([null, '2022', 'XXXX-01-10', 'XXXX-WXX-2', '2022-02-30', '2022-13', '2022-01-12/2022-01-10'])(
    '%s is too open to stand in a calendar',
    (date) => expect(eventsIn(calendarOf({ ...SAMPLE_OCCASION, date }))).toEqual([]),
  )
})

it('a feed without cancelled occasions leaves out what was cancelled or refused', () => {
  const occasions = (['cancelled', 'refused', 'planned'] as const).map((status, i) => ({ ...SAMPLE_OCCASION, id: `o${i}`, status }))
  const statuses = (calendar: string) => eventsIn(calendar).map(({ component }) => component.getFirstPropertyValue('status'))
  expect(statuses(calendarOf(...occasions))).toEqual(['CANCELLED', 'CANCELLED', 'CONFIRMED'])
  expect(statuses(renderCalendar({ ...SAMPLE_EDITION, occasions }, { name: 'x', withoutCancelled: true }))).toEqual(['CONFIRMED'])
})

it('no line is longer than 75 octets and none is cut within a character', () => {
  const title = 'Verhandlungen über ökonomische Zusammenarbeit – переговоры о безопасности 🕊 '.repeat(20).trim()
  const calendar = calendarOf({ ...SAMPLE_OCCASION, title: title.slice(0, 300), place: title })
  for (const line of calendar.split('\r\n')) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(line.isWellFormed()).toBe(true)
  }
  expect(onlyEvent({ ...SAMPLE_OCCASION, place: title }).location).toBe(title)
})

it.each(HOSTILE_WORDS)('the words %j make no event, property or line of their own', (hostile) => {
  const calendar = renderCalendar(hostileEdition(hostile), { name: hostile })
  const events = eventsIn(calendar)
  expect(events).toHaveLength(1)
  expect(events[0]?.summary).not.toMatch(/[\r\n\u202e]/)
  const names = calendar
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => line.split(/[;:]/)[0])
  expect(names.filter((name) => name === 'SUMMARY' || name === 'BEGIN')).toEqual(['BEGIN', 'BEGIN', 'SUMMARY'])
  expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n\0]/)
})
