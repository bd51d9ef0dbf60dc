import type { LanguagePack } from '@tavolo/engine'

interface PackOnDisk {
  readonly name: string
  readonly load: () => Promise<LanguagePack>
}

/** A pack is loaded when a report needs it: starting is quick. */
const PACKS: ReadonlyMap<string, PackOnDisk> = new Map([
  ['en', { name: 'English', load: async () => (await import('@tavolo/languages/en')).en }],
  ['it', { name: 'Italiano', load: async () => (await import('@tavolo/languages/it')).it }],
])

/** Loads the pack of a language; undefined where there is none. */
export const loadPack = async (code: string): Promise<LanguagePack | undefined> => PACKS.get(code)?.load()

/** True for a language that can be read. */
export const hasPack = (code: string): boolean => PACKS.has(code)

/** Codes of the languages that can be read. */
export const LANGUAGE_CODES: readonly string[] = [...PACKS.keys()]

/** `English (en), Italiano (it)`, for messages. */
export const LANGUAGES_AVAILABLE = [...PACKS].map(([code, { name }]) => `${name} (${code})`).join(', ')
