import { renderExplanation } from '@tavolo/engine'
import { Command } from 'commander'
import type { Draft } from '../intake/draft.ts'
import { takeIn } from '../intake/take-in.ts'
import { Problem } from '../problem.ts'
import { readDraft } from '../read-draft.ts'
import { write } from './output.ts'
import { addParticulars, type ParticularOptions, withParticulars } from './particulars.ts'
import { offsetIn, type PlaceArgument, placeArgument } from './place-argument.ts'
import { columns, paint } from './terminal.ts'

const EXAMPLES = `
Examples:
  tavolo explain talks.txt --at 3:14 --published 2021-12-28
  tavolo explain talks.txt --at 120

Lines and columns count from 1, offsets from 0, in UTF-16 units as editors do; tavolo read prints them behind the words it quotes.`

interface ExplainOptions extends ParticularOptions {
  readonly at: PlaceArgument
}

/** `tavolo explain FILE --at LINE:COLUMN|OFFSET` */
export function explainCommand(): Command {
  const command = new Command('explain')
    .description('show as a tree which rules found what at a place of a report, what was tried there and why it stopped')
    .argument('<file>', 'a file with one report, or - for standard input')
    .requiredOption('--at <place>', 'LINE:COLUMN, or an offset into the text', placeArgument)
  return addParticulars(command).addHelpText('after', EXAMPLES).action(explain)
}

async function explain(file: string, options: ExplainOptions): Promise<void> {
  const draft = withParticulars(await onlyReport(file), options)
  const offset = offsetIn(draft.text, options.at, draft.where)
  const reading = await readDraft(draft, { explain: true })
  await write(renderExplanation(reading, draft.text, offset, { label: draft.where, width: columns(), paint }))
}

async function onlyReport(file: string): Promise<Draft> {
  let only: Draft | null = null
  for await (const draft of takeIn(file)) {
    if (draft instanceof Problem) throw draft
    if (only !== null)
      throw new Problem('TAVOLO-SEVERAL', 'the file holds several reports', file, 'put the one to be explained into a file of its own')
    only = draft
  }
  if (only === null) throw new Problem('TAVOLO-EMPTY', 'there is no text in it', file, 'give a report with words')
  return only
}
