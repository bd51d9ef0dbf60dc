import type { Statement } from '../../document/index.ts'
import { dotted } from '../lines.ts'
import { type Run, run } from '../paint.ts'
import { assumed } from '../view.ts'
import { visibleWords } from '../visible-words.ts'
import { writtenDate } from '../written-date.ts'
import { type Page, parties, quoted } from './page.ts'

/** Who said what, how, when, through whom, in which words. */
export function statementsSection(page: Page): void {
  const { statements } = page.view.dossier
  if (statements.length === 0) return
  page.heading('STATEMENTS')
  for (const statement of statements) addStatement(page, statement)
}

function addStatement(page: Page, statement: Statement): void {
  const { view } = page
  const { speaker, relay, date, cue, source } = statement
  const facts: Run[][] = [[run(`${view.number(statement.id)} `, 'faint'), ...speakerRuns(page, statement)]]
  if (speaker.actors.length > 0) facts.push([run(assumed(statement, 'speaker.actor')), ...parties(view, speaker.actors)])
  facts.push([run(assumed(statement, 'stance') + statement.stance, 'good')], [run(statement.wording)])
  page.head(dotted(facts))
  if (date !== null) {
    const words = date.span === null ? [] : [run(' '), ...quoted(view, date.span)]
    page.row('when', [run(assumed(statement, 'date') + writtenDate(date.value)), ...words])
  }
  if (relay.length > 0) page.row('via', [run(assumed(statement, 'relay')), ...parties(view, relay)])
  const attribution = [source, cue].filter((span) => span !== null).map((span) => quoted(view, span))
  page.row('by', dotted(attribution))
  for (const [i, content] of statement.content.entries()) page.row(i === 0 ? 'words' : '', quoted(view, content))
}

function speakerRuns({ view }: Page, statement: Statement): Run[] {
  const { name, role, anonymous } = statement.speaker
  const runs = [run(view.speaker(statement), 'title')]
  if (role !== null && name !== null) runs.push(run(` [${assumed(statement, 'speaker.role')}${visibleWords(role)}]`))
  if (anonymous) runs.push(run(' (unnamed)'))
  return runs
}
