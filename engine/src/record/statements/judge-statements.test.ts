import { describe, expect, it } from 'vitest'
import { buildRecord } from '../build-record.ts'
import { madeReport } from '../made-report.ts'
import type { RecordedReport } from '../record-format.ts'

interface Told {
  readonly by?: string
  readonly says: string
  readonly language?: string
  readonly published?: string
  readonly on?: string
  /** Days told in it, with the words for them. */
  readonly days?: Readonly<Record<string, string>>
}

function told({ by = 'RU', says, language = 'en', published = '2022-01-02', days = {}, ...rest }: Told, id: string): RecordedReport {
  const report = madeReport({ id, language, published, statements: [{ by, says, ...rest }] })
  const times = Object.entries(days).map(([words, value]) => {
    const start = report.text.indexOf(words)
    const span = { start, end: start + words.length }
    return { id: `time-${value}`, span, type: 'DATE' as const, value, provenance: { rules: [], spans: [], inferred: [] } }
  })
  return { ...report, dossier: { ...report.dossier, times } }
}

const utterances = (...all: readonly Told[]) => buildRecord(all.map((one, at) => told(one, String(at)))).statements
const WHOLE = 'we handed over seven written proposals on the security of the continent and expect an answer'

describe('one utterance', () => {
  it('is what two papers quote in the same words, one of them cut', () => {
    const [one, ...others] = utterances({ says: WHOLE }, { says: 'seven written proposals on the security of the continent' })
    expect([one?.reports, one?.content, others]).toEqual([['0', '1'], [WHOLE], []])
  })
  it('is still one in translation, where speaker, day and figures agree', () => {
    const english: Told = { says: 'the talks will open on 10 January with 34 delegates', days: { '10 January': '2022-01-10' } }
    const italian: Told = {
      says: 'i colloqui si apriranno il 10 gennaio con 34 delegati',
      language: 'it',
      days: { '10 gennaio': '2022-01-10' },
    }
    expect(utterances(english, italian)).toHaveLength(1)
    expect(
      utterances(english, {
        ...italian,
        says: 'i colloqui si apriranno il 12 gennaio con 34 delegati',
        days: { '12 gennaio': '2022-01-12' },
      }),
    ).toHaveLength(2)
  })
})

describe('two utterances', () => {
  it('are the same words of two speakers', () => expect(utterances({ says: WHOLE }, { says: WHOLE, by: 'US' })).toHaveLength(2))
  it('are the same words on two days', () =>
    expect(utterances({ says: WHOLE, on: '2022-01-01' }, { says: WHOLE, on: '2022-01-02' })).toHaveLength(2))
  it('do not become one by a third report that does not say when', () => {
    const said = (on: string): Told => ({ says: WHOLE, on })
    expect(utterances(said('2022-01-01'), said('2022-01-02'), { says: WHOLE })).toHaveLength(2)
  })
  it('are the same words in another order', () =>
    expect(utterances({ says: WHOLE }, { says: WHOLE.split(' ').reverse().join(' ') })).toHaveLength(2))
  it('are the same words with another figure', () =>
    expect(utterances({ says: `${WHOLE} within 30 days` }, { says: `${WHOLE} within 60 days` })).toHaveLength(2))
})
