const states = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** What an actor is called in English: `RU` is Russia, `person:Full Name` that name, `NATO` itself. */
export function actorName(actor: string): string {
  if (/^[A-Z]{2}$/.test(actor)) return states.of(actor) ?? actor
  return /^(person|media):/.test(actor) ? actor.slice(actor.indexOf(':') + 1) : actor
}
