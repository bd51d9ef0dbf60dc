import { type RecordedStatement, renderStatements, STANCES } from '@tavolo/engine'
import { Command, Option } from 'commander'
import { momentArgument, partyArgument } from './moment-argument.ts'
import { printAnswer } from './print-answer.ts'
import { recordText } from './record-names.ts'
import { addRecordOptions, given, type RecordOptions } from './record-options.ts'
import { withRecord } from './store-place.ts'

const EXAMPLES = `
Examples:
  tavolo statements --party RU --stance demand
  tavolo statements --speaker Lavrov --about guarantees --from 2022-01-01`

interface StatementsOptions extends RecordOptions {
  readonly speaker?: string
  readonly party?: string
  readonly stance?: string
  readonly about?: string
  readonly from?: string
  readonly to?: string
}

/** `tavolo statements` */
export function statementsCommand(): Command {
  const command = new Command('statements')
    .description('print who said what, when, through whom, in which words')
    .option('--speaker <name>', 'words of the name, role or party of who speaks')
    .option('--party <id>', 'for whom it is said, such as RU or NATO', partyArgument)
    .addOption(new Option('--stance <stance>', 'of this stance').choices(STANCES))
    .option('--about <words>', 'with these words in what is said, in any form')
    .option('--from <when>', 'said on this day or later', momentArgument)
    .option('--to <when>', 'said on this day or before', momentArgument)
  return addRecordOptions(command).addHelpText('after', EXAMPLES).action(statements)
}

async function statements({ store: place, format, ...query }: StatementsOptions): Promise<void> {
  await withRecord(given({ store: place }), async (store) => {
    const found = await store.statements(query)
    await printAnswer(format, {
      items: found.map(statementItem),
      columns: [
        'id',
        'date',
        'reportedAt',
        'speaker',
        'role',
        'actors',
        'stance',
        'wording',
        'relay',
        'content',
        'report',
        'reports',
        'origins',
      ],
      rows: found.map(({ id, reportedAt, statement, content, report, reports, origins }) => [
        id,
        statement.date?.value ?? null,
        reportedAt,
        statement.speaker.name,
        statement.speaker.role,
        statement.speaker.actors.join('; '),
        statement.stance,
        statement.wording,
        statement.relay.join('; '),
        content.join(' … '),
        report,
        reports.length,
        origins,
      ]),
      text: async () =>
        renderStatements(
          found,
          await recordText(
            store,
            found.map(({ report }) => report),
          ),
        ),
      nothing: 'The record knows of no such statement.',
    })
  })
}

/** A statement in the words of the dossier, with what was said in place of its spans, which stand beside. */
export const statementItem = ({ id, facts, statement, report, reports, origins, reportedAt, source, cue, content }: RecordedStatement) => ({
  id,
  source,
  speaker: statement.speaker,
  relay: statement.relay,
  cue,
  stance: statement.stance,
  content,
  wording: statement.wording,
  date: statement.date?.value ?? null,
  report,
  spans: { source: statement.source, cue: statement.cue, content: statement.content },
  reports,
  origins,
  reportedAt,
  facts,
})
