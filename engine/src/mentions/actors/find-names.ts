import type { ActorLexicon, Entry } from './actor-lexicon.ts'
import type { ActorMention } from './actor-mention.ts'
import type { SurfaceWords } from './surface-words.ts'

const isUpper = (word: string): boolean => word !== word.toLowerCase()
const isAcronym = (word: string): boolean => word.length > 1 && word === word.toUpperCase() && isUpper(word)

/** Capitals that the table writes stand in the text too: `US` is not "us", `Duma` is not "duma". */
const capitalsAgree = (entry: Entry, words: SurfaceWords, row: number): boolean => {
  for (let i = 0; i < entry.written.length; i++) {
    const asked = entry.written[i] ?? ''
    const found = words.written[row + i] ?? ''
    if (isAcronym(asked)) {
      if (found !== found.toUpperCase()) return false
    } else if (i === 0 && isUpper(asked.charAt(0)) && !isUpper(found.charAt(0))) return false
  }
  return true
}

const ORDER: Readonly<Record<string, number>> = {
  state: 0,
  capital: 1,
  body: 2,
  organisation: 3,
  group: 4,
  media: 5,
  role: 6,
  demonym: 7,
  place: 8,
}
const rank = (entry: Entry): number => ORDER[entry.kind] ?? 9

/** "La Repubblica" in "La Repubblica Ceca": where a longer name begins inside one; the row itself for none. */
const longerBehind = (words: SurfaceWords, row: number, end: number, lexicon: ActorLexicon): number => {
  for (let later = row + 1; later < end; later++) {
    const match = lexicon.phrases.longestAt(words.folded, later, words.folded.length)
    if (match && match.end > end && match.end - later > end - row && match.values.some((entry) => capitalsAgree(entry, words, later)))
      return later
  }
  return row
}

/** Names, roles and nouns of the tables in a report: longest phrases from left to right. */
export const findNames = (
  words: SurfaceWords,
  text: string,
  starts: Int32Array,
  ends: Int32Array,
  lexicon: ActorLexicon,
): ActorMention[] => {
  const mentions: ActorMention[] = []
  const count = words.written.length
  for (let row = 0; row < count; ) {
    if (!words.opens[row]) {
      row++
      continue
    }
    let end = count
    let chosen: Entry | null = null
    while (chosen === null) {
      const match = lexicon.phrases.longestAt(words.folded, row, end)
      if (!match) break
      for (const entry of match.values)
        if (capitalsAgree(entry, words, row) && (chosen === null || rank(entry) < rank(chosen))) chosen = entry
      end = match.end - (chosen ? 0 : 1)
    }
    if (!chosen) {
      row++
      continue
    }
    const later = longerBehind(words, row, end, lexicon)
    if (later > row) {
      row = later
      continue
    }
    const first = words.token[row] ?? 0
    const endToken = (words.token[end - 1] ?? 0) + 1
    const place = chosen.kind === 'state' || chosen.kind === 'capital' || chosen.kind === 'place'
    mentions.push({
      kind: chosen.kind,
      first,
      end: endToken,
      actor: chosen.actor,
      party: chosen.kind === 'place' ? null : chosen.party,
      name: text.slice(starts[first] ?? 0, ends[endToken - 1] ?? 0),
      role: chosen.role,
      plural: chosen.plural,
      place,
    })
    row = end
  }
  return mentions
}
