import { readText } from '../read-text.ts'
import { MemoryStore } from '../store/memory-store.ts'
import { Room } from './room.ts'

const TODAY = new Date('2022-03-01T12:00:00Z')

const REPORTS = [
  {
    id: 'first',
    publisher: 'Il Giornale di prova',
    publishedAt: '2022-02-22',
    title: 'Verso i colloqui di Oslo',
    text: `I colloqui di pace tra Norvegia e Svizzera si terranno a Oslo il 3 marzo, ha confermato martedì il ministero degli Esteri norvegese.
“Vogliamo garanzie scritte sulle sanzioni”, ha detto un portavoce del governo svizzero, citato dall’agenzia ATS.`,
  },
  {
    id: 'second',
    publisher: 'The Example',
    publishedAt: '2022-02-25',
    title: 'Talks moved',
    text: `Peace talks between Norway and Switzerland in Oslo were moved from March 3 to March 7, the Norwegian foreign ministry said on Friday.
Switzerland demands that the sanctions be lifted.`,
  },
] as const

/** A room over a few reports of our own, for tests: its clock stands still unless a test hands in another. */
export async function sampleRoom(
  options: { token?: string; now?: () => number; more?: readonly { id: string; text: string; title?: string }[] } = {},
) {
  const { token = null, now = () => TODAY.getTime(), more = [] } = options
  const store = new MemoryStore(() => new Date(now()))
  for (const report of [...REPORTS, ...more]) {
    const { text, ...particulars } = report
    const { dossier } = await readText(text, { publishedAt: '2022-02-22', ...particulars })
    const head = { ...dossier.report, id: report.id }
    await store.add([{ dossier: { ...dossier, report: head }, text, takenAt: `${head.publishedAt}T12:00:00.000Z` }])
  }
  const complaints: unknown[] = []
  const room = new Room({ store, version: '0.0.0', token, now, complain: (error) => complaints.push(error) })
  return { room, store, complaints }
}
