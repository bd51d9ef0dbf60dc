import { cpus } from 'node:os'
import type { Measured, Peers, Speed } from './measured.ts'

/** The page that `npm run bench` writes. */
export function speedPage({ speeds, firstReportMs, growth, memory, peers }: Measured): string {
  return `# Speed

Written by \`npm run bench\`: Node ${process.versions.node}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}.
From text to whole dossier, on one core, in processor time: the best of four passes after a first one; each language in a process of its own.
"Start" is the loading of the program's modules, "language" that of the pack and its syntax model.

${table(['language', 'reports', 'MB', 'reports/s', 'MB/s', 'reports of 2.3 kB/s', 'start ms', 'language ms', 'peak MB'], speeds.map(speedRow))}

The first report is out ${firstReportMs.toFixed(0)} ms after \`tavolo read\` was started.

## Where the time goes

Thousandths of a second for a report of average length, stage by stage, in the order of reading.

${table(['stage', ...speeds.map(({ language }) => language)], stageRows(speeds))}

## Long reports

Time for one report against its length, in processor time; the dashed line is exactly linear.

![Time for one report against its length](growth.svg)

${table(
  ['characters', 'ms', 'µs for a character'],
  growth.map(({ characters, milliseconds }) => [
    characters.toLocaleString('en'),
    milliseconds.toFixed(milliseconds < 100 ? 1 : 0),
    ((1000 * milliseconds) / characters).toFixed(2),
  ]),
)}

## Memory

Of the whole process while short reports are read one after the other, each with words that no other has.

${table(
  ['reports read', 'MB'],
  memory.map(({ reports, megabytes }) => [reports.toLocaleString('en'), megabytes.toFixed(0)]),
)}

## Beside others

The same texts in the same process; each library for what it can do, in processor time of a second pass. None of them reads statements,
meetings or positions, and "found" counts what each calls a find: the column says how much work was done, not how well.

${peers.map(peerTable).join('\n\n')}

Figures of others that were not run here: HeidelTime (dates, Java) reads about 0.02 MB/s with its tagger; PETRARCH-2 (events, Python)
codes about 900,000 sentences an hour, 250 a second, once two instances of CoreNLP have parsed them at about 2,500 reports an hour,
0.7 a second (its README, github.com/openeventdata/petrarch2, on an iMac of 2013).
`
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, ['---', ...head.slice(1).map(() => '---:')], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

function speedRow({ language, reports, megabytes, reportsPerSecond, megabytesPerSecond, ...rest }: Speed): string[] {
  const numbers = [reports.toFixed(0), megabytes.toFixed(2), reportsPerSecond.toFixed(0), megabytesPerSecond.toFixed(2)]
  const loaded = [rest.startMs, rest.languageMs, rest.peakMegabytes].map((value) => value.toFixed(0))
  return [language, ...numbers, (megabytesPerSecond / 0.0023).toFixed(0), ...loaded]
}

const stageRows = (speeds: readonly Speed[]): string[][] =>
  Object.keys(speeds[0]?.stages ?? {}).map((stage) => [
    stage,
    ...speeds.map(({ stages, reports }) => ((stages[stage] ?? 0) / reports).toFixed(3)),
  ])

function peerTable({ language, megabytes, reports, rows }: Peers): string {
  const head = [`${language}, ${reports} reports`, 'does', 'reports/s', 'MB/s', 'found']
  const cells = rows.map(({ name, does, seconds, found }) => [
    name,
    does,
    (reports / seconds).toFixed(reports / seconds < 20 ? 1 : 0),
    (megabytes / seconds).toFixed(3),
    String(found),
  ])
  return table(head, cells)
}
