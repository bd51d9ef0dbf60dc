import { Command, Option } from 'commander'
import { Problem } from '../problem.ts'
import { StageTimings } from '../stage-timings.ts'
import { reportReader } from '../threads/report-reader.ts'
import { threadsFor } from '../threads/thread-count.ts'
import { complain } from './output.ts'
import { addParticulars, type ParticularOptions } from './particulars.ts'
import { FORMATS, type Format, Printer } from './printer.ts'
import { Progress } from './progress.ts'
import { filesAt, readFiles } from './reading-files.ts'
import { ReadingRun } from './reading-run.ts'
import { threadsOption } from './threads-option.ts'

const EXAMPLES = `
Examples:
  tavolo read talks.txt --published 2021-12-28
  tavolo read reports/ --format json > dossiers.jsonl
  tavolo read talks.txt --format markdown --published 2021-12-28 > briefing.md
  tavolo read reports/ --format ics > talks.ics
  curl -s https://example.org/report.txt | tavolo read - --publisher "Example"

A .json file holds one report as { "text", "publishedAt", "lang", "publisher", "title", "url", "id" }, a .jsonl file one such object a line.
A directory is searched for .txt, .md, .json and .jsonl files. Options go before what a file says of itself.
Text, json, markdown and html show report after report; the other formats tell what all reports say together, as tavolo export does.
JSON goes to pipes and files as one line for each report. The exit status is 1 where any report could not be read, 2 for wrong usage.`

interface ReadOptions extends ParticularOptions {
  readonly format: Format
  /** Absent: as many as the reports are worth. */
  readonly threads?: number
  readonly timings?: boolean
}

/** `tavolo read FILE|DIR|- …` */
export function readCommand(): Command {
  const command = new Command('read')
    .description('read reports and print a dossier for each: who meets whom and when, who said so, what each side wants')
    .argument('<path...>', 'files, directories, or - for standard input')
  return addParticulars(command)
    .addOption(new Option('--format <format>', 'how the dossier is printed').choices(FORMATS).default('text'))
    .addOption(threadsOption())
    .option('--timings', 'say on standard error how long each stage of reading took')
    .addHelpText('after', EXAMPLES)
    .action(read)
}

async function read(paths: readonly string[], options: ReadOptions): Promise<void> {
  const progress = new Progress()
  const timings = options.timings ? new StageTimings() : null
  const fail = (error: unknown) => {
    if (!(error instanceof Problem)) throw error
    progress.clear()
    complain(error)
    process.exitCode = 1
  }
  const files = await filesAt(paths, fail)
  const run = new ReadingRun(reportReader(options.threads ?? threadsFor(files), timings), new Printer(options.format, progress), fail)
  await readFiles(files, options, run, progress, fail)
  await run.end()
  progress.clear()
  if (timings !== null) process.stderr.write(`${timings}\n`)
}
