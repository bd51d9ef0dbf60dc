import { visibleWords } from '@tavolo/engine'

const REGION = /^[A-Z]{2}$/
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/**
 * What an actor is called, from its id alone: "RU" is Russia, "US:STATE-DEPARTMENT" the State Department (US),
 * "person:…" and "media:…" hold their name.
 */
export function actorName(id: string): string {
  const colon = id.indexOf(':')
  if (colon < 0) return stateName(id) ?? visibleWords(id)
  const [kind, rest] = [id.slice(0, colon), id.slice(colon + 1)]
  if (kind === kind.toLowerCase()) return visibleWords(rest)
  return `${visibleWords(capitalised(rest))} (${visibleWords(kind)})`
}

const stateName = (id: string): string | null => (REGION.test(id) ? (regions.of(id) ?? null) : null)

const capitalised = (code: string) =>
  code
    .split('-')
    .map((word) => word.slice(0, 1) + word.slice(1).toLowerCase())
    .join(' ')

/** The names of several actors in a row; `none` where there are none. */
export const actorNames = (ids: readonly string[], none: string): string => (ids.length === 0 ? none : ids.map(actorName).join(', '))
