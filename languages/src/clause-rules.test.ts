import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import {
  accountRule,
  attributionRules,
  createReader,
  type Dossier,
  deedRules,
  type Example,
  occasionRules,
  positionRules,
  quotationRules,
  type Rule,
  type Span,
} from '@tavolo/engine'
import { describe, expect, it } from 'vitest'
import { en, it as italian, SYNTAX_MODELS } from './index.ts'

/** All examples are read as if published on this Monday. */
const PUBLISHED = '2021-05-03'

const reader = createReader([italian, en].map((pack) => ({ pack, model: gunzipSync(readFileSync(SYNTAX_MODELS[pack.code] ?? '')) })))

const read = (text: string, language: string, publisher: string | null = null): Dossier =>
  reader.read({ id: 'example', text, language, publishedAt: PUBLISHED, publisher, title: null, url: null, sha256: '' }).dossier

type Fact = Dossier['agenda' | 'statements' | 'positions' | 'actions'][number]

const factsBy = ({ agenda, statements, positions, actions }: Dossier, rule: string): Fact[] =>
  [...agenda, ...statements, ...positions, ...actions].filter(({ provenance }) => provenance.rules.includes(rule))

const isSpan = (value: unknown): value is Span => typeof value === 'object' && value !== null && 'start' in value && 'end' in value

/** A field as an example writes it: the words of a span, the value of a day, ids and names as they are; ids in a list with commas, words with dots. */
function written(value: unknown, text: string): string {
  if (value === null || value === undefined) return 'none'
  if (Array.isArray(value)) return value.map((one) => written(one, text)).join(value.some(isSpan) ? ' … ' : ',')
  if (typeof value !== 'object') return String(value)
  if (isSpan(value)) return text.slice(value.start, value.end)
  if ('actor' in value) return String(value.actor)
  if ('value' in value) return String(value.value)
  return 'name' in value ? String(value.name) : JSON.stringify(value)
}

/** The fields that the example speaks of, in its order. */
function told(fact: Fact, { gives, text }: Example): string {
  const names = gives.split(' | ').map((pair) => pair.slice(0, pair.indexOf('=')))
  return names.map((name) => `${name}=${written((fact as unknown as Record<string, unknown>)[name], text)}`).join(' | ')
}

const ALL: readonly Rule<unknown, unknown>[] = [
  ...attributionRules,
  accountRule,
  ...Object.values(quotationRules),
  ...occasionRules,
  ...positionRules,
  ...deedRules,
]

/** Rules that one language alone gives cause for: how its press writes, or where its model errs. */
const OF_ONE_LANGUAGE: Readonly<Record<string, string>> = {
  'core.position.opener': 'it',
}

it('rules over clauses have ids of their own and examples in every language that is read by them', () => {
  const ids = ALL.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const without = ALL.flatMap(({ id, examples, counterexamples }) =>
    [italian.code, en.code]
      .filter((code) => code === (OF_ONE_LANGUAGE[id] ?? code))
      .flatMap((code) => [
        ...(examples.some(({ language }) => language === code) ? [] : [`${id}: no example in ${code}`]),
        ...(counterexamples.some(({ language }) => language === code) ? [] : [`${id}: no counterexample in ${code}`]),
      ]),
  )
  expect(without).toEqual([])
})

describe.each(ALL.map((rule) => [rule.id, rule] as const))('%s', (id, { examples, counterexamples }) => {
  it.each(examples.map((example) => [example.text, example] as const))('reads “%s”', (_, example) => {
    const dossier = read(example.text, example.language, example.publisher)
    const found = factsBy(dossier, id).map((fact) => told(fact, example))
    expect(found.find((one) => one === example.gives) ?? found.join('\n')).toBe(example.gives)
  })
  it.each(counterexamples.map(({ text, language }) => [text, language] as const))('is silent on “%s”', (text, language) => {
    expect(factsBy(read(text, language), id)).toEqual([])
  })
})
