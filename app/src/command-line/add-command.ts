import { Command } from 'commander'
import { Problem } from '../problem.ts'
import { reportReader } from '../threads/report-reader.ts'
import { threadsFor } from '../threads/thread-count.ts'
import { complain } from './output.ts'
import { addParticulars, type ParticularOptions } from './particulars.ts'
import { printAnswer } from './print-answer.ts'
import { Progress } from './progress.ts'
import { filesAt, readFiles } from './reading-files.ts'
import { ReadingRun } from './reading-run.ts'
import { addFormat, given, type RecordFormat } from './record-options.ts'
import { ReportHeap, type Taken } from './report-heap.ts'
import { openRecord, type StoreOption, storeOption } from './store-place.ts'
import { threadsOption } from './threads-option.ts'

const EXAMPLES = `
Examples:
  tavolo add talks.txt --published 2021-12-28 --publisher RIA
  tavolo add reports/ --store talks
  tavolo add reports.jsonl && tavolo agenda

Files are as for tavolo read. A report is taken whole or not at all, and the same report twice changes nothing: after an
interruption the same command goes on. What was said to be added stands on the disk; a power cut in the middle of
writing may still damage a store in a folder, which a store on PostgreSQL (DATABASE_URL) outlives.
The exit status is 1 where any report could not be taken.`

interface AddOptions extends ParticularOptions, StoreOption {
  /** Absent: as many as the reports are worth. */
  readonly threads?: number
  readonly format: RecordFormat
}

/** `tavolo add FILE|DIR|- …` */
export function addCommand(): Command {
  const command = new Command('add')
    .description('read reports and take them into the record')
    .argument('<path...>', 'files, directories, or - for standard input')
  return addFormat(addParticulars(command)).addOption(storeOption()).addOption(threadsOption()).addHelpText('after', EXAMPLES).action(add)
}

async function add(paths: readonly string[], { store: place, format, threads, ...particulars }: AddOptions): Promise<void> {
  const progress = new Progress()
  let failed = 0
  const fail = (error: unknown) => {
    if (!(error instanceof Problem) || heap.isBroken) throw error
    progress.clear()
    complain(error)
    process.exitCode = 1
    failed++
  }
  const store = await openRecord(given({ store: place }))
  const heap = new ReportHeap(store, fail)
  const files = await filesAt(paths, fail)
  const reader = reportReader(threads ?? threadsFor(files), null)
  try {
    const run = new ReadingRun(reader, heap, fail)
    await readFiles(files, particulars, run, progress, fail)
    await run.end()
    progress.clear()
    await printTaken(heap.taken, failed, format)
  } finally {
    progress.clear()
    await reader.close()
    await store.close()
  }
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
