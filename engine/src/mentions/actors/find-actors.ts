import type { Document, Syntax } from '../../document/index.ts'
import type { ActorTables } from '../../language/index.ts'
import { actorLexicon } from './actor-lexicon.ts'
import type { ActorMention } from './actor-mention.ts'
import { findNames } from './find-names.ts'
import { findPersons } from './find-persons.ts'
import { withLongNames } from './long-names.ts'
import { withShortNames } from './short-names.ts'
import { surfaceWords } from './surface-words.ts'

/**
 * Everybody a report names, in the order of reading: states, capitals, bodies, organisations, groups, media, persons,
 * demonyms, and the nouns that say what somebody is. None overlaps another.
 */
export const findActors = (document: Document, syntax: Syntax, tables: ActorTables): ActorMention[] => {
  const lexicon = actorLexicon(tables)
  const { start, end } = document.tokens
  const named = findNames(surfaceWords(document, lexicon.surfaces), document.text, start, end, lexicon)
  const persons = findPersons(document, syntax, named, lexicon)
  const taken = new Set<number>()
  for (const { first, end } of persons) for (let i = first; i < end; i++) taken.add(i)
  const rest = named.filter(({ first, end }) => {
    for (let i = first; i < end; i++) if (taken.has(i)) return false
    return true
  })
  const inOrder = [...rest, ...persons].sort((a, b) => a.first - b.first)
  return withShortNames(document, withLongNames(document, inOrder, lexicon), lexicon)
}
