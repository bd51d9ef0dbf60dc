import type { PositionAct } from '../../document/index.ts'
import { byKnown, sortedSet } from '../order.ts'
import type { ActionFact, Commitment, RecordedPosition } from '../record-format.ts'
import { recordId } from '../record-id.ts'
import { metBy, triggeredBy } from './state-of-commitment.ts'

/** What binds the one who says it, if something happens. */
const BINDING: ReadonlySet<PositionAct> = new Set<PositionAct>(['promise', 'threaten', 'offer', 'accept', 'condition'])

/** "Nothing about X without X". */
const CONSENT = 'core.position.nothing-without'

/** Rules of consent and conditional commitments among the positions, each with its state and the deeds that moved it. */
export function commitments(positions: readonly RecordedPosition[], deeds: readonly ActionFact[]): Commitment[] {
  const known = [...deeds].sort(byKnown)
  return [...positions].sort(byKnown).flatMap((held): Commitment[] => {
    const { position, content, condition, report, reportedAt, actors } = held
    const { party, toward } = position
    const isConsent = position.provenance.rules.includes(CONSENT)
    if (!isConsent && (condition === null || !BINDING.has(position.act))) return []
    const met = isConsent ? [] : metBy(held, known)
    const triggered = isConsent ? [] : triggeredBy(held, known)
    return [
      {
        id: recordId(report, `commitment-${held.id}`),
        kind: isConsent ? 'consent' : 'conditional',
        party,
        toward,
        // "Nothing about X without X": whoever it names, the party itself too.
        consentOf: isConsent ? sortedSet([...actors, ...toward]) : [],
        content,
        condition,
        state: met.length > 0 ? 'met' : triggered.length > 0 ? 'triggered' : 'open',
        position: held.id,
        report,
        reportedAt,
        because: [...triggered, ...met],
      },
    ]
  })
}
