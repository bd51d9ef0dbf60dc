import type { Syntax } from '../document/index.ts'
import type { CueGroup, DeedGroup, Lexicon, OccasionGroup, PositionGroup } from '../language/index.ts'
import { type Phrase, PhraseAutomaton } from '../rules/index.ts'

export type FrameWord =
  | { readonly is: 'cue'; readonly group: CueGroup }
  | { readonly is: 'occasion'; readonly group: OccasionGroup }
  | { readonly is: 'deed'; readonly group: DeedGroup }
  | { readonly is: 'position'; readonly group: PositionGroup }

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
  for (const group of lexicon.positions) add(group.lemmas, { is: 'position', group })
  return new PhraseAutomaton(phrases)
}

const FITS: Readonly<Record<string, readonly string[]>> = { VERB: ['VERB', 'AUX'], NOUN: ['NOUN', 'PROPN'], ADJ: ['ADJ', 'VERB'] }

/** Frame words of the tagged tokens `first` to `end`, those that fit their part of speech only; by lemma, or by form where the lemma is odd. */
export function findFrameWords(syntax: Syntax, forms: readonly string[], automaton: FrameWords, first: number, end: number): FrameHit[] {
  const words: string[] = []
  for (let i = first; i < end; i++) {
    const lemma = (syntax.lemma[i] ?? '').toLowerCase()
    words.push(automaton.knows(lemma) ? lemma : (forms[i] ?? ''))
  }
  const hits: FrameHit[] = []
  for (const match of automaton.matches(words, 0, end - first)) {
    const start = first + match.first
    const last = first + match.end - 1
    for (const head of start === last ? [start] : [start, last]) {
      const fitting = match.values.filter(({ is, group }) => {
        if (head !== start) return group.upos === 'NOUN' && FITS.NOUN?.includes(syntax.upos[head] ?? '')
        if (group.upos === 'OPENER') return match.first === 0
        // "Ha rotto le relazioni": a participle behind its auxiliary is no adjective.
        const isVerb = group.upos === 'VERB' && syntax.upos[head] === 'ADJ' && syntax.upos[head - 1] === 'AUX' && is === 'deed'
        return isVerb || FITS[group.upos]?.includes(syntax.upos[head] ?? '')
      })
      if (fitting.length === 0) continue
      hits.push({ head, end: first + match.end, words: fitting })
      break
    }
  }
  return hits
}
