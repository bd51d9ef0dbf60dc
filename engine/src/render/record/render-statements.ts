import type { RecordedStatement } from '../../record/index.ts'
import { dotted } from '../lines.ts'
import { type Run, run } from '../paint.ts'
import { visibleWords } from '../visible-words.ts'
import { counted, RecordPage, type RecordTextOptions, said, written } from './record-page.ts'

/** Who said what, when, through whom, in which words, and in how many reports. */
export function renderStatements(statements: readonly RecordedStatement[], options: RecordTextOptions = {}): string {
  const page = new RecordPage(options)
  for (const statement of statements) addStatement(page, statement)
  return statements.length === 0 ? '' : page.toString()
}

export function addStatement(page: RecordPage, recorded: RecordedStatement): void {
  const { statement, source, cue, content, reports, origins, reportedAt, report } = recorded
  const { speaker, stance, wording, relay, date } = statement
  const who = speaker.name ?? source ?? speaker.role
  const speakers: Run[][] = who === null ? [] : [[run(visibleWords(who), 'title')]]
  if (speaker.actors.length > 0) speakers.push(page.parties(speaker.actors))
  if (speakers.length === 0) speakers.push([run('speaker unknown', 'title')])
  page.head(dotted([[run(written(date?.value ?? reportedAt))], ...speakers, [run(stance, 'good')], [run(wording)]]))
  if (relay.length > 0) page.row('via', page.parties(relay))
  page.row('by', cue === null ? [] : [said(cue)])
  for (const [i, words] of content.entries()) page.row(i === 0 ? 'words' : '', [said(words)])
  page.row('in', [
    page.report(report),
    ...(reports.length > 1 ? [run(` and ${reports.length - 1} more, ${counted(origins, 'origin')}`)] : []),
  ])
  page.row('id', [run(recorded.id, 'faint')])
}
