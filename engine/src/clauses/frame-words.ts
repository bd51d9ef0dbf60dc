import type { CueGroup, DeedGroup, Lexicon, OccasionGroup } from '../language/index.ts'
import { type Phrase, PhraseAutomaton } from '../rules/index.ts'
import type { Syntax } from '../document/index.ts'

export type FrameWord =
  | { readonly is: 'cue'; readonly group: CueGroup }
  | { readonly is: 'occasion'; readonly group: OccasionGroup }
  | { readonly is: 'deed'; readonly group: DeedGroup }

/** Where a frame word stands: its head token and the end of its words. */
export interface FrameHit {
  readonly head: number
  readonly end: number
  readonly words: readonly FrameWord[]
}

export type FrameWords = PhraseAutomaton<FrameWord>

/** One automaton over lemmas for all frame words of a language. */
export function compileFrameWords(lexicon: Lexicon): FrameWords {
  const phrases: Phrase<FrameWord>[] = []
  const add = (lemmas: readonly string[], value: FrameWord): void => {
    for (const lemma of lemmas) phrases.push({ words: lemma.toLowerCase().split(' '), value })
  }
  for (const group of lexicon.cues) add(group.lemmas, { is: 'cue', group })
  for (const group of lexicon.occasions) add(group.lemmas, { is: 'occasion', group })
  for (const group of lexicon.deeds) add(group.lemmas, { is: 'deed', group })
  return new PhraseAutomaton(phrases)
}

const FITS: Readonly<Record<string, readonly string[]>> = { VERB: ['VERB', 'AUX'], NOUN: ['NOUN', 'PROPN'], ADJ: ['ADJ', 'VERB'] }

/** Frame words of the tagged tokens `first` to `end`, those that fit their part of speech only. */
export function findFrameWords(syntax: Syntax, automaton: FrameWords, first: number, end: number): FrameHit[] {
  const lemmas = syntax.lemma
  const hits: FrameHit[] = []
  const lowered: string[] = []
  for (let i = first; i < end; i++) lowered.push((lemmas[i] ?? '').toLowerCase())
  for (const match of automaton.matches(lowered, 0, end - first)) {
    const head = first + match.first
    const words = match.values.filter(({ group }) => FITS[group.upos]?.includes(syntax.upos[head] ?? ''))
    if (words.length > 0) hits.push({ head, end: first + match.end, words })
  }
  return hits
}
