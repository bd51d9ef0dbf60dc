import type { Clauses, StatementFrame, Tree } from '../../clauses/index.ts'
import { contains, type Inference, overlaps, type Span, type Speaker, type Stance } from '../../document/index.ts'
import { isPublisher, type Referent, type Referents } from '../actors/index.ts'
import { gatheringOf } from './gathering.ts'

/** A statement with its people: who said it, who carried it, and what of this was understood rather than read. */
export interface AttributedStatement {
  readonly frame: StatementFrame
  readonly source: Span | null
  readonly speaker: Speaker
  readonly relay: readonly string[]
  /** Parties addressed or concerned. */
  readonly toward: readonly string[]
  readonly inferred: readonly Inference[]
}

export const NOBODY: Speaker = { actor: null, actors: [], party: null, parties: [], name: null, role: null, anonymous: false }

const speakerOf = (referent: Referent): Speaker => {
  const actor = referent.actors[0] ?? referent.media
  const actors = referent.actors.length > 0 ? referent.actors : referent.media ? [referent.media] : []
  return { actor, actors, party: actor, parties: actors, name: referent.name, role: referent.role, anonymous: referent.anonymous }
}

const isMedium = (referent: Referent | null): referent is Referent & { media: string } =>
  referent !== null && referent.media !== null && referent.actors.length === 0

interface Draft {
  readonly frame: StatementFrame
  readonly source: number
  readonly referent: Referent | null
  /** True for "I" and "we". */
  readonly isOneself: boolean
  relay: string[]
  inferred: Inference[]
}

/** Names the speakers and relays of all statements of a report, in reading order. */
export function attributeStatements(clauses: Clauses, named: Referents): AttributedStatement[] {
  const { statements, context } = clauses
  const { tree } = context
  const present = gatheringOf(clauses, named)
  const referents: Referents = { ...named, of: (token) => present(token) ?? named.of(token) }
  const drafts = statements.map((frame) => draftOf(tree, frame, referents, context.lexicon.relayVerbs))
  const carried = carryRelays(drafts)
  const attributed: AttributedStatement[] = []
  let last: AttributedStatement | null = null
  let person: AttributedStatement | null = null
  for (const draft of carried) {
    if (isNobodys(draft)) continue
    const one: AttributedStatement = attribute(tree, draft, last, person, referents)
    attributed.push(one)
    if (one.speaker.name !== null) person = one
    if (one.speaker.actors.length > 0 || one.speaker.anonymous) last = one
  }
  return attributed
}

function draftOf(tree: Tree, frame: StatementFrame, referents: Referents, relayVerbs: ReadonlySet<string>): Draft {
  const inferred: Inference[] = []
  let source = frame.source
  let relay: string[] = []
  const carrier = frame.cue >= 0 ? tree.head(frame.cue) : -1
  if (source < 0 && carrier >= 0 && relayVerbs.has(tree.lemma(carrier).toLowerCase())) {
    // "citing the minister as saying": the object speaks, the subject carries.
    const cited = tree.child(carrier, 'obj')
    const subject = tree.child(carrier, 'nsubj')
    const bearer = cited >= 0 && subject >= 0 ? referents.of(subject) : null
    // "He cited the proverb's author, saying: …": who is no medium speaks himself.
    const isOwn = bearer !== null && (bearer.name !== null || bearer.role !== null) && !isMedium(bearer)
    source = cited >= 0 && !isOwn ? cited : subject
    if (!isOwn) relay = isMedium(bearer) ? [bearer.media] : ['']
  } else if (source < 0 && frame.understood >= 0) {
    source = frame.understood
  }
  for (const target of frame.targets) {
    const addressed = referents.of(target)
    if (isMedium(addressed)) relay.push(addressed.media)
  }
  // "I" and "we" are whoever speaks.
  const isOneself = source >= 0 && tree.has(source, 'Person=1') && !isPublisher(referents.of(source))
  return { frame, source, referent: source >= 0 && !isOneself ? referents.of(source) : null, relay, inferred, isOneself }
}

/** Frames that many verbs share count only where somebody who can speak is named. */
const NEEDS_SPEAKER = new Set([
  'core.attribution.noun-object',
  'core.attribution.infinitive-complement',
  'core.attribution.prepositional-object',
  'core.attribution.carried-noun',
  'core.attribution.told-before',
])

const isNobodys = ({ frame, source, referent, isOneself }: Draft): boolean =>
  source >= 0 && !isOneself && referent === null && frame.rules.some((rule) => NEEDS_SPEAKER.has(rule) && !isSpoken(rule, frame.stance))

/** "Denied to have …": whoever says, confirms or denies a thing of himself can speak. */
const isSpoken = (rule: string, stance: Stance): boolean => rule === 'core.attribution.infinitive-complement' && SPOKEN.has(stance)
const SPOKEN: ReadonlySet<Stance> = new Set(['say', 'announce', 'confirm', 'deny', 'warn', 'accuse'])

/** A medium that tells what another said is its relay and no speaker of its own. */
function carryRelays(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  for (const draft of drafts) {
    const medium = draft.referent
    if (!isMedium(medium)) {
      kept.push(draft)
      continue
    }
    const told = drafts.filter(
      (other) =>
        other !== draft &&
        other.frame.sentence === draft.frame.sentence &&
        !isMedium(other.referent) &&
        other.referent !== null &&
        tells(draft.frame, other.frame),
    )
    for (const other of told) if (!other.relay.includes(medium.media)) other.relay.push(medium.media)
    if (told.length === 0) kept.push(draft)
  }
  // "He cited the minister": nobody is named, so it is the medium of the statement before.
  let lastMedium: string | null = null
  for (const draft of kept) {
    draft.relay = draft.relay.flatMap((id) => {
      if (id !== '') return [id]
      if (lastMedium === null) return []
      draft.inferred.push({ field: 'relay', reason: `left out; ${lastMedium} carried the statement before` })
      return [lastMedium]
    })
    lastMedium = draft.relay[0] ?? lastMedium
  }
  return kept
}

/** True where the inner statement, with its cue, is most of what the outer one tells. */
function tells(outer: StatementFrame, inner: StatementFrame): boolean {
  if (outer.content.length === 0) return true
  if (!inner.content.some((piece) => outer.content.some((whole) => overlaps(whole, piece)))) return false
  const told = outer.content.reduce((sum, { start, end }) => sum + end - start, 0)
  const retold = inner.content.reduce((sum, { start, end }) => sum + end - start, 0)
  return retold > told * MOST || (inner.cueSpan !== null && !outer.content.some((whole) => contains(whole, inner.cueSpan ?? whole)))
}
const MOST = 0.4

function attribute(
  tree: Tree,
  draft: Draft,
  last: AttributedStatement | null,
  person: AttributedStatement | null,
  referents: Referents,
): AttributedStatement {
  const { frame, relay } = draft
  const inferred = [...draft.inferred]
  const toward = [...new Set(frame.targets.flatMap((target) => referents.of(target)?.actors ?? []))]
  const referent = draft.referent
  if (referent) {
    inferred.push(...referent.inferred)
    return { frame, source: referent.span, speaker: speakerOf(referent), relay, toward, inferred }
  }
  if (draft.source >= 0 && !draft.isOneself) {
    return { frame, source: tree.span({ first: draft.source, end: draft.source + 1 }), speaker: NOBODY, relay, toward, inferred }
  }
  const oneself = draft.isOneself ? tree.span({ first: draft.source, end: draft.source + 1 }) : null
  const newcomer = draft.isOneself ? null : subjectSince(tree, last, frame, referents)
  if (newcomer) {
    inferred.push({ field: 'speaker', reason: 'left out; the subject of the sentence before' })
    return { frame, source: oneself, speaker: speakerOf(newcomer), relay, toward, inferred }
  }
  if (last && frame.sentence - last.frame.sentence <= 3) {
    inferred.push({ field: 'speaker', reason: 'left out; the speaker of the statement before' })
    return { frame, source: oneself, speaker: last.speaker, relay: relay.length > 0 ? relay : last.relay, toward, inferred }
  }
  // An interview: whoever was named as speaking says "I" all along.
  if (person && draft.isOneself && tree.has(draft.source, 'Number=Sing')) {
    inferred.push({ field: 'speaker', reason: 'the person who speaks in the report' })
    return { frame, source: oneself, speaker: person.speaker, relay, toward, inferred }
  }
  return { frame, source: oneself, speaker: NOBODY, relay, toward, inferred }
}

/** "A missionary spoke up yesterday. He said …" with the pronoun left out: the person who is subject of the sentence before, told of since the last statement. */
function subjectSince(tree: Tree, last: AttributedStatement | null, frame: StatementFrame, referents: Referents): Referent | null {
  const before = frame.sentence - 1
  const sentence = tree.document.sentences[before]
  if (!sentence || (last !== null && last.frame.sentence >= before)) return null
  const isParsed = tree.head(sentence.firstToken) !== -2
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (isParsed && !(tree.relation(i).startsWith('nsubj') && tree.relation(tree.head(i)) === 'root')) continue
    const referent = referents.of(i)
    const isPerson = referent !== null && !referent.plural && (referent.name !== null || (isParsed && referent.role !== null))
    if (isPerson) return referent
  }
  return null
}
