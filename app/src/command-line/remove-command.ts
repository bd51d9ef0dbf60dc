import { Command } from 'commander'
import { Problem } from '../problem.ts'
import { complain, write } from './output.ts'
import { given } from './record-options.ts'
import { type StoreOption, storeOption, withRecord } from './store-place.ts'

/** `tavolo remove REPORT …` */
export function removeCommand(): Command {
  return new Command('remove')
    .description('take reports out of the record; it is then as if they had never come')
    .argument('<report...>', 'ids of reports')
    .addOption(storeOption())
    .action(remove)
}

async function remove(reports: readonly string[], { store: place }: StoreOption): Promise<void> {
  await withRecord(given({ store: place }), async (store) => {
    for (const report of reports) {
      if (await store.remove(report)) await write(`${report} is removed.\n`)
      else {
        complain(
          new Problem('TAVOLO-STORE-UNKNOWN', 'the record holds no report of this id', report, 'see tavolo occasion or tavolo search'),
        )
        process.exitCode = 1
      }
    }
  })
}
