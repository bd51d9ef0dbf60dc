import type { Document } from '../../document/index.ts'
import type { ActorMention } from './actor-mention.ts'
import { isCapital } from './capital-runs.ts'

/** Long names whose first or last word stands for them later: "la Commissione", "the Council". */
const LONG = new Set(['organisation', 'body'])

/** Gives capitalised nouns of bodies the organisation of whose name they are a word: "la Commissione" after "Commissione europea". */
export const withShortNames = ({ tokens }: Document, mentions: readonly ActorMention[]): ActorMention[] => {
  const byWord = new Map<string, ActorMention>()
  return mentions.map((mention) => {
    const { kind, first, end } = mention
    if (LONG.has(kind) && end - first > 1)
      for (const word of [tokens.lower[first], tokens.lower[end - 1]]) if (word && word.length > 3) byWord.set(word, mention)
    if (kind !== 'body-noun' || !isCapital(tokens.form[first] ?? '')) return mention
    const long = byWord.get(tokens.lower[first] ?? '')
    return long ? { ...mention, kind: long.kind, actor: long.actor, party: long.party } : mention
  })
}
