import { OFFICIAL_DOMAINS } from './official-domains.ts'

/** Domain labels of a ministry under its country: `mfa.gov.ua`, `exteriores.gob.es`. */
const MINISTRY = /(?:^|\.)(?:gov|gob|gouv|go)\.([a-z]{2})$/

/** The party whose own site publishes a report: its narrator speaks for it. `whitehouse.gov/readouts` → US; null for the press. */
export function officialVoice(publisher: string | null): string | null {
  const domain = /^[a-z0-9.-]+/.exec((publisher ?? '').toLowerCase().replace(/^https?:\/\//, ''))?.[0] ?? ''
  if (!domain.includes('.')) return null
  for (let rest = domain; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const known = Object.hasOwn(OFFICIAL_DOMAINS, rest) ? OFFICIAL_DOMAINS[rest] : undefined
    if (known) return known
  }
  const state = MINISTRY.exec(domain)?.[1]
  return state ? state.toUpperCase() : null
}
