import { describe, expect, it } from 'vitest'
import { buildRecord } from '../build-record.ts'
import { madeReport, type Plan } from '../made-report.ts'

const THREAT: Plan = {
  id: 'A',
  published: '2022-01-02',
  positions: [
    {
      by: 'US',
      act: 'threaten',
      toward: ['RU'],
      content: 'impose severe sanctions',
      condition: 'if Russia invades its neighbour',
    },
  ],
}
const only = (plans: readonly Plan[]) => {
  const { commitments } = buildRecord(plans.map(madeReport))
  expect(commitments).toHaveLength(1)
  return commitments[0]
}

describe('a conditional commitment', () => {
  it('is open as long as nothing is told of its condition', () => {
    const talk: Plan = { id: 'B', published: '2022-01-05', deeds: [{ by: 'RU', act: 'sign', what: 'signed a treaty on grain' }] }
    expect(only([THREAT, talk])).toMatchObject({ kind: 'conditional', party: 'US', toward: ['RU'], state: 'open', because: [] })
  })
  it('is triggered by a deed of the other side that its condition names, and met by the party’s own', () => {
    const invasion: Plan = { id: 'B', published: '2022-02-24', deeds: [{ by: 'RU', act: 'invade', what: 'invaded from three sides' }] }
    const sanctions: Plan = { id: 'C', published: '2022-02-25', deeds: [{ by: 'US', act: 'sanction', what: 'severe sanctions on banks' }] }
    const triggered = only([THREAT, invasion])
    expect(triggered?.state).toBe('triggered')
    expect(triggered?.because).toHaveLength(1)
    const met = only([sanctions, THREAT, invasion])
    expect(met?.state).toBe('met')
    expect(met?.because).toHaveLength(2)
  })
  it('is not met by what was done before', () => {
    const before: Plan = { id: 'C', published: '2021-12-20', deeds: [{ by: 'US', act: 'sanction', what: 'severe sanctions on banks' }] }
    expect(only([before, THREAT])?.state).toBe('open')
  })
})

it('a rule of consent names those without whom nothing is decided', () => {
  const rule: Plan = {
    id: 'A',
    positions: [
      {
        by: 'US',
        act: 'promise',
        toward: ['UA'],
        content: 'nothing about Ukraine without Ukraine',
        rules: ['core.position.nothing-without'],
      },
    ],
  }
  expect(only([rule])).toMatchObject({ kind: 'consent', party: 'US', consentOf: ['UA'], state: 'open', condition: null })
})
