import type { Writing } from '../language/index.ts'
import { isCapital, straighten } from './characters.ts'
import { encliticCut } from './enclitic-cut.ts'
import { KnownWords } from './known-words.ts'
import { Remembered } from './remembered.ts'
import { QUOTATION_MARKS } from './signs.ts'

/** One word of a surface: its letters `from`–`to` and how the treebanks write it. */
interface Piece {
  readonly from: number
  readonly to: number
  readonly form: string
  readonly lower: string
  /** Its number among the known words. */
  readonly word: number
}

/** How a surface is written: as one word, or as several. */
export interface Spelling {
  readonly form: string
  /** Its number among the known words; -1 where it is never one word. */
  readonly word: number
  readonly pieces: readonly Piece[] | null
  /** A capital here may mean a name: then the pieces hold only where a sentence opens. */
  readonly maybeName: boolean
}

const inCase = (word: string, like: string): string => {
  if (!isCapital(like.charAt(0))) return word
  const second = like.charAt(1)
  return second !== '' && isCapital(second) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)
}

/** The tables of a `Writing`, made quick to look up, and the spellings met so far. */
export class SpellingBook {
  readonly abbreviations: ReadonlySet<string>
  readonly closingAbbreviations: ReadonlySet<string>
  readonly numberAbbreviations: ReadonlySet<string>
  readonly elisions: ReadonlySet<string>
  readonly closedByApostrophe: ReadonlySet<string>
  readonly hyphenPrefixes: ReadonlySet<string>
  readonly units: ReadonlySet<string>
  readonly openers: ReadonlySet<string>
  readonly partsAtHyphen: boolean
  readonly known: KnownWords
  private readonly contractions: ReadonlyMap<string, readonly string[]>
  private readonly cuts: ReadonlyMap<string, readonly number[]>
  private readonly apostropheSuffixes: ReadonlySet<string>
  private readonly encliticExceptions: ReadonlySet<string>
  private readonly writing: Writing
  private readonly words: Remembered<Spelling>
  private readonly signs: Remembered<Spelling>

  constructor(writing: Writing) {
    this.writing = writing
    this.abbreviations = inAllCases(writing.abbreviations)
    this.closingAbbreviations = inAllCases(writing.closingAbbreviations)
    this.numberAbbreviations = inAllCases(writing.numberAbbreviations)
    this.elisions = new Set(writing.elisions)
    this.closedByApostrophe = new Set(writing.closedByApostrophe)
    this.hyphenPrefixes = new Set(writing.hyphenPrefixes)
    this.units = new Set(writing.units)
    this.openers = new Set(writing.openers)
    this.partsAtHyphen = writing.hyphens === 'parted'
    this.contractions = new Map(Object.entries(writing.contractions))
    this.cuts = new Map(writing.cuts.map((cut) => [cut.replaceAll('|', ''), placesOfCuts(cut)]))
    this.apostropheSuffixes = new Set(writing.apostropheSuffixes)
    this.encliticExceptions = new Set(writing.enclitics?.exceptions ?? [])
    this.known = new KnownWords(writing)
    this.words = new Remembered((surface) => this.analyse(surface))
    this.signs = new Remembered((surface) => this.plain(surface))
  }

  /** To be called before each report: where too many words are known they are all forgotten. */
  makeRoom(): void {
    if (!this.known.isFull) return
    this.known.begin()
    this.words.forget()
    this.signs.forget()
  }

  /** The spelling of the word at `start`–`end`. */
  wordAt(text: string, start: number, end: number): Spelling {
    return this.words.at(text, start, end)
  }

  /** The spelling of the mark, number or address at `start`–`end`. */
  signAt(text: string, start: number, end: number): Spelling {
    return this.signs.at(text, start, end)
  }

  private analyse(surface: string): Spelling {
    const form = straighten(surface)
    const lower = form.toLowerCase()
    const words = this.contractions.get(lower)
    if (words) return { form, word: -1, pieces: this.numbered(contracted(words, surface)), maybeName: false }
    const whole = { form, word: this.known.add(form, lower), pieces: null, maybeName: false }
    if (form.length !== surface.length || lower.length !== surface.length || surface.length > 40) return whole
    const places = this.cuts.get(lower) ?? this.suffixPlaces(lower)
    if (places) return { ...whole, pieces: this.numbered(piecesAt(places, form, lower)) }
    const { enclitics } = this.writing
    if (!enclitics || this.encliticExceptions.has(lower)) return whole
    const clitics = encliticCut(lower, enclitics)
    return clitics ? { ...whole, pieces: this.numbered(piecesAt(clitics, form, lower)), maybeName: isCapital(form.charAt(0)) } : whole
  }

  private plain(surface: string): Spelling {
    const form = QUOTATION_MARKS.get(surface) ?? straighten(surface)
    return { form, word: this.known.add(form, form.toLowerCase()), pieces: null, maybeName: false }
  }

  private numbered(pieces: readonly Omit<Piece, 'word'>[]): Piece[] {
    return pieces.map((piece) => ({ ...piece, word: this.known.add(piece.form, piece.lower) }))
  }

  /** Cuts before `n't`, `'s` and the like, from the right. */
  private suffixPlaces(lower: string): number[] | null {
    if (!lower.includes("'")) return null
    const places: number[] = []
    let end = lower.length
    for (let turn = 0; turn < 3; turn++) {
      const head = lower.slice(0, end)
      const inner = this.writing.innerSuffixes.find((suffix) => head.length > suffix.length && head.endsWith(suffix))
      const apostrophe = head.lastIndexOf("'")
      if (inner) end -= inner.length
      else if (apostrophe > 0 && this.apostropheSuffixes.has(head.slice(apostrophe + 1))) end = apostrophe
      else break
      places.unshift(end)
    }
    return places.length > 0 ? places : null
  }
}

const contracted = (words: readonly string[], surface: string): Omit<Piece, 'word'>[] =>
  words.map((word, i) => {
    const first = i === 0
    const form = first ? inCase(word, surface) : surface.length > 2 && isCapital(surface.charAt(1)) ? word.toUpperCase() : word
    return { from: first ? 0 : surface.length, to: surface.length, form, lower: word }
  })

const piecesAt = (places: readonly number[], form: string, lower: string): Omit<Piece, 'word'>[] =>
  [0, ...places].map((from, i) => {
    const to = places[i] ?? form.length
    return { from, to, form: form.slice(from, to), lower: lower.slice(from, to) }
  })

const placesOfCuts = (cut: string): number[] => {
  const places: number[] = []
  for (let i = 0; i < cut.length; i++) if (cut[i] === '|') places.push(i - places.length)
  return places
}

const inAllCases = (words: readonly string[]): Set<string> =>
  new Set(words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]))

const books = new WeakMap<Writing, SpellingBook>()

/** The book of a language, made once. */
export const bookOf = (writing: Writing): SpellingBook => {
  const known = books.get(writing)
  if (known) return known
  const book = new SpellingBook(writing)
  books.set(writing, book)
  return book
}
