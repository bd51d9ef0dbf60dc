import { overlaps, type Span, SpanIndex } from '../document/index.ts'
import { isNegated, isPassive, isPerfect, modalAmong, subjectOf } from './arguments.ts'
import type { ClauseContext } from './clause-context.ts'
import { conditionIn, isException } from './conditions.ts'
import type { PositionFrame, StatementFrame } from './frames.ts'
import { nounPhraseRange } from './phrases.ts'
import { accusations } from './position-accusations.ts'
import { isHarmful } from './position-harms.ts'
import { rejections } from './position-rejections.ts'
import { tokensIn, verbPieces, withoutCondition } from './position-spans.ts'
import { base, type Tree } from './tree.ts'
import { trimmed } from './trim.ts'

/** Stances of those who tell what is so. */
const TELLING = new Set(['say', 'announce', 'confirm', 'warn'])

const REJECTING = new Set([...TELLING, 'believe', 'condemn'])

const NEUTRAL = new Set(['say', 'announce', 'confirm', 'believe', 'warn', 'promise', 'demand', 'threaten'])

/** What other rules make of words: nouns of talks and votes, verbs of force. */
export interface OccasionsAndForce {
  readonly occasionNouns: ReadonlySet<number>
  readonly hostileDeeds: ReadonlySet<number>
}

/** "The United States will continue to …" in a report of its own: what its publisher means to do, outside all statements, where no deed or occasion tells it. */
export function narratedFutures(context: ClauseContext, statements: readonly StatementFrame[], told: ReadonlySet<number>): PositionFrame[] {
  const { tree } = context
  const frames: PositionFrame[] = []
  const said = new SpanIndex(statements.flatMap(({ content }) => content.map((span) => ({ span }))))
  for (const sentence of tree.document.sentences) {
    for (let verb = sentence.firstToken; verb < sentence.endToken; verb++) {
      if (tree.head(verb) < -1 || !tree.isVerbal(verb) || tree.upos(verb) === 'AUX') continue
      if (!['root', 'conj', 'parataxis'].includes(base(tree.relation(verb)))) continue
      if (said.around(tree.span({ first: verb, end: verb + 1 })).length > 0) continue
      const { own, shared } = subjectOf(tree, verb)
      const subject = own >= 0 ? own : shared
      if (subject < 0 || told.has(verb) || isPassive(tree, verb)) continue
      for (const frame of ownFuture(context, verb, sentence))
        if (!frame.rules.includes('core.position.harm-to-come'))
          frames.push({ ...frame, rules: ['core.position.narrated-future'], ownSide: [subject] })
    }
  }
  return frames
}

/** What the clauses inside a statement's content hold: obligations of others, the future of one's own side, beliefs, accusations. */
export function contentPositions(context: ClauseContext, statement: StatementFrame, known: OccasionsAndForce): PositionFrame[] {
  const { tree } = context
  const frames: PositionFrame[] = []
  if (!NEUTRAL.has(statement.stance)) return frames
  for (const content of statement.content) {
    for (const { firstToken, endToken, start, end } of tree.document.sentences) {
      if (end <= content.start || start >= content.end) continue
      const range = tokensIn(tree, content, { first: firstToken, end: endToken })
      for (let verb = range.first; verb < range.end; verb++) {
        if (tree.head(verb) < -1 || !tree.isVerbal(verb) || tree.upos(verb) === 'AUX') continue
        frames.push(...obligation(context, verb, content, known.occasionNouns), ...ownFuture(context, verb, content))
      }
      if (TELLING.has(statement.stance)) frames.push(...accusations(context, range, known.hostileDeeds))
      if (REJECTING.has(statement.stance)) frames.push(...rejections(context, range))
      const without = withoutRule(context, range.first, range.end, content)
      if (without) frames.push(without)
    }
    if (statement.stance === 'believe') frames.push(...belief(context, statement, content))
  }
  return frames.map((frame) => clipped(frame, statement.content))
}

/** What stands outside the content, such as the words of the cue, is no part of what is held. */
function clipped(frame: PositionFrame, contents: readonly Span[]): PositionFrame {
  const around = contents.find((content) => overlaps(content, frame.content))
  if (!around) return frame
  const { start, end } = frame.content
  return { ...frame, content: { start: Math.max(start, around.start), end: Math.min(end, around.end) } }
}

const FIRST_PERSON = 'Person=1'

function obligation(context: ClauseContext, verb: number, content: Span, occasions: ReadonlySet<number>): PositionFrame[] {
  const { tree, lexicon } = context
  const modal = modalAmong(tree, verb, lexicon.obligation)
  if (
    modal < 0 ||
    tree.has(modal, 'VerbForm=Ger') ||
    tree.has(modal, 'VerbForm=Part') ||
    (tree.relation(verb) === 'xcomp' && !isObliging(tree, modal))
  )
    return []
  const marker = tree.child(verb, 'mark')
  if (marker >= 0 && lexicon.conditionOpeners.has(tree.lower(marker))) return []
  if (tree.has(modal, 'Mood=Sub') || tree.has(modal, FIRST_PERSON) || base(tree.relation(verb)) === 'advcl' || isPerfect(tree, modal))
    return []
  const governed = modal === tree.head(verb) ? modal : verb
  const { own, shared } = subjectOf(tree, governed)
  const subject = own >= 0 ? own : shared
  if (subject >= 0 && tree.has(subject, FIRST_PERSON)) return []
  if (tree.relation(verb) === 'acl:relcl' || !(occasions.has(subject) || bindsSomebody(context, subject))) return []
  return verbPieces(context, verb, own).map(({ span }, at) => {
    const first =
      at === 0 && modal < verb ? { start: Math.min(span.start, tree.span({ first: modal, end: modal + 1 }).start), end: span.end } : span
    const condition = conditionIn(context, verb, [content])
    return {
      rules: ['core.position.obligation'],
      head: at === 0 ? modal : verb,
      holders: [],
      ownSide: [],
      act: 'demand' as const,
      targets: subject >= 0 ? [subject] : [],
      content: withoutCondition(tree.document.text, first, condition),
      condition,
    }
  })
}

/** What must be is a demand where somebody is to do it; of talks and votes it is one too. */
function bindsSomebody({ tree, mentions, lexicon }: ClauseContext, subject: number): boolean {
  if (subject < 0) return false
  const lemma = tree.lemma(subject).toLowerCase()
  if (tree.upos(subject) === 'PRON' || lexicon.gathered.has(lemma) || lexicon.bodies.has(lemma)) return true
  const { first, end } = nounPhraseRange(tree, subject)
  for (let i = first; i < end; i++) if (mentions.isActor(i)) return true
  return false
}

/** "Has to do" obliges; "has talks to do" does not. */
const isObliging = (tree: Tree, modal: number): boolean => tree.child(modal, 'obj') < 0

function ownFuture(context: ClauseContext, verb: number, content: Span): PositionFrame[] {
  const { tree } = context
  if (modalAmong(tree, verb, context.lexicon.obligation) >= 0) return []
  if (!isFuture(context, verb) || ['advcl', 'acl'].includes(base(tree.relation(verb)))) return []
  const found = subjectOf(tree, verb)
  // "…, and that it will": a complementiser taken for a pronoun.
  const own = found.own >= 0 && context.lexicon.complementisers.has(tree.lower(found.own)) ? -1 : found.own
  const subject = own >= 0 ? own : found.shared
  const isFirst = (subject >= 0 && tree.has(subject, FIRST_PERSON)) || tree.has(verb, FIRST_PERSON)
  const isNobodys = subject < 0 || (!isFirst && tree.upos(subject) === 'PRON')
  if (isNobodys && !isFirst && isPassive(tree, verb) && !isHarmful(context, verb)) return []
  if (tree.child(verb, 'cop') >= 0 || context.lexicon.participation.has(tree.lemma(verb).toLowerCase())) return []
  // "You will do this and we will do that" foretells, it binds nobody.
  if (tree.relation(verb) === 'conj' && tree.child(tree.head(verb), 'nsubj') >= 0 && own >= 0) return []
  const condition = conditionIn(context, verb, [content])
  const isHarm = isHarmful(context, verb)
  const suffers = isHarm && (context.lexicon.sufferings.has(tree.lemma(verb).toLowerCase()) || isPassive(tree, verb))
  return verbPieces(context, verb).map(({ head, span }) => {
    const bare = withoutCondition(tree.document.text, span, condition)
    const isShort = tree.document.text.slice(bare.start, bare.end).split(' ').length < 3
    const auxiliary = isPassive(tree, head) ? tree.child(head, 'aux') : -1
    const whole =
      (isShort || suffers || isPassive(tree, head)) && own >= 0 && own < head && head === verb
        ? { start: tree.span(tree.subtree(own)).start, end: bare.end }
        : auxiliary >= 0 && auxiliary < head
          ? { start: Math.min(bare.start, tree.span({ first: auxiliary, end: auxiliary + 1 }).start), end: bare.end }
          : bare
    return {
      rules: [suffers ? 'core.position.harm-to-come' : 'core.position.own-future'],
      head,
      holders: [],
      ownSide: subject >= 0 && !isFirst && !suffers ? [subject] : [],
      act: isNegated(tree, head)
        ? isException(context, condition)
          ? ('condition' as const)
          : ('reject' as const)
        : isHarm
          ? ('threaten' as const)
          : ('promise' as const),
      targets: suffers && subject >= 0 ? [subject] : [],
      content: whole,
      condition,
    }
  })
}

function isFuture({ tree, lexicon }: ClauseContext, verb: number): boolean {
  if (tree.has(verb, 'Tense=Fut')) return true
  for (const child of tree.children(verb)) {
    if (base(tree.relation(child)) !== 'aux') continue
    if (tree.has(child, 'Tense=Fut') || lexicon.futureAuxiliaries.has(tree.lower(child))) return true
  }
  return false
}

/** "Nothing about X without X": a negated clause in which a name stands a second time behind `without`. */
function withoutRule(context: ClauseContext, first: number, end: number, content: Span): PositionFrame | null {
  const { tree, lexicon } = context
  for (let at = first; at < end; at++) {
    if (!lexicon.without.has(tree.lower(at))) continue
    const again = nameBehind(tree, at, end)
    if (again < 0) continue
    const start = negationBefore(tree, first, at, tree.lower(again))
    if (start < 0) continue
    return {
      rules: ['core.position.nothing-without'],
      head: at,
      holders: [],
      ownSide: [],
      act: 'promise',
      targets: [again],
      content: trimmed(tree.document.text, {
        start: Math.max(content.start, tree.span({ first: start, end: start + 1 }).start),
        end: tree.span({ first: at, end: again + 1 }).end,
      }),
      condition: null,
    }
  }
  return null
}

function nameBehind(tree: Tree, at: number, end: number): number {
  for (let i = at + 1; i < Math.min(end, at + 4); i++) {
    if (['DET', 'ADP', 'PUNCT'].includes(tree.upos(i))) continue
    return ['NOUN', 'PROPN', 'PRON'].includes(tree.upos(i)) ? i : -1
  }
  return -1
}

/** Where the negated rule begins: the first negative word before a place where the name stood already. */
function negationBefore(tree: Tree, first: number, end: number, name: string): number {
  let negation = -1
  for (let i = first; i < end; i++) {
    if (negation < 0 && (tree.has(i, 'PronType=Neg') || tree.has(i, 'Polarity=Neg'))) negation = i
    if (negation >= 0 && tree.lower(i) === name) return negation
  }
  return -1
}

/** A belief counts where it is about what another party does or means to do. */
function belief(context: ClauseContext, statement: StatementFrame, content: Span): PositionFrame[] {
  const { tree, mentions } = context
  if (statement.cue < 0) return []
  for (const child of tree.children(statement.cue)) {
    if (!['ccomp', 'acl', 'xcomp'].includes(base(tree.relation(child))) || tree.child(child, 'cop') >= 0) continue
    const { own } = subjectOf(tree, child)
    if (own < 0 || !mentions.isActor(own) || tree.span(tree.subtree(child)).start > content.end) continue
    return [
      {
        rules: ['core.position.belief'],
        head: statement.cue,
        holders: statement.source >= 0 ? [statement.source] : statement.understood >= 0 ? [statement.understood] : [],
        ownSide: [],
        act: 'believe',
        targets: [own],
        content,
        condition: null,
      },
    ]
  }
  return []
}
