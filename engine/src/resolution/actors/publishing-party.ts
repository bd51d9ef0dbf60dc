import type { World } from '../../language/index.ts'

/** Labels under which governments have their sites: `gov.ua`, `gob.mx`, `gouv.fr`, `go.jp`. */
const GOVERNMENTS: ReadonlySet<string> = new Set(['gov', 'gob', 'gouv', 'govt', 'gc', 'go'])
/** Codes of countries on the net that are not theirs elsewhere. */
const RENAMED: Readonly<Record<string, string>> = { UK: 'GB' }

/** The state or organisation that publishes a report itself: its "we" is that party. Null for the press. */
export const publishingParty = (publisher: string | null, { publishers, actors }: World): string | null => {
  if (publisher === null) return null
  const name = publisher.trim().toLowerCase()
  const words = name.split(' - ')[0] ?? ''
  const host = (name.split('/')[0] ?? '').split('.')
  if (host.length < 2 || words.includes(' ')) return publishers[words] ?? null
  for (let i = 0; i < host.length; i++) {
    const known = publishers[host.slice(i).join('.')]
    if (known !== undefined) return known
  }
  const country = (host.at(-1) ?? '').toUpperCase()
  const state = RENAMED[country] ?? country
  return GOVERNMENTS.has(host.at(-2) ?? '') && actors[state] ? state : null
}
