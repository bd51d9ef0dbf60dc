import { renderHits } from '@tavolo/engine'
import { Command, InvalidArgumentError } from 'commander'
import { printAnswer } from './print-answer.ts'
import { addRecordOptions, given, type RecordOptions } from './record-options.ts'
import { withRecord } from './store-place.ts'
import { columns, paint } from './terminal.ts'

const EXAMPLES = `
Examples:
  tavolo search security guarantees
  tavolo search '"NATO-Russia Council" -Geneva'

Words are found in any form that their language gives them; "words in quotation marks" stand together, -word stands nowhere in the report.`

interface SearchOptions extends RecordOptions {
  readonly limit: number
}

/** `tavolo search WORDS` */
export function searchCommand(): Command {
  const command = new Command('search')
    .description('find words in reports and quotations')
    .argument('<words...>', 'what to look for')
    .option('--limit <number>', 'how many reports to print', numberArgument, 20)
  return addRecordOptions(command).addHelpText('after', EXAMPLES).action(search)
}

async function search(words: readonly string[], { store: place, format, ...query }: SearchOptions): Promise<void> {
  await withRecord(given({ store: place }), async (store) => {
    const hits = await store.search(words.join(' '), query)
    await printAnswer(format, {
      items: hits,
      columns: ['report', 'title', 'publishedAt', 'statement', 'excerpt', 'start', 'end'],
      rows: hits.map(({ report, title, publishedAt, statement, excerpt, span }) => [
        report,
        title,
        publishedAt,
        statement,
        excerpt,
        span.start,
        span.end,
      ]),
      text: () => renderHits(hits, { width: columns(), paint }),
      nothing: 'No report holds these words.',
    })
  })
}

function numberArgument(written: string): number {
  if (/^[1-9]\d{0,5}$/.test(written)) return Number(written)
  throw new InvalidArgumentError(`"${written}" is no number of reports (--limit): give one from 1 on [TAVOLO-USAGE]`)
}
