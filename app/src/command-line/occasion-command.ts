import { renderOccasion } from '@tavolo/engine'
import { Command } from 'commander'
import { Problem } from '../problem.ts'
import { printAnswer } from './print-answer.ts'
import { recordText } from './record-names.ts'
import { addRecordOptions, given, type RecordOptions } from './record-options.ts'
import { withRecord } from './store-place.ts'

/** `tavolo occasion ID` */
export function occasionCommand(): Command {
  const command = new Command('occasion')
    .description('print the whole history of an occasion: every claim with its words and report, and what holds them together')
    .argument('<id>', 'id of an occasion, as tavolo agenda prints it')
  return addRecordOptions(command).action(occasion)
}

async function occasion(id: string, { store: place, format, ...asOf }: RecordOptions): Promise<void> {
  await withRecord(given({ store: place }), async (store) => {
    const found = await store.occasion(id, asOf)
    if (found === null)
      throw new Problem('TAVOLO-STORE-UNKNOWN', 'the record knows no occasion of this id', id, 'give an id as tavolo agenda prints it')
    await printAnswer(format, {
      items: [found],
      columns: ['reportedAt', 'field', 'actor', 'value', 'saidBy', 'relay', 'saidAt', 'words', 'report', 'start', 'end', 'claim'],
      rows: found.claims.map((claim) => [
        claim.reportedAt,
        claim.field,
        claim.actor,
        claim.value,
        claim.saidBy.join('; '),
        claim.relay.join('; '),
        claim.saidAt,
        claim.words,
        claim.report,
        claim.span?.start ?? null,
        claim.span?.end ?? null,
        claim.id,
      ]),
      text: async () => renderOccasion(found, await recordText(store, found.reports)),
      nothing: '',
    })
  })
}
