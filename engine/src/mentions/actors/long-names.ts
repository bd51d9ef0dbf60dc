import type { Document } from '../../document/index.ts'
import type { ActorLexicon } from './actor-lexicon.ts'
import type { ActorMention } from './actor-mention.ts'
import { isCapital } from './capital-runs.ts'

/**
 * Names that no table knows as a whole are not resolved by a part of them: "Arctic Forum" is no region and no forum.
 * An acronym behind such a name says who it is: "Union of Nations (UN)".
 */
export const withLongNames = ({ tokens }: Document, mentions: readonly ActorMention[], lexicon: ActorLexicon): ActorMention[] => {
  const { form, start } = tokens
  const known = new Map<string, ActorMention>()
  const joined: ActorMention[] = []
  for (const mention of mentions) {
    const before = joined.at(-1)
    const noun = form[mention.end - 1] ?? ''
    const names = mention.kind === 'body-noun' && isCapital(form[mention.first] ?? '') && lexicon.words.organisationNouns.has(noun)
    const isPart = before?.end === mention.first && (before.kind === 'unknown' || (before.kind === 'place' && before.actor === null))
    if (names && before && isPart) {
      const gap = ' '.repeat(Math.max(0, (start[mention.first] ?? 0) - (tokens.end[mention.first - 1] ?? 0)))
      joined[joined.length - 1] = {
        ...before,
        ...unnamed,
        end: mention.end,
        name: `${before.name}${gap}${form.slice(mention.first, mention.end).join(' ')}`,
      }
      continue
    }
    const long = before && before.end === mention.first - 1 && form[before.end] === '(' && form[mention.end] === ')' ? before : null
    if (long?.kind === 'unknown' && long.end - long.first > 1 && mention.end - mention.first === 1 && ACRONYMS.has(mention.kind)) {
      known.set(long.name ?? '', mention)
      joined[joined.length - 1] = asAcronym(long, mention)
    }
    const short = mention.kind === 'unknown' ? known.get(mention.name ?? '') : undefined
    joined.push(short ? asAcronym(mention, short) : mention)
  }
  return joined
}

const unnamed = { kind: 'unknown', actor: null, party: null, place: false } as const
const ACRONYMS: ReadonlySet<string> = new Set(['unknown', 'organisation', 'group', 'body'])

/** The long name with what its acronym stands for: the actor of the tables, else the acronym itself. */
const asAcronym = (long: ActorMention, { kind, actor, party, name }: ActorMention): ActorMention => ({ ...long, kind, actor, party, name })
