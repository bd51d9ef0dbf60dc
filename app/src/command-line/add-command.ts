import { Command } from 'commander'
import { findFiles } from '../intake/find-files.ts'
import { takeIn } from '../intake/take-in.ts'
import { Problem } from '../problem.ts'
import { readDraft } from '../read-draft.ts'
import { complain } from './output.ts'
import { addParticulars, type ParticularOptions, withParticulars } from './particulars.ts'
import { printAnswer } from './print-answer.ts'
import { Progress } from './progress.ts'
import { addFormat, given, type RecordFormat } from './record-options.ts'
import { ReportHeap, type Taken } from './report-heap.ts'
import { openRecord, type StoreOption, storeOption } from './store-place.ts'

const EXAMPLES = `
Examples:
  tavolo add talks.txt --published 2021-12-28 --publisher RIA
  tavolo add reports/ --store talks
  tavolo add reports.jsonl && tavolo agenda

Files are as for tavolo read. A report is taken whole or not at all, and the same report twice changes nothing: after an
interruption the same command goes on. The exit status is 1 where any report could not be taken.`

interface AddOptions extends ParticularOptions, StoreOption {
  readonly format: RecordFormat
}

/** `tavolo add FILE|DIR|- …` */
export function addCommand(): Command {
  const command = new Command('add')
    .description('read reports and take them into the record')
    .argument('<path...>', 'files, directories, or - for standard input')
  return addFormat(addParticulars(command)).addOption(storeOption()).addHelpText('after', EXAMPLES).action(add)
}

async function add(paths: readonly string[], { store: place, format, ...particulars }: AddOptions): Promise<void> {
  const progress = new Progress()
  let failed = 0
  const fail = (error: unknown) => {
    if (!(error instanceof Problem)) throw error
    progress.clear()
    complain(error)
    process.exitCode = 1
    failed++
  }
  const store = await openRecord(given({ store: place }))
  try {
    const heap = new ReportHeap(store, fail)
    const files = await filesAt(paths, fail)
    let reports = 0
    for (const [i, file] of files.entries()) {
      try {
        for await (const draft of takeIn(file)) {
          progress.show(reports++, i + 1, files.length)
          if (draft instanceof Problem) fail(draft)
          else await heap.put(() => readDraft(withParticulars(draft, particulars)), draft)
        }
      } catch (error) {
        if (heap.isBroken) throw error
        fail(error)
      }
    }
    await heap.empty()
    progress.clear()
    await printTaken(heap.taken, failed, format)
  } finally {
    progress.clear()
    await store.close()
  }
}

async function filesAt(paths: readonly string[], fail: (error: unknown) => void): Promise<string[]> {
  const found: string[] = []
  for (const path of paths) {
    try {
      found.push(...(await findFiles(path)))
    } catch (error) {
      fail(error)
    }
  }
  return found
}

async function printTaken(taken: readonly Taken[], failed: number, format: RecordFormat): Promise<void> {
  const known = taken.filter(({ status }) => status === 'known').length
  const parts = [`${reports(taken.length - known)} added`]
  if (known > 0) parts.push(`${reports(known)} known already`)
  if (failed > 0) parts.push(`${reports(failed)} not taken`)
  await printAnswer(format, {
    items: taken,
    columns: ['id', 'status', 'where'],
    rows: taken.map(({ id, status, where }) => [id, status, where]),
    text: () => `${parts.join(', ')}.\n`,
    nothing: '',
  })
}

const reports = (count: number): string => `${count} report${count === 1 ? '' : 's'}`
