import { type PageKind, permalink, type RecordedOccasion, type RecordedPosition, type RecordedStatement } from '@tavolo/engine'
import type { Desk } from './tool.ts'

const MOST_PASSAGES = 6

export const linkTo = ({ address }: Desk, kind: PageKind, id: string): string => permalink({ address }, kind, id)

/** An occasion in short, with the words that it rests on and where they stand. */
export function linkedOccasion(desk: Desk, { claims, judgements: _judgements, ...occasion }: RecordedOccasion) {
  const passages = new Map(
    claims.map(({ report, span, words, field, value, reportedAt }) => [
      `${report} ${span?.start} ${words}`,
      { report, reportLink: linkTo(desk, 'report', report), span, words, field, value, reportedAt },
    ]),
  )
  return { ...occasion, link: linkTo(desk, 'occasion', occasion.id), passages: [...passages.values()].slice(0, MOST_PASSAGES) }
}

/** A statement with links; its spans point into the text of `report`. */
export const linkedStatement = (desk: Desk, statement: RecordedStatement) => ({
  ...statement,
  link: linkTo(desk, 'statement', statement.id),
  reportLink: linkTo(desk, 'report', statement.report),
})

/** A position with links; its spans point into the text of `report`. */
export const linkedPosition = (desk: Desk, position: RecordedPosition) => ({
  ...position,
  link: linkTo(desk, 'position', position.id),
  reportLink: linkTo(desk, 'report', position.report),
})
