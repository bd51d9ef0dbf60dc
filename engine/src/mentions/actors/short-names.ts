import type { Document } from '../../document/index.ts'
import type { ActorLexicon } from './actor-lexicon.ts'
import type { ActorMention } from './actor-mention.ts'
import { isCapital } from './capital-runs.ts'
import { foldWord } from './surface-words.ts'

/** Long names whose first or last word stands for them later: "la Commissione", "the Council". */
const LONG = new Set(['organisation', 'body'])

/**
 * Gives capitalised nouns of bodies the organisation they are short for: by a word of its long name before
 * ("la Commissione" after "Commissione europea"), or by the tables where the report names whose body it is.
 */
export const withShortNames = ({ tokens }: Document, mentions: readonly ActorMention[], lexicon: ActorLexicon): ActorMention[] => {
  const byWord = new Map<string, ActorMention>()
  const parties = new Set<string>()
  for (const { party } of mentions) if (party) parties.add(party)
  return mentions.map((mention) => {
    const { kind, first, end } = mention
    if (LONG.has(kind) && end - first > 1)
      for (const word of [tokens.lower[first], tokens.lower[end - 1]]) if (word && word.length > 3) byWord.set(word, mention)
    if (kind !== 'body-noun' || !isCapital(tokens.form[first] ?? '')) return mention
    // "Atlantic Council", "Council on Trade": part of another name.
    const before = tokens.form[first - 1] ?? ''
    const isPart = tokens.sentence[first - 1] === tokens.sentence[first] && isCapital(before) && !lexicon.words.notNames.has(before)
    if (isPart) return mention
    const long = byWord.get(tokens.lower[first] ?? '')
    if (long) return { ...mention, kind: long.kind, actor: long.actor, party: long.party }
    const body = end - first === 1 ? lexicon.shortNames.get(foldWord(tokens.lower[first] ?? '')) : undefined
    const party = body && lexicon.partyOf(body)
    return body && party && parties.has(party) ? { ...mention, kind: 'body', actor: body, party } : mention
  })
}
