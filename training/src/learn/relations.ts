import { ROOT_TAG, relationKey, uposNumber } from '../engine.ts'
import type { TreebankSentence } from '../treebank/sentence.ts'
import { Counter } from './counter.ts'

/** Relations to be learned, and where each may stand. */
export interface RelationTable {
  readonly relations: readonly string[]
  readonly allowed: ReadonlyMap<number, readonly number[]>
  number(relation: string): number
}

const MINIMUM_FOR_SUBTYPE = 20

/** Counts relations by direction and tags; subtypes that are rare fall back to their relation. */
export const countRelations = (sentences: readonly TreebankSentence[]): RelationTable => {
  const counts = new Map<string, number>()
  for (const sentence of sentences) for (const relation of sentence.relation) counts.set(relation, (counts.get(relation) ?? 0) + 1)
  const kept = (relation: string): string =>
    relation.includes(':') && (counts.get(relation) ?? 0) < MINIMUM_FOR_SUBTYPE ? relation.slice(0, relation.indexOf(':')) : relation
  const relations = [...new Set([...counts.keys()].map(kept))].sort((a, b) => (a < b ? -1 : 1))
  const numbers = new Map(relations.map((relation, index) => [relation, index]))
  const number = (relation: string): number => numbers.get(kept(relation)) ?? numbers.get('dep') ?? 0
  const places = new Counter<number, number>()
  for (const sentence of sentences) {
    for (let i = 0; i < sentence.form.length; i += 1) {
      const head = sentence.head[i] as number
      const headTag = head < 0 ? ROOT_TAG : uposNumber(sentence.upos[head] as string)
      const direction = head < 0 || head > i ? 0 : 1
      const tag = uposNumber(sentence.upos[i] as string)
      const relation = number(sentence.relation[i] as string)
      places.add(relationKey(direction, headTag, tag), relation)
      places.add(relationKey(2 + direction, 0, tag), relation)
    }
  }
  const allowed = new Map<number, readonly number[]>()
  for (const key of [...places.tables.keys()].sort((a, b) => a - b)) {
    const total = places.total(key)
    const ranked = places.ranked(key)
    const often = ranked.filter(([, count]) => count >= 2 || total < 20)
    allowed.set(
      key,
      (often.length > 0 ? often : ranked).map(([relation]) => relation),
    )
  }
  return { relations, allowed, number }
}
