import type { Edition } from '../edition.ts'
import { actionEntity, type Entity, eventEntities, partyEntity, positionEntity, reportEntity, statementEntity } from './entities.ts'

/** An edition as entities of FollowTheMoney, one JSON object a line: reports, parties, events with who takes part, deeds, and notes of what was said and wanted. */
export function renderFollowTheMoney(edition: Edition): string {
  const parties = new Set([
    ...edition.occasions.flatMap((occasion) => occasion.parties.map(({ actor }) => actor)),
    ...edition.statements.flatMap(({ statement }) => statement.speaker.actors),
    ...edition.positions.map(({ position }) => position.party),
    ...edition.actions.flatMap(({ action }) => [...action.parties, ...action.recipients]),
  ])
  const entities: Entity[] = [
    ...edition.reports.map((report) => reportEntity(edition, report)),
    ...[...parties].map((actor) => partyEntity(edition, actor)),
    ...edition.occasions.flatMap((occasion) => eventEntities(edition, occasion)),
    ...edition.statements.map((statement) => statementEntity(edition, statement)),
    ...edition.positions.map((position) => positionEntity(edition, position)),
    ...edition.actions.map((action) => actionEntity(edition, action)),
  ]
  return entities.map((entity) => `${JSON.stringify(entity)}\n`).join('')
}
