import type { Edition } from '@tavolo/engine'
import { actorName } from '../actor-name.ts'
import type { AsOf, Store } from '../store/store.ts'

/** Everything that the record holds, to be written out. */
export async function makeEdition(store: Store, address: string | null, asOf: AsOf = {}): Promise<Edition> {
  const [occasions, statements, cells, actions, commitments, reports, firstIds] = await Promise.all([
    store.agenda(asOf),
    store.statements(asOf),
    store.positions(asOf),
    store.actions(asOf),
    store.commitments(asOf),
    store.reports(),
    store.firstIds(),
  ])
  return {
    occasions,
    statements,
    positions: cells.flatMap(({ positions }) => positions),
    actions,
    commitments,
    reports: reports.map(({ report }) => report),
    nameOf: actorName,
    firstIds,
    address,
  }
}
