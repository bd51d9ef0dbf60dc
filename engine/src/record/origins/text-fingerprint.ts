import type { Span } from '../../document/index.ts'
import { factId } from '../../dossier/index.ts'
import { wordsIn } from '../words/fold.ts'

/** Words below which a paragraph is too common to tell whose it is. */
const ENOUGH = 8

/**
 * Fingerprint of the paragraph around a place, of the whole text where that is short or no place is given: two outlets that print one text,
 * or parts of it, give the same. Capitals, accents, spaces and punctuation do not count.
 */
export function textFingerprint(text: string, place: Span | null): string {
  const paragraph = place ? wordsIn(paragraphAround(text, place)) : []
  return factId('text', (paragraph.length >= ENOUGH ? paragraph : wordsIn(text)).join(' '))
}

function paragraphAround(text: string, { start, end }: Span): string {
  const from = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1
  const to = text.indexOf('\n', end)
  return text.slice(from, to < 0 ? text.length : to)
}
