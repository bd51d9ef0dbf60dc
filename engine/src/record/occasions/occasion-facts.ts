import { type Occasion, overlaps, wordsOf } from '../../document/index.ts'
import { type OpenedReport, openReport } from '../opened-report.ts'
import { sortedSet } from '../order.ts'
import type { OccasionFact, RecordedReport } from '../record-format.ts'
import { recordId } from '../record-id.ts'
import { fold } from '../words/fold.ts'
import { occasionClaims } from './occasion-claims.ts'

/** The occasions of a report as the record compares them, each with the claims that the report makes about it. */
export function occasionFacts(report: RecordedReport): OccasionFact[] {
  const open = openReport(report)
  return report.dossier.agenda.map((occasion) => ({
    id: recordId(open.id, occasion.id),
    report: open.id,
    reportedAt: open.reportedAt,
    occasion,
    claims: occasionClaims(occasion, report.text, open),
    names: namesOf(occasion, report.text, open),
    outlet: open.outlet,
  }))
}

const SHORTEST = 4

/** Words with a capital that belong to nobody, to no place and to no day: an occasion's own name. */
function namesOf({ mentions, place }: Occasion, text: string, { actors, times }: OpenedReport): string[] {
  return sortedSet(
    mentions.flatMap((mention) => {
      const near = [...actors.overlapping(mention), ...times.overlapping(mention)].map(({ span }) => span)
      if (place) near.push(place.span)
      return [...wordsOf(text, mention).matchAll(/\p{Lu}[\p{L}\p{N}]+/gu)].flatMap(({ 0: word, index }) => {
        const span = { start: mention.start + index, end: mention.start + index + word.length }
        return word.length < SHORTEST || near.some((one) => overlaps(one, span)) ? [] : [fold(word)]
      })
    }),
  )
}
