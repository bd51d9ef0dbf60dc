import { buildRecord, type Judgement, positionTable, type RecordedReport, type Verdict } from '@tavolo/engine'
import fc from 'fast-check'
import { expect } from 'vitest'
import type { Store } from '../store.ts'

/** Something that happens to a store; numbers choose among what is there at that moment. */
type Step =
  | { readonly add: readonly number[] }
  | { readonly remove: number }
  | { readonly judge: readonly [number, number]; readonly verdict: Verdict }
  | { readonly undo: number }

const number = fc.nat({ max: 40 })
const add = fc.record({ add: fc.array(number, { minLength: 1, maxLength: 5 }) })
const remove = fc.record({ remove: number })
const judge = fc.record({ judge: fc.tuple(number, number), verdict: fc.constantFrom<Verdict>('same', 'different') })
const undo = fc.record({ undo: number })
const steps = fc.array<Step>(fc.oneof({ weight: 4, arbitrary: add }, { weight: 2, arbitrary: remove }, judge, undo), {
  minLength: 2,
  maxLength: 10,
})

/** That the views which stand in a store are those that the engine computes from all reports, whatever came and went before. */
export async function expectViewsOfAnyOrder(store: Store, reports: readonly RecordedReport[], today: string, runs: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(steps, async (happening) => {
      const there = new Map<string, RecordedReport>()
      const judgements: Judgement[] = []
      for (const step of happening) {
        await happen(store, step, reports, there, judgements)
        const record = buildRecord([...there.values()], { asOf: today, judgements })
        expect(await store.agenda()).toEqual(record.occasions)
        expect(await store.statements()).toEqual(record.statements)
        expect(await store.positions()).toEqual(positionTable(record.positions))
      }
      for (const { a, b } of judgements) await store.undoJudgement(a, b)
      for (const id of there.keys()) await store.remove(id)
    }),
    { numRuns: runs, seed: 20_220_110, endOnFailure: true },
  )
}

async function happen(
  store: Store,
  step: Step,
  reports: readonly RecordedReport[],
  there: Map<string, RecordedReport>,
  judgements: Judgement[],
): Promise<void> {
  if ('add' in step) {
    const coming = step.add.map((at) => reports[at % reports.length] as RecordedReport)
    await store.add(coming)
    for (const report of coming) there.set(report.dossier.report.id, report)
  } else if ('remove' in step) {
    const id = [...there.keys()][step.remove % Math.max(there.size, 1)]
    if (id === undefined) return
    await store.remove(id)
    there.delete(id)
  } else if ('judge' in step) {
    const facts = (await store.agenda()).flatMap((occasion) => occasion.facts)
    const [a = '', b = ''] = step.judge.map((at) => facts[at % Math.max(facts.length, 1)])
    if (a === b) return
    const word = await store.judge(a, b, step.verdict)
    judgements.splice(0, judgements.length, ...judgements.filter((one) => one.a !== word.a || one.b !== word.b), word)
  } else {
    const gone = judgements.splice(step.undo % Math.max(judgements.length, 1), 1)
    for (const { a, b } of gone) await store.undoJudgement(a, b)
  }
}
