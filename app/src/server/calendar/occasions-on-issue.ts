import { ISSUES, type RecordedOccasion } from '@tavolo/engine'
import { notFound } from '../problem-details.ts'
import type { Room } from '../room.ts'

/** The occasions at which an issue is likely to be spoken of: a report that tells of one holds a position on the issue by one of its parties. */
export async function occasionsOnIssue({ store, list }: Room, name: string): Promise<readonly RecordedOccasion[]> {
  const issue = ISSUES.find((one) => one === name)
  if (issue === undefined) throw notFound(`issue of this name (there are ${ISSUES.join(', ')})`, name)
  const cells = await list('positions', { issue }, (asked) => store.positions(asked))
  const held = new Set(cells.flatMap(({ party, positions }) => positions.flatMap(({ reports }) => reports.map((id) => `${party} ${id}`))))
  const occasions = await list('agenda', {}, (asked) => store.agenda(asked))
  return occasions.filter(({ parties, reports }) => parties.some(({ actor }) => reports.some((id) => held.has(`${actor} ${id}`))))
}
