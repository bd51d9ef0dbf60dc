import type { Doubt } from '@tavolo/engine'
import { Problem } from '../problem.ts'
import { LANGUAGE_CODES, LANGUAGES_AVAILABLE } from './packs.ts'

/** The language that a text is in, and a doubt where that is a guess. */
export interface DetectedLanguage {
  readonly language: string
  readonly doubts: readonly Doubt[]
}

/** Texts with fewer characters are too short to be refused for their language without looking at the packs alone. */
const SHORT_TEXT = 80
/** How near the best of all languages a language with a pack must come in a short text. */
const NEAR = 0.8

/**
 * Tells a text's language; a short text may be given to the language with a pack that comes near, with a doubt.
 * @throws Problem TAVOLO-LANGUAGE where no pack reads it
 */
export async function detectLanguage(text: string, where: string): Promise<DetectedLanguage> {
  const { eld } = await import('eld/extrasmall')
  const detected = eld.detect(text)
  const scores = detected.getScores()
  if (LANGUAGE_CODES.includes(detected.language) && detected.isReliable()) return { language: detected.language, doubts: [] }
  const [nearest] = LANGUAGE_CODES.toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
  const isNear = nearest !== undefined && (scores[nearest] ?? 0) > NEAR * (scores[detected.language] ?? 0)
  if (isNear && (nearest === detected.language || text.length < SHORT_TEXT)) {
    const message = `The language was guessed from few words: read as ${nameOf(nearest)}.`
    return { language: nearest, doubts: [{ kind: 'language', span: { start: 0, end: text.length }, message }] }
  }
  const what = detected.language === '' ? 'the language could not be told' : `there is no language pack for ${nameOf(detected.language)}`
  throw new Problem('TAVOLO-LANGUAGE', what, where, `Tavolo reads ${LANGUAGES_AVAILABLE}; name one with --language if the guess is wrong`)
}

const nameOf = (code: string) => `${new Intl.DisplayNames('en', { type: 'language' }).of(code)} (${code})`
