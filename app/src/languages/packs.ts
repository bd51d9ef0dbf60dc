import type { LanguagePack } from '@tavolo/engine'
import { en, it } from '@tavolo/languages'

const PACKS: readonly LanguagePack[] = [en, it]

/** The pack of a language; undefined where there is none. */
export const packOf = (code: string): LanguagePack | undefined => PACKS.find((pack) => pack.code === code)

/** Codes of the languages that can be read. */
export const LANGUAGE_CODES: readonly string[] = PACKS.map(({ code }) => code)

/** `English (en), Italiano (it)`, for messages. */
export const LANGUAGES_AVAILABLE = PACKS.map(({ code, name }) => `${name} (${code})`).join(', ')
