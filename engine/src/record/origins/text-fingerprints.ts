import type { Span } from '../../document/index.ts'
import { factId } from '../../dossier/index.ts'
import { wordsIn } from '../words/fold.ts'

/** Words below which a paragraph is too common to tell whose it is. */
const ENOUGH = 8

/**
 * Fingerprints of a text by place: of the paragraph there, of the whole text where that is short or no place is given. Two outlets
 * that print one text, or parts of it, give the same. Capitals, accents, spaces and punctuation do not count.
 */
export function textFingerprints(text: string): (place: Span | null) => string {
  let whole: string | null = null
  const paragraphs = new Map<number, string | null>()
  const paragraphAt = (start: number): string | null => {
    const from = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1
    const known = paragraphs.get(from)
    if (known !== undefined) return known
    const to = text.indexOf('\n', start)
    const words = wordsIn(text.slice(from, to < 0 ? text.length : to))
    const print = words.length >= ENOUGH ? printOf(words) : null
    paragraphs.set(from, print)
    return print
  }
  return (place) => {
    const paragraph = place && paragraphAt(place.start)
    if (paragraph) return paragraph
    whole ??= printOf(wordsIn(text))
    return whole
  }
}

const printOf = (words: readonly string[]): string => factId('text', words.join(' '))
