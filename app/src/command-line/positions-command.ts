import { ISSUES, type RecordedPosition, renderPositions } from '@tavolo/engine'
import { Command, Option } from 'commander'
import { partyArgument } from './moment-argument.ts'
import { printAnswer } from './print-answer.ts'
import { recordText } from './record-names.ts'
import { addRecordOptions, given, type RecordOptions } from './record-options.ts'
import { withRecord } from './store-place.ts'

const EXAMPLES = `
Examples:
  tavolo positions --party RU
  tavolo positions --issue security --as-of 2022-01-09

A row for each party and issue: the newest position first, what it was before beneath it.`

interface PositionsOptions extends RecordOptions {
  readonly party?: string
  readonly issue?: string
}

/** `tavolo positions` */
export function positionsCommand(): Command {
  const command = new Command('positions')
    .description('print the table of what each party wants, offers, threatens, by issue')
    .option('--party <id>', 'of this party, such as RU or NATO', partyArgument)
    .addOption(new Option('--issue <issue>', 'on this issue').choices(ISSUES))
  return addRecordOptions(command).addHelpText('after', EXAMPLES).action(positions)
}

async function positions({ store: place, format, ...query }: PositionsOptions): Promise<void> {
  await withRecord(given({ store: place }), async (store) => {
    const cells = await store.positions(query)
    const found = cells.flatMap((cell) => cell.positions)
    await printAnswer(format, {
      items: found.map(positionItem),
      columns: ['party', 'issue', 'act', 'toward', 'content', 'condition', 'reportedAt', 'reports', 'report', 'id'],
      rows: found.map(({ id, position, content, condition, reportedAt, reports, report }) => [
        position.party,
        position.issue,
        position.act,
        position.toward.join('; '),
        content,
        condition,
        reportedAt,
        reports.length,
        report,
        id,
      ]),
      text: async () => renderPositions(cells, await recordText(store, [])),
      nothing: 'The record knows of no such position.',
    })
  })
}

/** A position in the words of the dossier, with what was said in place of its spans, which stand beside. */
export const positionItem = ({ id, facts, position, report, reports, reportedAt, content, condition }: RecordedPosition) => ({
  id,
  party: position.party,
  act: position.act,
  toward: position.toward,
  issue: position.issue,
  content,
  condition,
  statement: position.statement,
  report,
  spans: { content: position.content, condition: position.condition },
  reports,
  reportedAt,
  facts,
})
