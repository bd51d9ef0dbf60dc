import type { Document } from '../../document/index.ts'
import type { ActorTables } from '../../language/index.ts'
import { type ActorMention, actorLexicon } from '../../mentions/index.ts'

/** True where a title may name those who put the text out together: it has a word for "joint". */
export const isJointTitle = (title: string, tables: ActorTables): boolean => {
  const { joint } = actorLexicon(tables).words
  return title
    .toLowerCase()
    .split(' ')
    .some((word) => joint.has(word))
}

/**
 * "Joint Statement by the United States and Japan on trade": whose text it is, read off its title.
 * A preposition of authorship (`byline`) opens the list, any other one ends it; fewer than two are no joint authors.
 */
export const jointAuthors = (
  title: Document,
  mentions: readonly ActorMention[],
  tables: ActorTables,
  byline: ReadonlySet<string>,
): string[] => {
  const { of, away } = actorLexicon(tables).words
  if (!mentions.some(({ kind }) => kind === 'document-noun')) return []
  const authors = new Set<string>()
  let opened = true
  let at = 0
  for (const { first, end, party, role } of mentions) {
    for (; at < first; at++) {
      const word = title.tokens.lower[at] ?? ''
      if (byline.has(word) || of.has(word)) opened = true
      else if (away.has(word)) opened = false
    }
    if (opened && party && !role) authors.add(party)
    at = end
  }
  return authors.size > 1 ? [...authors] : []
}
