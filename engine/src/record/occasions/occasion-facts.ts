import { type Dossier, type Occasion, overlaps, type Span, wordsOf } from '../../document/index.ts'
import { sortedSet } from '../order.ts'
import { outletOf } from '../origins/outlet.ts'
import type { OccasionFact, RecordedReport } from '../record-format.ts'
import { recordId } from '../record-id.ts'
import { reportedAt } from '../reported-at.ts'
import { fold } from '../words/fold.ts'
import { occasionClaims } from './occasion-claims.ts'

/** The occasions of a report as the record compares them, each with the claims that the report makes about it. */
export function occasionFacts(report: RecordedReport): OccasionFact[] {
  const { dossier, text } = report
  const known = [...dossier.actors.flatMap(({ mentions }) => mentions), ...dossier.times.map(({ span }) => span)]
  return dossier.agenda.map((occasion) => ({
    id: recordId(dossier.report.id, occasion.id),
    report: dossier.report.id,
    reportedAt: reportedAt(report),
    occasion,
    claims: occasionClaims(occasion, report),
    names: namesOf(occasion, text, known),
    outlet: outletOf(dossier.report satisfies Dossier['report']),
  }))
}

const SHORTEST = 4

/** Words with a capital that belong to nobody and to no day: an occasion's own name. */
function namesOf({ mentions, place }: Occasion, text: string, known: readonly Span[]): string[] {
  const taken = place ? [...known, place.span] : known
  return sortedSet(
    mentions.flatMap((mention) => {
      const near = taken.filter((span) => overlaps(span, mention))
      return [...wordsOf(text, mention).matchAll(/\p{Lu}[\p{L}\p{N}]+/gu)].flatMap(({ 0: word, index }) => {
        const span = { start: mention.start + index, end: mention.start + index + word.length }
        return word.length < SHORTEST || near.some((one) => overlaps(one, span)) ? [] : [fold(word)]
      })
    }),
  )
}
