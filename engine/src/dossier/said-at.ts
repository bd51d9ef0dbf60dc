import { type Actor, contains, type DatedSpan, type Inference, indexOf, overlaps, type Span } from '../document/index.ts'
import type { AnchoredTime, AttributedStatement } from '../resolution/index.ts'

/** The day on which something was said, and what of it was assumed. */
export interface SaidAt {
  readonly date: DatedSpan
  readonly inferred: readonly Inference[]
}

export interface DaysKnown {
  readonly times: readonly AnchoredTime[]
  readonly sentences: readonly Span[]
  readonly publishedAt: string | null
  readonly actors: readonly Actor[]
}

/**
 * When each statement was said: the day beside its cue; else the day on which the same speaker was last told to speak;
 * else the day of a read-out ("spoke **today** with …") for those whom its first sentence names.
 */
export function saidDays(attributed: readonly AttributedStatement[], known: DaysKnown): (SaidAt | null)[] {
  const lead = leadDay(attributed, known)
  const last = new Map<string, SaidAt>()
  return attributed.map((one) => {
    const key = speakerKey(one)
    const own = whenSaid(one, known)
    const said = own ?? (key ? carried(last.get(key)) : null) ?? (lead && spokeThen(one, lead) ? lead.said : null)
    if (own && key) last.set(key, own)
    return said
  })
}

/** A named person, or several parties together: those who speak on one occasion. */
const speakerKey = ({ speaker }: AttributedStatement): string | null => {
  if (speaker.anonymous) return null
  return speaker.name ?? (speaker.actors.length > 1 ? speaker.actors.join() : null)
}

const carried = (said: SaidAt | undefined): SaidAt | null =>
  said ? { ...said, inferred: [...said.inferred, { field: 'date', reason: 'the day on which the same speaker spoke before' }] } : null

interface Lead {
  readonly said: SaidAt
  readonly actors: readonly string[]
}

/** The publication day, where the first sentence tells that its people met or spoke on it. */
function leadDay(attributed: readonly AttributedStatement[], { times, sentences, publishedAt, actors }: DaysKnown): Lead | null {
  const first = sentences[0]
  if (!first || !publishedAt) return null
  const today = indexOf(times)
    .inside(first)
    .find(({ value, type }) => (type === 'DATE' || type === 'TIME') && value.slice(0, 10) === publishedAt.slice(0, 10))
  const isSaid = attributed.some(({ frame }) => frame.sentence === 0)
  if (!today || isSaid) return null
  const inferred = [...fromTime(today), { field: 'date', reason: 'the day of the meeting that is told of' }]
  return { said: { date: { value: today.value, span: today.span }, inferred }, actors: namedIn(first, actors) }
}

/** Everybody named in a sentence, and whom they act for. */
const namedIn = (sentence: Span, actors: readonly Actor[]): string[] =>
  actors
    .filter(({ mentions }) => mentions.some((mention) => contains(sentence, mention)))
    .flatMap(({ id, partOf }) => (partOf ? [id, partOf] : [id]))

const spokeThen = ({ speaker }: AttributedStatement, { actors }: Lead): boolean =>
  !speaker.anonymous && speaker.actors.some((actor) => actors.includes(actor))

const fromTime = ({ inferred }: AnchoredTime): Inference[] => inferred.map(({ reason }) => ({ field: 'date.value', reason }))

/** In characters: how far a day may stand from its cue, and how far from the start of a sentence it still opens it. */
const FARTHEST = 80
const OPENING = 70

/** The day that stands beside the cue, or opens the sentence: in its sentence, outside what was said and outside the source. */
function whenSaid({ frame, source }: AttributedStatement, { times, sentences }: DaysKnown): SaidAt | null {
  const sentence = sentences[frame.sentence]
  const cue = frame.cueSpan
  if (!sentence || !cue) return null
  let best: AnchoredTime | null = null
  let nearest = FARTHEST
  for (const time of indexOf(times).inside(sentence)) {
    if (time.type !== 'DATE' && time.type !== 'TIME') continue
    if (!/^\d{4}/.test(time.value)) continue
    if (frame.content.some((piece) => overlaps(piece, time.span)) || (source && contains(source, time.span))) continue
    const opens = time.span.end <= cue.start && time.span.start - sentence.start < OPENING
    const distance = opens ? OPENING : Math.min(Math.abs(time.span.start - cue.end), Math.abs(cue.start - time.span.end))
    if (distance >= nearest) continue
    nearest = distance
    best = time
  }
  if (!best) return null
  return { date: { value: best.value, span: best.span }, inferred: fromTime(best) }
}
