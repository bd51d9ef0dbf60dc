import { InvalidArgumentError } from 'commander'
import { hasPack, LANGUAGES_AVAILABLE } from '../languages/packs.ts'

/** The value of `--language`. */
export function languageCode(code: string): string {
  if (hasPack(code)) return code
  throw new InvalidArgumentError(
    `there is no language pack for "${code}" (--language): Tavolo reads ${LANGUAGES_AVAILABLE} [TAVOLO-LANGUAGE]`,
  )
}
