import { OCCASION_KINDS, OCCASION_STATUSES, type RecordedOccasion, renderOccasions } from '@tavolo/engine'
import { Command, Option } from 'commander'
import { momentArgument, partyArgument } from './moment-argument.ts'
import { type Answer, printAnswer } from './print-answer.ts'
import { recordText } from './record-names.ts'
import { addRecordOptions, given, type RecordOptions } from './record-options.ts'
import { withRecord } from './store-place.ts'

const EXAMPLES = `
Examples:
  tavolo agenda --from 2022-01-10 --to 2022-01-16
  tavolo agenda --party RU --status planned
  tavolo agenda --as-of 2022-01-09 --format json

Soonest first; open dates stand behind known ones. "Lapsed" is what should have been held by now and is not told to have been.`

interface AgendaOptions extends RecordOptions {
  readonly from?: string
  readonly to?: string
  readonly party?: string
  readonly status?: string
  readonly kind?: string
  readonly place?: string
}

/** `tavolo agenda` */
export function agendaCommand(): Command {
  const command = new Command('agenda')
    .description('print what meets when: occasions of all reports, with the status of each party and who confirmed it')
    .option('--from <when>', 'from this day on', momentArgument)
    .option('--to <when>', 'until this day', momentArgument)
    .option('--party <id>', 'with this party, such as RU or NATO', partyArgument)
    .addOption(new Option('--status <status>', 'of this status').choices([...OCCASION_STATUSES, 'lapsed']))
    .addOption(new Option('--kind <kind>', 'of this kind').choices(OCCASION_KINDS))
    .option('--place <name>', 'at a place of which this is part of the name')
  return addRecordOptions(command).addHelpText('after', EXAMPLES).action(agenda)
}

async function agenda({ store: place, format, ...query }: AgendaOptions): Promise<void> {
  await withRecord(given({ store: place }), async (store) => {
    const occasions = await store.agenda(query)
    const reports = occasions.flatMap((occasion) => occasion.reports)
    await printAnswer(format, {
      ...occasionTable(occasions),
      text: async () => renderOccasions(occasions, await recordText(store, reports)),
    })
  })
}

function occasionTable(occasions: readonly RecordedOccasion[]): Omit<Answer, 'text'> {
  return {
    items: occasions.map(agendaItem),
    columns: ['id', 'kind', 'title', 'date', 'place', 'status', 'parties', 'confirmed', 'reports', 'origins', 'moves', 'contradictions'],
    rows: occasions.map((occasion) => [
      occasion.id,
      occasion.kind,
      occasion.title,
      occasion.date,
      occasion.place,
      occasion.status,
      occasion.parties.map(({ actor, status }) => `${actor} ${status}`).join('; '),
      occasion.confirmed,
      occasion.reports.join('; '),
      occasion.origins,
      occasion.moves.map(({ from, to }) => `${from} → ${to}`).join('; '),
      occasion.contradictions.map(({ field, values }) => `${field}: ${values.join(' or ')}`).join('; '),
    ]),
    nothing: 'The record knows of nothing that was asked for.',
  }
}

/** An occasion in the words of the agenda for programs. */
const agendaItem = ({
  id,
  kind,
  title,
  date,
  place,
  status,
  parties,
  reports,
  origins,
  moves,
  contradictions,
  claims,
}: RecordedOccasion) => ({
  id,
  kind,
  title,
  date,
  place,
  status,
  parties: parties.map(({ actor, status, confirmedBy }) => ({ actor, status, confirmedBy })),
  reports,
  origins,
  moves: moves.map(({ from, to, saidBy, at }) => ({ from, to, saidBy, at })),
  contradictions: contradictions.map(({ field, values }) => ({ field, values })),
  claims,
})
