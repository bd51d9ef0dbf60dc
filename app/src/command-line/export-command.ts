import { writeFile } from 'node:fs/promises'
import { Argument, Command } from 'commander'
import { EXPORT_FORMATS, EXPORT_NAMES, type ExportName } from '../exports/export-formats.ts'
import { makeEdition } from '../exports/make-edition.ts'
import { Problem } from '../problem.ts'
import { refuseTerminal } from './binary-output.ts'
import { dayArgument } from './day-argument.ts'
import { write } from './output.ts'
import { openRecord, type StoreOption, storeOption } from './store-place.ts'

const EXAMPLES = `
Examples:
  tavolo export csv > facts.csv
  tavolo export parquet --to facts.parquet
  tavolo export docx --as-of 2022-01-09 --to briefing.docx

Formats: csv and parquet (a row for each fact), jsonld (schema.org and PROV-O), ninjs (IPTC ninjs 3.1 events), ftm (FollowTheMoney),
graphml, markdown and docx (a briefing with footnotes to the words), atom (what changed), ics (a calendar).`

interface ExportOptions extends StoreOption {
  readonly to?: string
  readonly asOf?: string
  readonly address?: string
}

/** `tavolo export FORMAT [--to FILE]` */
export function exportCommand(): Command {
  return new Command('export')
    .description('write the record out for spreadsheets, graphs, calendars and other programs')
    .addArgument(new Argument('<format>', 'what to write').choices(EXPORT_NAMES))
    .option('--to <file>', 'file to write; standard output without it')
    .option('--as-of <day>', 'only what was reported by that day', dayArgument)
    .option('--address <url>', 'address of your reading room, for links to facts')
    .addOption(storeOption())
    .addHelpText('after', EXAMPLES)
    .action(exportRecord)
}

async function exportRecord(format: ExportName, { to, asOf, address, ...place }: ExportOptions): Promise<void> {
  if (to === undefined) refuseTerminal(format, `give --to FILE.${format}`)
  const store = await openRecord(place)
  try {
    const edition = await makeEdition(store, address?.replace(/\/+$/, '') ?? null, asOf === undefined ? {} : { asOf })
    const written = await EXPORT_FORMATS[format].write(edition)
    if (to === undefined) await write(written)
    else await writeWhole(to, written)
  } finally {
    await store.close()
  }
}

async function writeWhole(path: string, written: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, written)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Problem('TAVOLO-WRITE', `the file cannot be written: ${reason}`, path, 'choose another with --to')
  }
}
