import type { Dossier } from '../document/index.ts'
import { visibleWords } from './visible-words.ts'
import { writtenDate } from './written-date.ts'

/** The report's title, what it is called otherwise, or its id. */
export const titleOf = ({ report }: Dossier, label: string): string => visibleWords(report.title ?? '') || visibleWords(label) || report.id

/** When the report was published, or what it means that this is not known. */
export function whenPublished({ report }: Dossier): string {
  return report.publishedAt === null
    ? 'Publication date unknown: days said relatively ("Monday", "tomorrow") stay open.'
    : `Published ${writtenDate(report.publishedAt)}.`
}

/** `3 occasions · 9 statements · …`, what there is none of left out. */
export function summary({ agenda, statements, positions, actions, doubts }: Dossier): string {
  const counts = [
    counted(agenda.length, 'occasion'),
    counted(statements.length, 'statement'),
    counted(positions.length, 'position'),
    counted(actions.length, 'action'),
    counted(doubts.length, 'doubt'),
  ].filter((count) => count !== null)
  return counts.length === 0 ? 'nothing found that a desk would log' : counts.join(' · ')
}

const counted = (count: number, noun: string) => (count === 0 ? null : `${count} ${noun}${count === 1 ? '' : 's'}`)
