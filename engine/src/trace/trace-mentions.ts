import type { Sentence, TraceNode } from '../document/index.ts'
import type { ActorMention } from '../mentions/index.ts'
import type { AnchoredTime, Referent } from '../resolution/index.ts'
import { found, stopped } from './step.ts'
import type { Steps } from './steps.ts'

/** The times and names of a sentence, and what each was taken for. */
export function traceMentions(steps: Steps, { firstToken, endToken }: Sentence): TraceNode[] {
  const isInside = ({ first }: { readonly first: number }) => first >= firstToken && first < endToken
  return [
    ...steps.times.filter(isInside).map(traceTime),
    ...steps.actorMentions.filter(isInside).map((mention) => traceActor(steps, mention)),
  ]
}

function traceTime({ span, rule, type, value, inferred }: AnchoredTime): TraceNode {
  const reasons = inferred.map(({ reason }) => `; assumed: ${reason}`).join('')
  return found('time', { span, rule, note: `${type} ${value}${reasons}` })
}

function traceActor({ clauses, referents }: Steps, mention: ActorMention): TraceNode {
  const span = clauses.context.tree.span(mention)
  for (let token = mention.first; token < mention.end; token++) {
    const referent = referents.of(token)
    if (referent !== null) return found(mention.kind, { span, note: meaningOf(referent) })
    const place = referents.placeOf(token)
    if (place !== null) return found(mention.kind, { span, note: `the place ${place.name} in ${place.state}` })
  }
  const note = mention.party === null ? 'the words alone do not say who is meant' : `part of a phrase, in itself ${mention.party}`
  return mention.party === null ? stopped(mention.kind, { span, note }) : found(mention.kind, { span, note })
}

/** Who a noun phrase means: `US, president, Joe Biden`. */
export function meaningOf({ actors, media, role, name, anonymous, inferred }: Referent): string {
  const known = [...actors, media, role, name, anonymous ? 'unnamed' : null].filter((part) => part !== null)
  const reasons = inferred.map(({ reason }) => `; assumed: ${reason}`).join('')
  return `${known.length === 0 ? 'nobody that can be told' : known.join(', ')}${reasons}`
}
