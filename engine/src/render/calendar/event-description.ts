import type { Dossier } from '../../document/index.ts'
import type { RecordedOccasion } from '../../record/index.ts'
import type { Edition } from '../edition.ts'
import { visibleWords } from '../visible-words.ts'
import { writtenDate } from '../written-date.ts'

const MOST_PASSAGES = 8
const LONGEST_PASSAGE = 280

/** Status by party, moves and contradictions, then the words of the reports, each with its source. */
export function eventDescription(
  { nameOf }: Edition,
  reports: ReadonlyMap<string, Dossier['report']>,
  { status, parties, moves, contradictions, claims, origins }: RecordedOccasion,
): string {
  const name = (actor: string) => visibleWords(nameOf(actor))
  const lines = [`${status}; ${origins} independent ${origins === 1 ? 'origin' : 'origins'}`]
  for (const { actor, status, confirmedBy } of parties) {
    const by = confirmedBy.length === 0 ? '' : ` (confirmed by ${confirmedBy.map(name).join(', ')})`
    lines.push(`${name(actor)}: ${status}${by}`)
  }
  for (const { from, to, at } of moves) lines.push(`Moved from ${writtenDate(from)} to ${writtenDate(to)} (${at.slice(0, 10)})`)
  for (const { field, values } of contradictions) lines.push(`Reports differ on the ${field}: ${values.map(visibleWords).join(' / ')}`)
  const passages = new Map<string, string>()
  for (const { words, report, reportedAt } of claims) {
    if (words.trim() === '' || passages.size >= MOST_PASSAGES) continue
    const head = reports.get(report)
    const source = [head?.publisher ?? null, head?.title ?? report, reportedAt, head?.url ?? null].filter((part) => part !== null)
    const shown = visibleWords(words)
    passages.set(`${report} ${shown}`, `“${shown.slice(0, LONGEST_PASSAGE)}” – ${source.map(visibleWords).join(', ')}`)
  }
  return [...lines, ...passages.values()].join('\n')
}
