import type { Question, Size } from './measure-record.ts'

/** How fast reports were taken. */
export interface Taken {
  readonly reports: number
  readonly reportsPerSecond: number
  /** Processor time of this process for a report; a folder's database is part of it, a server is not. */
  readonly processorMs: number
}

export interface Rate extends Taken {
  readonly store: string
  readonly what: string
}

export interface Measured {
  readonly machine: string
  /** How long the whole run took. */
  readonly minutes: number
  readonly sizes: readonly Size[]
  readonly questions: readonly Question[]
  readonly rates: readonly Rate[]
}

/** `scale.md`: what was measured, and how. */
export function scalePage({ machine, minutes, sizes, questions, rates }: Measured): string {
  return `# Scale

The record with ${count(sizes.at(-1)?.facts ?? 0)} facts. Written by \`npm run scale\` in ${minutes.toFixed(1)} minutes: ${machine}.
Reports are made by a seed: eight facts each, eight reports a day, so that a million facts are forty years; of three reports two tell
again what one told, so that occasions, statements and positions find their likes. PostgreSQL 18 with its settings as they come, but
without fsync. The program and the database share the machine with whatever else runs on it; "program ms" is processor time of the
program alone, which other work changes less.

## Taking reports

Reports are taken heap by heap, one made ready while the database takes another.

| store | reports | | reports/s | program ms a report |
| --- | --- | ---: | ---: | ---: |
${rates.map(({ store, what, reports, reportsPerSecond, processorMs }) => `| ${store} | ${what} | ${count(reports)} | ${reportsPerSecond.toFixed(0)} | ${processorMs.toFixed(1)} |`).join('\n')}

## Asking, PostgreSQL, ${count(sizes.at(-1)?.facts ?? 0)} facts

Medians of 21 questions, each for another month, occasion or party.

| question | answers | ms | program ms |
| --- | ---: | ---: | ---: |
${questions.map(({ name, ms, processorMs, answers }) => `| ${name} | ${answers} | ${ms.toFixed(1)} | ${processorMs.toFixed(1)} |`).join('\n')}

## Finding the same occasion

One report more is held against all that came before: its facts are looked up by keys in an index, and only those that share one are
compared. Milliseconds for a whole report, transaction included (median of 21), by facts in the record.

![milliseconds by facts](scale.svg)

| facts | reports | ms to take one more | reports/s on the way there |
| ---: | ---: | ---: | ---: |
${sizes.map((size) => `| ${count(size.facts)} | ${count(size.reports)} | ${size.takeOneMs.toFixed(1)} | ${size.reportsPerSecond.toFixed(0)} |`).join('\n')}
`
}

const count = (number: number): string => number.toLocaleString('en-GB')

const WIDTH = 520
const HEIGHT = 260
const LEFT = 50
const BOTTOM = 220
const TOP = 30

/** The milliseconds over the facts, these by powers of ten: what is logarithmic is a straight line. */
export function scalePlot(sizes: readonly Size[]): string {
  const most = Math.max(10, ...sizes.map(({ takeOneMs }) => takeOneMs)) * 1.2
  const x = (facts: number) => Math.round(LEFT + ((Math.log10(facts) - 3) / 3) * (WIDTH - LEFT - 40))
  const y = (ms: number) => Math.round(BOTTOM - (ms / most) * (BOTTOM - TOP))
  const points = sizes.map(({ facts, takeOneMs }) => ({ x: x(facts), y: y(takeOneMs), ms: takeOneMs.toFixed(1), facts }))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" fill="#444">
  <title>Milliseconds to take one report more, by facts in the record</title>
  <rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
  <path d="M${LEFT} ${TOP}V${BOTTOM}H${WIDTH - 20}" fill="none" stroke="#999"/>
  <text x="8" y="20">ms</text>
${points.map((point) => `  <text x="${point.x}" y="${BOTTOM + 20}" text-anchor="middle">10${superscript(point.facts)}</text>`).join('\n')}
  <polyline points="${points.map((point) => `${point.x},${point.y}`).join(' ')}" fill="none" stroke="#1a5fb4" stroke-width="2"/>
${points.map((point) => `  <circle cx="${point.x}" cy="${point.y}" r="4" fill="#1a5fb4"/><text x="${point.x}" y="${point.y - 10}" text-anchor="middle">${point.ms}</text>`).join('\n')}
</svg>
`
}

const superscript = (facts: number): string => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Math.round(Math.log10(facts))] ?? ''
