import { buildRecord, differenceBetween, type Judgement, positionTable, type RecordedReport } from '@tavolo/engine'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { StoreOptions } from '../open-store.ts'
import type { Store } from '../store.ts'
import { expectViewsOfAnyOrder } from './any-order.ts'
import { renamed, sampleReports } from './sample-reports.ts'

/** Opens an empty store of one kind. */
export type OpenEmpty = (options: StoreOptions) => Promise<Store>

const TODAY = '2022-01-14'
const OPTIONS: StoreOptions = { clock: () => new Date(`${TODAY}T12:00:00Z`) }

/** What every store keeps to, wherever it keeps the record. */
export function storeContract(openEmpty: OpenEmpty): void {
  let reports: readonly RecordedReport[] = []
  let store: Store
  const titles = async (query: Parameters<Store['agenda']>[0]) => (await store.agenda(query)).map(({ date, kind }) => `${date} ${kind}`)

  beforeAll(async () => {
    reports = await sampleReports()
    store = await openEmpty(OPTIONS)
  }, 120_000)
  afterAll(() => store.close())
  beforeEach(async () => {
    for (const { report } of await store.reports()) await store.remove(report.id)
  })

  /** Everything that the store tells, beside what the engine builds from all reports at once. */
  async function expectRecordOf(known: readonly RecordedReport[], asOf: string, judgements: readonly Judgement[] = []) {
    const record = buildRecord(known, { asOf, judgements })
    // What is known now stands in the store, what was known at a day is computed.
    for (const query of asOf === TODAY ? [{ asOf }, {}] : [{ asOf }]) {
      expect(await store.agenda(query)).toEqual(record.occasions)
      expect(await store.statements(query)).toEqual(record.statements)
      expect(await store.positions(query)).toEqual(positionTable(record.positions))
      expect(await store.actions(query)).toEqual(record.actions)
      expect(await store.commitments(query)).toEqual(record.commitments)
    }
  }

  describe('taking reports', () => {
    it.each([
      ['one after the other', (all: readonly RecordedReport[]) => all.map((report) => [report])],
      ['the newest first', (all: readonly RecordedReport[]) => all.map((report) => [report]).reverse()],
      ['all at once', (all: readonly RecordedReport[]) => [all]],
      ['in two heaps', (all: readonly RecordedReport[]) => [all.filter((_, i) => i % 2 === 1), all.filter((_, i) => i % 2 === 0)]],
    ])('%s gives the record that the engine builds from all of them', async (_how, heaps) => {
      for (const heap of heaps(reports)) expect(await store.add(heap)).toEqual(heap.map(() => 'added'))
      await expectRecordOf(reports, TODAY)
    })

    it('whatever came, went and was judged in whatever order, what stands in the store is what the engine builds', async () => {
      const again = reports.map((report, i) => renamed(report, `again-${i}`))
      await expectViewsOfAnyOrder(store, [...reports, ...again], TODAY, 20)
    }, 120_000)

    it('the same report twice changes nothing', async () => {
      await store.add(reports)
      const [before, changes] = [await store.agenda(), await store.changes()]
      expect(await store.add([...reports.slice(0, 2), ...reports.slice(0, 1)])).toEqual(['known', 'known', 'known'])
      expect(await store.agenda()).toEqual(before)
      expect(await store.changes()).toEqual(changes)
    })

    it('a report that is taken away leaves the record without it', async () => {
      await store.add(reports)
      for (const gone of [1, 4]) expect(await store.remove(reports[gone]?.dossier.report.id ?? '')).toBe(true)
      await expectRecordOf(
        reports.filter((_, i) => i !== 1 && i !== 4),
        TODAY,
      )
      expect(await store.remove('nobody')).toBe(false)
    })

    it('a report comes back as it was given', async () => {
      await store.add(reports)
      const [first] = reports
      expect(await store.report(first?.dossier.report.id ?? '')).toEqual(first)
      expect(await store.report('nobody')).toBeNull()
      const newest = await store.reports({ limit: 2 })
      expect(newest.map(({ report }) => report.publishedAt)).toEqual([null, '2022-01-13'])
      for (const { report, opening } of newest)
        expect(opening.length > 20 && (await store.report(report.id))?.text.startsWith(opening)).toBe(true)
    })

    it('a heap with one bad report is refused whole', async () => {
      const [good, other] = reports as [RecordedReport, RecordedReport]
      const bad = { ...other, dossier: { ...other.dossier, agenda: [{ id: 'x' }] } } as unknown as RecordedReport
      await expect(store.add([good, bad])).rejects.toMatchObject({
        code: 'TAVOLO-STORE-REPORT',
        message: expect.stringContaining('agenda[0].kind'),
      })
      expect(await store.reports()).toEqual([])
      expect(await store.agenda()).toEqual([])
    })

    it('a dossier beside a text that is not its own is refused', async () => {
      const [good] = reports as [RecordedReport]
      await expect(store.add([{ ...good, text: good.text.replace('10', '11') }])).rejects.toMatchObject({ code: 'TAVOLO-STORE-REPORT' })
    })

    it('another text under a known id is refused', async () => {
      const [one, other] = reports as [RecordedReport, RecordedReport]
      await store.add([renamed(one, 'same')])
      await expect(store.add([renamed(other, 'same')])).rejects.toMatchObject({ code: 'TAVOLO-STORE-CONFLICT', where: 'same' })
      expect(await store.add([renamed(one, 'same')])).toEqual(['known'])
    })

    it('remembers under which id an occasion was first given out when an earlier report comes later', async () => {
      await store.add(reports.filter(({ dossier }) => dossier.report.publishedAt === '2022-01-04'))
      const [before] = await store.agenda({ from: '2022-01-10', to: '2022-01-10' })
      expect(await store.firstIds()).toEqual(new Map())
      await store.add(reports)
      const [after] = await store.agenda({ from: '2022-01-10', to: '2022-01-10' })
      expect(after?.id).not.toBe(before?.id)
      expect((await store.firstIds()).get(after?.id ?? '')).toBe(before?.id)
    })

    it('one text in two outlets is two reports and one origin', async () => {
      const [one] = reports as [RecordedReport]
      await store.add([renamed(one, 'first'), renamed(one, 'second')])
      const [occasion] = await store.agenda()
      expect(occasion).toMatchObject({ reports: ['first', 'second'], origins: 1 })
    })
  })

  describe('asking', () => {
    beforeEach(async () => {
      await store.add(reports)
    })

    it.each(['2022-01-02', '2022-01-04', '2022-01-06', '2022-01-11T18:00:00Z'])(
      'as of %s only what was reported by then counts',
      async (asOf) => {
        await expectRecordOf(reports, asOf)
      },
    )

    it('the agenda is filtered by day, party, kind, place and status, soonest first', async () => {
      const all = await titles({})
      const dated = all.filter((title) => title.startsWith('2022'))
      expect(dated).toEqual([...dated].sort())
      expect(await titles({ from: '2022-01-10', to: '2022-01-10' })).toEqual(all.filter((title) => title.startsWith('2022-01-10')))
      for (const { parties } of await store.agenda({ party: 'GR' })) expect(parties.map(({ actor }) => actor)).toContain('GR')
      expect((await store.agenda({ party: 'GR' })).length).toBeGreaterThan(0)
      for (const { kind } of await store.agenda({ kind: 'talks' })) expect(kind).toBe('talks')
      expect((await store.agenda({ place: 'ginevra' })).length + (await store.agenda({ place: 'geneva' })).length).toBeGreaterThan(0)
      for (const { status } of await store.agenda({ status: 'planned' })) expect(status).toBe('planned')
      expect(await titles({ offset: 1, limit: 2 })).toEqual(all.slice(1, 3))
    })

    it('any fact of an occasion leads to it', async () => {
      const occasion = (await store.agenda()).find(({ facts }) => facts.length > 1)
      for (const fact of occasion?.facts ?? []) expect(await store.occasion(fact)).toEqual(occasion)
      expect(occasion?.facts.length).toBeGreaterThan(1)
      expect(await store.occasion('occasion-0000000000000000')).toBeNull()
    })

    it('statements are filtered by speaker, party, stance, words and day', async () => {
      const all = await store.statements()
      expect(all.length).toBeGreaterThan(4)
      const count = async (query: Parameters<Store['statements']>[0]) => (await store.statements(query)).length
      expect(await count({ party: 'RU' })).toBe(all.filter(({ statement }) => statement.speaker.actors.includes('RU')).length)
      expect(await count({ stance: 'confirm' })).toBe(all.filter(({ statement }) => statement.stance === 'confirm').length)
      expect(await count({ speaker: 'State Department' })).toBe(1)
      expect(await count({ about: 'security guarantee' })).toBe(1)
      expect(await count({ about: 'garanzia' })).toBeGreaterThan(0)
      expect(await count({ from: '2022-01-11', to: '2022-01-12' })).toBeLessThan(all.length)
      expect(await store.statements({ offset: 1, limit: 2 })).toEqual(all.slice(1, 3))
    })

    it('positions are asked by party and issue', async () => {
      const all = await store.positions()
      const [{ party, issue }] = all as [(typeof all)[number]]
      expect(await store.positions({ party, issue })).toEqual(all.slice(0, 1))
      expect(await store.positions({ party })).toEqual(all.filter((cell) => cell.party === party))
      expect(await store.positions({ issue })).toEqual(all.filter((cell) => cell.issue === issue))
      expect(await store.positions({ party: 'nobody' })).toEqual([])
    })

    it('deeds are asked by party, act and day', async () => {
      const all = await store.actions()
      const [{ action }] = all as [(typeof all)[number]]
      const [party = ''] = action.parties
      expect(await store.actions({ party })).toEqual(all.filter((one) => one.action.parties.includes(party)))
      expect(await store.actions({ act: action.act })).toEqual(all.filter((one) => one.action.act === action.act))
      expect(await store.actions({ from: '2030-01-01' })).toEqual([])
      expect(await store.actions({ asOf: '2000-01-01' })).toEqual([])
      expect(await store.actions({ offset: 1, limit: 1 })).toEqual(all.slice(1, 2))
    })

    it('every fact says in which report it stands, and as which fact of its dossier', async () => {
      const said = (await store.statements()).find(({ reports }) => reports.length === 1)
      expect(await store.place(said?.id ?? '')).toEqual({ kind: 'statement', report: said?.report, fact: said?.statement.id })
      const [deed] = await store.actions()
      expect(await store.place(deed?.id ?? '')).toEqual({ kind: 'action', report: deed?.report, fact: deed?.action.id })
      for (const fact of (await store.agenda())[0]?.facts ?? []) expect(await store.place(fact)).toMatchObject({ kind: 'occasion' })
      expect(await store.place("nobody' or 1=1")).toBeNull()
    })

    it('a search finds the forms of a word and says where they stand', async () => {
      const hits = await store.search('colloquio')
      expect(hits.length).toBeGreaterThan(0)
      for (const { report, excerpt, hits: spans, span } of hits) {
        const text = (await store.report(report))?.text ?? ''
        expect(text.slice(span.start, span.end)).toMatch(/colloqui/)
        expect(spans.map(({ start, end }) => excerpt.slice(start, end))).toContain(text.slice(span.start, span.end))
        expect(text).toContain(excerpt)
      }
      expect((await store.search('security guarantees'))[0]?.statement).toMatch(/^statement-/)
      expect(await store.search('zanzibar')).toEqual([])
      expect(await store.search('the')).toEqual([])
      expect(await store.search('talks', { limit: 1 })).toHaveLength(1)
    })

    it('the difference between two days is what became known behind the first', async () => {
      const at = (day: string) => ({ at: day, record: buildRecord(reports, { asOf: day }) })
      for (const [since, until] of [
        ['2022-01-04', '2022-01-11'],
        ['2022-01-01', TODAY],
        ['2022-01-13', TODAY],
      ] as const) {
        const built = differenceBetween(at(since), at(until))
        const told = await store.difference(since, until)
        const ordered = (difference: typeof told) => ({
          ...difference,
          occasions: [...difference.occasions].sort((a, b) => (a.id < b.id ? -1 : 1)),
        })
        expect(ordered(told)).toEqual(ordered(built))
      }
    })

    it('what is asked never becomes a command', async () => {
      const hostile = `'; drop table reports; --\0\ud800 "\\ %_`
      expect(await store.search(hostile)).toEqual([])
      expect(await store.agenda({ party: hostile, kind: hostile, place: hostile, status: hostile })).toEqual([])
      expect(await store.statements({ speaker: hostile, about: hostile, party: hostile, stance: hostile })).toEqual([])
      expect(await store.positions({ party: hostile, issue: hostile })).toEqual([])
      expect(await store.occasion(hostile)).toBeNull()
      expect(await store.remove(hostile)).toBe(false)
      expect((await store.reports()).length).toBe(reports.length)
    })

    it('a day that is none is refused', async () => {
      await expect(store.agenda({ from: 'soon' })).rejects.toMatchObject({ code: 'TAVOLO-DATE' })
      await expect(store.difference('2022-02-30')).rejects.toMatchObject({ code: 'TAVOLO-DATE' })
    })

    it('questions and changes may come at the same time', async () => {
      const [one] = reports as [RecordedReport]
      const agenda = await store.agenda()
      const answers = await Promise.all([
        store.agenda(),
        store.add([renamed(one, 'meanwhile')]),
        store.statements({ limit: 1 }),
        store.add([renamed(one, 'meanwhile, too')]),
        store.search('talks'),
      ])
      expect(answers[1]).toEqual(['added'])
      expect(await Promise.all([store.remove('meanwhile'), store.agenda(), store.remove('meanwhile, too')])).toMatchObject([true, {}, true])
      expect(await store.agenda()).toEqual(agenda)
    })
  })

  describe("a person's judgement", () => {
    beforeEach(async () => {
      await store.add(reports)
    })

    it('wins over the rules until it is undone', async () => {
      const before = await store.agenda({ asOf: TODAY })
      const joined = before.find(({ facts }) => facts.length > 1)
      const [a = '', b = ''] = joined?.facts ?? []
      const apart = await store.judge(b, a, 'different')
      expect(apart).toMatchObject({ verdict: 'different', by: 'person', weight: 1 })
      await expectRecordOf(reports, TODAY, [apart])
      expect((await store.occasion(a))?.facts).not.toContain(b)
      expect(await store.undoJudgement(a, b)).toBe(true)
      expect(await store.undoJudgement(a, b)).toBe(false)
      expect(await store.agenda({ asOf: TODAY })).toEqual(before)
    })

    it('joins what no rule would, also where the report comes again', async () => {
      const before = await store.agenda({ asOf: TODAY })
      const first = before.find(({ date }) => date?.startsWith('2022-01-10')) as (typeof before)[number]
      const second = before.find(({ date }) => date?.startsWith('2022-01-12')) as (typeof before)[number]
      const same = await store.judge(first.id, second.id, 'same')
      await expectRecordOf(reports, TODAY, [same])
      const again = reports.filter(({ dossier }) => second.reports.includes(dossier.report.id))
      for (const { dossier } of again) await store.remove(dossier.report.id)
      await store.add(again)
      await expectRecordOf(reports, TODAY, [same])
      await store.undoJudgement(first.id, second.id)
      expect(await store.agenda({ asOf: TODAY })).toEqual(before)
    })

    it('on unknown or equal ids is refused', async () => {
      const id = (await store.agenda())[0]?.id ?? ''
      await expect(store.judge(id, 'occasion-0000000000000000', 'same')).rejects.toMatchObject({ code: 'TAVOLO-STORE-UNKNOWN' })
      await expect(store.judge(id, id, 'different')).rejects.toMatchObject({ code: 'TAVOLO-STORE-SAME' })
    })
  })

  it('tells every change in order, and what came after one', async () => {
    const start = (await store.changes()).at(-1)?.sequence ?? 0
    const [one, other] = reports as [RecordedReport, RecordedReport]
    await store.add([one, other])
    await store.remove(one.dossier.report.id)
    const changes = await store.changes(start)
    expect(changes.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual([
      `added ${one.dossier.report.id}`,
      `added ${other.dossier.report.id}`,
      `removed ${one.dossier.report.id}`,
    ])
    expect(changes.map(({ at }) => at)).toEqual(changes.map(() => `${TODAY}T12:00:00.000Z`))
    expect(await store.changes(changes[0]?.sequence, 1)).toEqual(changes.slice(1, 2))
  })

  it('keeps texts that hold null characters and halves of characters, without moving a span', async () => {
    const { readText } = await import('../../index.ts')
    const text = 'Russia said on Monday \0 that talks \ud83d with NATO would be held on 12 January 2022 in Brussels.'
    const { dossier } = await readText(text, { language: 'en', publishedAt: '2022-01-03', title: 'broken \0' })
    expect(await store.add([{ dossier, text, takenAt: '2022-01-03T10:00:00Z' }])).toEqual(['added'])
    const kept = await store.report(dossier.report.id)
    expect(kept?.text).toBe(text.replace('\0', '\ufffd').replace('\ud83d', '\ufffd'))
    expect(kept?.dossier.agenda.map(({ mentions }) => mentions)).toEqual(dossier.agenda.map(({ mentions }) => mentions))
    expect(await store.add([{ dossier, text, takenAt: '2022-01-03T10:00:00Z' }])).toEqual(['known'])
  })
}
