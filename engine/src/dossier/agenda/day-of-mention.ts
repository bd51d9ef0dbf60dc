import type { OccasionFrame } from '../../clauses/index.ts'
import { contains, indexOf, type Span } from '../../document/index.ts'
import type { AnchoredTime } from '../../resolution/index.ts'

const CALENDAR = /^[\dX]{4}(-|$)/

const isDay = ({ type, value }: AnchoredTime): boolean => (type === 'DATE' || type === 'TIME') && CALENDAR.test(value)

/** The day of a mention and the one that it had before, where the text tells that it was moved. */
export interface MentionDays {
  readonly date: AnchoredTime | null
  readonly movedFrom: AnchoredTime | null
}

export function daysOfMention(frame: OccasionFrame, frames: readonly OccasionFrame[], times: readonly AnchoredTime[]): MentionDays {
  const own = dayOfMention(frame, frames, times, ({ move }) => move !== 'from')
  const from = dayOfMention(frame, frames, times, ({ move }) => move === 'from')
  const to = dayOfMention(frame, frames, times, ({ move }) => move === 'to') ?? dayItTakesPlace(frame, times)
  const date = to ?? own ?? from
  const movedFrom = [from, own].find((day) => day && date && isOtherDay(day, date)) ?? null
  return { date, movedFrom: to || from ? movedFrom : null }
}

const isOtherDay = (one: AnchoredTime, other: AnchoredTime): boolean => one.day !== null && other.day !== null && one.day !== other.day

/** "The talks set for the 10th will be held on the 12th": the verb's day, where the phrase has another of its own. */
function dayItTakesPlace(frame: OccasionFrame, times: readonly AnchoredTime[]): AnchoredTime | null {
  const [phrase, clause] = frame.scopes
  if (!frame.takesPlace || frame.status !== 'planned' || !phrase || !clause) return null
  const days = indexOf(times)
    .inside(clause)
    .filter(({ day }) => day !== null)
  const [old] = days.filter(({ span }) => contains(phrase, span))
  const rest = days.filter(({ span }) => !contains(phrase, span))
  return old && rest.length === 1 && rest[0] && isOtherDay(old, rest[0]) ? rest[0] : null
}

/** Its day stands in its phrase or its clause; a lone day of the sentence counts where no other occasion is nearer to it. */
function dayOfMention(
  frame: OccasionFrame,
  frames: readonly OccasionFrame[],
  times: readonly AnchoredTime[],
  counts: (time: AnchoredTime) => boolean,
): AnchoredTime | null {
  const last = frame.scopes.length - 1
  // What is only wished for has no day but that of its clause.
  for (const [depth, scope] of (frame.wished ? frame.scopes.slice(0, -1) : frame.scopes).entries()) {
    const inside = indexOf(times)
      .inside(scope)
      .filter((time) => isDay(time) && counts(time))
    if (inside.length === 0) continue
    if (depth < last || depth === 0) return nearest(inside, frame, depth === 0)
    const isClaimed = frames.some(
      (other) => other !== frame && other.sentence === frame.sentence && inside.some(({ span }) => isOwn(other, span)),
    )
    return inside.length > 1 || isClaimed || !frame.nominal ? null : (inside[0] ?? null)
  }
  return null
}

const isOwn = ({ scopes }: OccasionFrame, span: Span): boolean => scopes.slice(0, -1).some((scope) => contains(scope, span))

function nearest(inside: readonly AnchoredTime[], { span }: OccasionFrame, preferAfter: boolean): AnchoredTime | null {
  const within = inside.filter((time) => contains(span, time.span))
  const after = inside.filter((time) => time.span.start >= span.start)
  const list = within.length > 0 ? within : preferAfter && after.length > 0 ? after : inside
  return list.reduce<AnchoredTime | null>(
    (best, time) => (best === null || distance(time.span, span) < distance(best.span, span) ? time : best),
    null,
  )
}

const distance = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end)
