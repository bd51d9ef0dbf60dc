import type { Span } from '../../document/index.ts'
import { dotted } from '../lines.ts'
import { type Run, run } from '../paint.ts'
import { visibleWords } from '../visible-words.ts'
import { RecordPage, type RecordTextOptions, written } from './record-page.ts'

/** A report in which words were found, and some words around them. */
export interface Hit {
  readonly report: string
  readonly title: string | null
  readonly publishedAt: string | null
  readonly excerpt: string
  /** Where the hits stand in the excerpt. */
  readonly hits: readonly Span[]
}

/** Where words were found, the hits set off from what stands around them. */
export function renderHits(found: readonly Hit[], options: RecordTextOptions = {}): string {
  const page = new RecordPage(options)
  for (const hit of found) {
    const day = hit.publishedAt === null ? 'no date' : written(hit.publishedAt)
    page.head(dotted([[run(day)], [run(visibleWords(hit.title ?? hit.report), 'title')]]))
    page.row('words', excerptRuns(hit))
    page.row('in', [run(visibleWords(hit.report), 'faint')])
  }
  return found.length === 0 ? '' : page.toString()
}

function excerptRuns({ excerpt, hits }: Hit): Run[] {
  const runs: Run[] = [run('… ')]
  let at = 0
  for (const { start, end } of hits) {
    runs.push(run(shown(excerpt.slice(at, start))), run(shown(excerpt.slice(start, end)), 'good'))
    at = end
  }
  return [...runs, run(shown(excerpt.slice(at))), run(' …')]
}

/** Fit for one line, with the spaces at its ends kept as one. */
const shown = (words: string): string => (/^\s/u.test(words) ? ' ' : '') + visibleWords(words).trim() + (/\S\s+$/u.test(words) ? ' ' : '')
