import { type Clauses, isGathered } from '../../clauses/index.ts'
import type { Referent, Referents } from '../actors/index.ts'

/** "They", "the leaders", "participants": all those whom the report lists as present, with whoever its first sentence is about. */
export function gatheringOf({ attendance, context }: Clauses, referents: Referents): (token: number) => Referent | null {
  const { tree } = context
  const [first] = tree.document.sentences
  if (attendance.length === 0 || !first) return () => null
  let host = first.firstToken
  while (host < first.endToken && !(tree.relation(host) === 'nsubj' && tree.relation(tree.head(host)) === 'root')) host++
  const present = host < first.endToken ? [host, ...attendance] : attendance
  const actors = [...new Set(present.flatMap((token) => referents.of(token)?.actors ?? []))].filter((id) => !id.startsWith('person:'))
  if (actors.length < 2) return () => null
  return (token) => {
    if (!isGathered(context, token) || tree.child(token, 'nmod') >= 0) return null
    const span = referents.of(token)?.span ?? tree.span({ first: token, end: token + 1 })
    const inferred = [{ field: 'speaker.actors', reason: 'those whom the report lists as present' }]
    return { actors, name: null, role: null, anonymous: false, plural: true, media: null, span, inferred, near: false }
  }
}
