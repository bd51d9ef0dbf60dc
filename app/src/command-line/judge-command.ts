import type { Verdict } from '@tavolo/engine'
import { Command } from 'commander'
import { Problem } from '../problem.ts'
import { write } from './output.ts'
import { given } from './record-options.ts'
import { type StoreOption, storeOption, withRecord } from './store-place.ts'

interface JudgeOptions extends StoreOption {
  readonly undo?: true
}

/** `tavolo same ID ID` and `tavolo different ID ID`: a person's word, which wins over the rules. */
export function judgeCommand(verdict: Verdict): Command {
  return new Command(verdict)
    .description(
      `say that two occasions are ${verdict === 'same' ? 'one and the same' : 'two different ones'}; nothing is lost, and it can be undone`,
    )
    .argument('<id>', 'id of an occasion, or of one of its facts')
    .argument('<id>', 'id of another')
    .option('--undo', 'take this word back')
    .addOption(storeOption())
    .action((a: string, b: string, { store, undo }: JudgeOptions) => judge([a, b], verdict, undo === true, given({ store })))
}

async function judge([a, b]: readonly [string, string], verdict: Verdict, isUndone: boolean, place: StoreOption): Promise<void> {
  await withRecord(place, async (store) => {
    if (!isUndone) {
      await store.judge(a, b, verdict)
      return await write(`${a} and ${b} are ${verdict} from now on. To take it back: tavolo ${verdict} ${a} ${b} --undo\n`)
    }
    if (!(await store.undoJudgement(a, b))) {
      throw new Problem('TAVOLO-STORE-UNKNOWN', 'nobody judged these two', `${a} ${b}`, 'give the two ids as they were judged')
    }
    await write(`The judgement on ${a} and ${b} is taken back; the rules decide again.\n`)
  })
}
