import { type Statement, visibleWords } from '@tavolo/engine'
import { actorNames } from './actor-name.ts'

/** Who speaks, as fully as is known: name or role, and for whom. `source` are the report's own words for them. */
export function speakerName({ speaker }: Statement, source: string | null): string {
  const person = speaker.name ?? speaker.role
  const parties = actorNames(speaker.actors, '')
  if (person !== null) return visibleWords(parties === '' ? person : `${person}, ${parties}`)
  if (parties !== '') return parties
  return source === null ? 'speaker unknown' : visibleWords(source)
}
