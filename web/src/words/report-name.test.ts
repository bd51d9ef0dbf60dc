import { expect, it } from 'vitest'
import { reportName } from './report-name.ts'

const HEAD = { id: '0123456789abcdef', title: null, publisher: null, publishedAt: null }

it.each([
  [{ title: 'Talks moved' }, '', 'Talks moved'],
  [{ title: ' ', publisher: 'The Example', publishedAt: '2022-02-25' }, 'Norway said', 'Untitled, The Example, Fri 25 February 2022'],
  [{ publishedAt: '2022-02-25' }, '', 'Untitled, Fri 25 February 2022'],
  [
    {},
    'Norway said on Friday that the peace talks in Oslo were moved by four days.',
    'Norway said on Friday that the peace talks in Oslo were …',
  ],
  [{}, 'Short.', 'Short.'],
  [{}, '', 'Untitled (01234567)'],
])('a report with %j is called so', (head, text, name) => expect(reportName({ ...HEAD, ...head }, text)).toBe(name))
