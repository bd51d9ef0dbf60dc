import { type RecordDifference, renderDifference } from '@tavolo/engine'
import { Command } from 'commander'
import { momentArgument } from './moment-argument.ts'
import { positionItem } from './positions-command.ts'
import { printAnswer } from './print-answer.ts'
import { recordText } from './record-names.ts'
import { addFormat, given, type RecordFormat } from './record-options.ts'
import { statementItem } from './statements-command.ts'
import { type StoreOption, storeOption, withRecord } from './store-place.ts'

interface DiffOptions extends StoreOption {
  readonly since: string
  readonly until?: string
  readonly asOf?: string
  readonly format: RecordFormat
}

/** `tavolo diff --since WHEN [--until WHEN]` */
export function diffCommand(): Command {
  const command = new Command('diff')
    .description('print what changed since a day: new and moved occasions, statements, positions, commitments')
    .requiredOption('--since <when>', 'the day that is known already, YYYY-MM-DD', momentArgument)
    .option('--until <when>', 'the day until which to look', momentArgument)
    .option('--as-of <when>', 'the same as --until', momentArgument)
  return addFormat(command).addOption(storeOption()).action(diff)
}

async function diff({ store: place, format, since, until, asOf }: DiffOptions): Promise<void> {
  await withRecord(given({ store: place }), async (store) => {
    const difference = await store.difference(since, until ?? asOf)
    const { occasions, statements, positions, commitments } = difference
    const reports = [...statements, ...positions, ...commitments].map(({ report }) => report)
    await printAnswer(format, {
      items: itemsOf(difference),
      columns: ['what', 'id', 'title', 'fields', 'before', 'after'],
      rows: [
        ...occasions.map(({ id, title, fields, before, after }) => [
          before === null ? 'new occasion' : 'occasion',
          id,
          title,
          fields.join('; '),
          before === null ? null : `${before.date ?? 'no date'} ${before.status}`,
          after === null ? null : `${after.date ?? 'no date'} ${after.status}`,
        ]),
        ...statements.map(({ id, content, statement }) => ['statement', id, content.join(' … '), null, null, statement.stance]),
        ...positions.map(({ id, content, position }) => ['position', id, content, null, null, `${position.party} ${position.act}`]),
        ...commitments.map(({ id, content, party, state }) => ['commitment', id, content, null, null, `${party} ${state}`]),
      ],
      text: async () => renderDifference(difference, await recordText(store, reports)),
      nothing: 'Nothing changed.',
    })
  })
}

const itemsOf = ({ occasions, statements, positions, commitments }: RecordDifference): object[] => [
  ...occasions.map((change) => ({ what: 'occasion', ...change })),
  ...statements.map((statement) => ({ what: 'statement', ...statementItem(statement) })),
  ...positions.map((position) => ({ what: 'position', ...positionItem(position) })),
  ...commitments.map((commitment) => ({ what: 'commitment', ...commitment })),
]
