import { InvalidArgumentError } from 'commander'
import { LANGUAGES_AVAILABLE, packOf } from '../languages/packs.ts'

/** The value of `--language`. */
export function languageCode(code: string): string {
  if (packOf(code) !== undefined) return code
  throw new InvalidArgumentError(
    `there is no language pack for "${code}" (--language): Tavolo reads ${LANGUAGES_AVAILABLE} [TAVOLO-LANGUAGE]`,
  )
}
