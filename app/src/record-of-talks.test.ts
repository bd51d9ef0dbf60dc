import { existsSync, readFileSync } from 'node:fs'
import { buildRecord, type DiplomaticRecord, type RecordedOccasion, type RecordedReport } from '@tavolo/engine'
import { beforeAll, describe, expect, it } from 'vitest'
import { openReader } from './index.ts'

const shared = new URL('../../../shared/', import.meta.url)
const where = existsSync(shared) ? '' : ' (not run: the reports lie beside the project in ../shared, and are not here)'

interface Given {
  readonly id: string
  readonly language: string
  readonly published: string
  readonly publisher: string
  readonly text: string
}

const given = (id: string, language: string, published: string, publisher: string, text: string): Given => ({
  id,
  language,
  published,
  publisher,
  text,
})
const COURIER = 'The Northern Courier'
const HARBOUR = 'The Harbour Post'
const CORRIERE = 'Il Corriere di prova'
const GAZZETTA = 'La Gazzetta di prova'

/** Written for this test: the press on the talks of January 2022, and what was near them and is something else. */
const SHORT: readonly Given[] = [
  given(
    'en-geneva',
    'en',
    '2021-12-30',
    COURIER,
    'The United States and Russia will hold security talks in Geneva on January 10, the State Department said on Thursday.',
  ),
  given(
    'it-ginevra',
    'it',
    '2021-12-30',
    CORRIERE,
    'I colloqui tra Russia e Stati Uniti si terranno a Ginevra il 10 gennaio, ha confermato giovedì il ministero degli Esteri russo, secondo l’agenzia RIA.',
  ),
  given(
    'en-ria',
    'en',
    '2021-12-31',
    HARBOUR,
    'The Russian Foreign Ministry confirmed that Russia and the United States would hold talks in Geneva on January 10, the RIA news agency reported.',
  ),
  given(
    'en-brussels',
    'en',
    '2022-01-03',
    COURIER,
    'NATO and Russia will hold talks in Brussels on January 12, the alliance said on Monday.',
  ),
  given(
    'it-bruxelles',
    'it',
    '2022-01-04',
    CORRIERE,
    'Il ministero degli Esteri russo ha confermato che la Russia e la NATO terranno colloqui a Bruxelles il 12 gennaio.',
  ),
  given('en-vienna', 'en', '2022-01-05', HARBOUR, 'The OSCE, Russia and the United States will meet in Vienna on January 13.'),
  given('it-vienna', 'it', '2022-01-06', GAZZETTA, 'L’OSCE terrà il 13 gennaio a Vienna un incontro con la Russia e gli Stati Uniti.'),
  given('en-call-ru', 'en', '2021-12-31', HARBOUR, 'President Biden spoke by phone with President Putin on Thursday.'),
  given(
    'en-call-ua',
    'en',
    '2022-01-03',
    HARBOUR,
    'President Biden spoke by phone with Ukrainian President Volodymyr Zelenskyy on Sunday.',
  ),
  given(
    'en-kyiv',
    'en',
    '2022-01-05',
    HARBOUR,
    'Ukraine and the United States will hold talks in Geneva on January 10, the Ukrainian Foreign Ministry said.',
  ),
]

const MOVED = given(
  'it-moved',
  'it',
  '2022-01-07',
  CORRIERE,
  'I colloqui tra la Russia e la NATO, previsti per il 12 gennaio, si terranno il 14 gennaio, ha detto un portavoce della NATO.',
)

async function recordOf(reports: readonly Given[]): Promise<DiplomaticRecord> {
  const read = reports.map(async ({ id, language, published, publisher, text }): Promise<RecordedReport> => {
    const reader = await openReader(language, id)
    const about = { id, text, language, publishedAt: published, publisher, title: null, url: null, sha256: '0'.repeat(64) }
    return { dossier: reader.read(about).dossier, text, takenAt: '2022-02-01T00:00:00Z' }
  })
  return buildRecord(await Promise.all(read), { asOf: '2022-02-01' })
}

/** `2022-01-10 talks RU US: en-geneva, it-ginevra` */
const written = ({ date, kind, parties, reports }: RecordedOccasion): string =>
  `${date} ${kind} ${parties.map(({ actor }) => actor).join(' ')}: ${reports.join(', ')}`
const on = ({ occasions }: DiplomaticRecord, day: string, ...parties: string[]) =>
  occasions.filter(({ date, parties: known }) => date === day && parties.every((id) => known.some(({ actor }) => actor === id)))

describe('short reports in two languages', () => {
  let record: DiplomaticRecord
  beforeAll(async () => {
    record = await recordOf(SHORT)
  })

  it('make one occasion of each talk, and none of two', () => {
    expect(record.occasions.map(written)).toEqual([
      '2021-12-30 call RU US: en-call-ru',
      '2022-01-02 call UA US: en-call-ua',
      expect.stringMatching(/^2022-01-10 talks (RU US: en-geneva, en-ria, it-ginevra|UA US: en-kyiv)$/),
      expect.stringMatching(/^2022-01-10 talks (RU US: en-geneva, en-ria, it-ginevra|UA US: en-kyiv)$/),
      '2022-01-12 talks NATO RU: en-brussels, it-bruxelles',
      '2022-01-13 meeting OSCE RU US: en-vienna, it-vienna',
    ])
  })
  it('confirm the talks of Geneva from both sides; two papers that relay one agency are one origin', () => {
    const [talks] = on(record, '2022-01-10', 'RU', 'US')
    expect(talks).toMatchObject({ confirmed: 'both-sides', origins: 2, status: 'lapsed', contradictions: [] })
    expect(talks?.parties.map(({ confirmedBy }) => confirmedBy)).toEqual([['RU', 'media:RIA'], ['US']])
  })
  it('keep both days where one tells that the talks were moved', async () => {
    const [talks, ...others] = on(await recordOf([...SHORT, MOVED]), '2022-01-14', 'RU', 'NATO')
    expect(others).toEqual([])
    expect(talks?.reports).toEqual(['en-brussels', 'it-bruxelles', 'it-moved'])
    expect(talks?.moves.map(({ from, to, saidBy, at }) => ({ from, to, saidBy, at }))).toEqual([
      { from: '2022-01-12', to: '2022-01-14', saidBy: ['NATO'], at: '2022-01-07' },
    ])
  })
})

describe('the talks of January 2022 with the statements and read-outs of those weeks', () => {
  let record: DiplomaticRecord
  beforeAll(async () => {
    if (where === '') record = await recordOf([...SHORT, ...realReports()])
  }, 60_000)

  it.skipIf(where !== '')(`are one occasion on the 10th, confirmed by both sides${where}`, () => {
    const [talks, ...others] = on(record, '2022-01-10', 'RU', 'US')
    expect(others).toEqual([])
    expect(talks?.confirmed).toBe('both-sides')
    expect(['Geneva', 'Ginevra']).toContain(talks?.place)
    expect(talks?.reports).toEqual(expect.arrayContaining(['talks-it-2021-12-28', 'en-geneva', 'en-ria', 'it-ginevra']))
  })
  it.skipIf(where !== '')(`the 12th and the 13th and the calls around them stand beside it${where}`, () => {
    const alone = (day: string, ...parties: string[]) => {
      const found = on(record, day, ...parties).filter(({ parties: known }) => known.length === parties.length)
      expect(found).toHaveLength(1)
      return found[0]
    }
    expect(alone('2022-01-12', 'RU', 'NATO')?.reports).toEqual(
      expect.arrayContaining(['en-brussels', 'it-bruxelles', 'talks-it-2021-12-28']),
    )
    expect(alone('2022-01-13', 'RU', 'US', 'OSCE')?.reports).toEqual(
      expect.arrayContaining(['en-vienna', 'it-vienna', 'talks-it-2021-12-28']),
    )
    expect(alone('2021-12-30', 'RU', 'US')).toMatchObject({ kind: 'call', status: 'held', confirmed: 'one-side' })
    expect(alone('2022-01-02', 'UA', 'US')).toMatchObject({ kind: 'call', status: 'held', confirmed: 'one-side' })
  })
  it.skipIf(where !== '')(`every occasion that several reports tell is one that they all mean${where}`, () => {
    const merged = record.occasions.filter(({ facts }) => facts.length > 1)
    const wrong = merged.filter(({ date, parties, reports }) => {
      const known = new Set(parties.map(({ actor }) => actor))
      return !TOLD_BY.some(
        ([day, who, tellers]) =>
          date === day && who.every((id) => known.has(id)) && reports.every((id) => tellers.some((one) => id.startsWith(one))),
      )
    })
    expect(merged.length).toBeGreaterThanOrEqual(5)
    expect(wrong.map(written)).toEqual([])
  })
})

/** What was held or planned in those weeks, read by a person: the day, who took part, and how the ids of the reports that tell it begin. */
const FACT_SHEET = 'wh-2022-01-10-fact-sheet'
const WEEK_AHEAD = ['wh-2021-12-23-background', 'wh-2021-12-29', 'wh-2022-01-02', FACT_SHEET, 'talks-it']
const TOLD_BY: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['2021-12-07', ['RU', 'US'], ['wh-2021-12-15', 'wh-2021-12-23-background', FACT_SHEET]],
  ['2021-12-15', ['RU', 'US'], ['wh-2021-12-15', FACT_SHEET]],
  ['2021-12-16', ['B9', 'US'], ['wh-2021-12-16', FACT_SHEET]],
  ['2021-12-16', ['NATO', 'US'], ['wh-2021-12-15', FACT_SHEET]],
  ['2021-12-20', ['RU', 'US'], ['wh-2021-12-20', FACT_SHEET]],
  ['2021-12-23', ['UA', 'US'], ['wh-2021-12-23-statement', FACT_SHEET]],
  ['2021-12-27', ['PL', 'US'], ['wh-2021-12-27', FACT_SHEET]],
  ['2021-12-29', ['UA', 'US'], ['wh-2021-12-29', FACT_SHEET]],
  ['2021-12-30', ['RU', 'US'], ['en-call-ru', 'wh-2021-12-29', FACT_SHEET]],
  ['2022-01-02', ['UA', 'US'], ['en-call-ua', 'wh-2021-12-29', 'wh-2022-01-02', FACT_SHEET]],
  ['2022-01-04', ['US'], ['wh-2022-01-04', FACT_SHEET]],
  ['2022-01-10', ['RU', 'US'], ['en-geneva', 'en-ria', 'it-ginevra', ...WEEK_AHEAD]],
  ['2022-01-12', ['RU', 'NATO'], ['en-brussels', 'it-bruxelles', ...WEEK_AHEAD]],
  ['2022-01-13', ['OSCE'], ['en-vienna', 'it-vienna', ...WEEK_AHEAD]],
]

function realReports(): Given[] {
  const accepted = JSON.parse(readFileSync(new URL('gold/dev/talks-it-2021-12-28.json', shared), 'utf8'))
  const cluster = readFileSync(new URL('data/clusters/talks-jan-2022.jsonl', shared), 'utf8').trim().split('\n')
  return [
    given(accepted.id, accepted.lang, accepted.publishedAt, accepted.publisher, accepted.text),
    ...cluster.map((line) => {
      const { id, lang, date, source, text } = JSON.parse(line)
      return given(id, lang, date, source, text)
    }),
  ]
}
