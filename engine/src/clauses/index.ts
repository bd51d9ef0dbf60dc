import { type Document, SpanIndex, type Syntax } from '../document/index.ts'
import { findAccounts } from './accounts.ts'
import { type ClauseContext, type ClauseLexicon, clauseContext, type KnownMentions } from './clause-context.ts'
import { findDeeds } from './deeds.ts'
import { type FrameHit, findFrameWords } from './frame-words.ts'
import type { DeedFrame, OccasionFrame, PositionFrame, StatementFrame } from './frames.ts'
import { findOccasions, findTerms } from './occasions/index.ts'
import { findAttendance } from './position-attendance.ts'
import { findPositions } from './position-frames.ts'
import { joinQuotations } from './quotations.ts'
import { rejoinCues } from './rejoin-cues.ts'
import { findAttributions } from './statements.ts'

export { accountRule } from './account-rules.ts'
export { coordinated } from './arguments.ts'
export { type ClauseLexicon, compileLexicon, type KnownMentions } from './clause-context.ts'
export { deedRules } from './deed-rules.ts'
export type * from './frames.ts'
export { isGathered } from './gathered.ts'
export { occasionRules } from './occasions/index.ts'
export { positionRules } from './position-rules.ts'
export { withoutCondition } from './position-spans.ts'
export { quotationRules } from './quotation-rules.ts'
export { attributionRules } from './statement-rules.ts'
export { Tree } from './tree.ts'

/** Everything that the clauses of a report tell. */
export interface Clauses {
  readonly context: ClauseContext
  readonly statements: readonly StatementFrame[]
  readonly occasions: readonly OccasionFrame[]
  readonly deeds: readonly DeedFrame[]
  readonly positions: readonly PositionFrame[]
  /** Tokens that name all who took part, where the report lists them; empty else. */
  readonly attendance: readonly number[]
}

/** What may open a frame, sentence by sentence: read off tags and lemmas, before any arc. */
export interface Triggers {
  readonly hits: readonly (readonly FrameHit[])[]
  /** True for the sentences that are worth an arc. */
  readonly wanted: readonly boolean[]
}

/** Finds the sentences that hold a cue, an occasion, a deed, an attribution marker or a quotation. */
export function findTriggers(document: Document, syntax: Syntax, lexicon: ClauseLexicon): Triggers {
  const hits = document.sentences.map(({ firstToken, endToken }) =>
    findFrameWords(syntax, document.tokens.lower, lexicon.frameWords, firstToken, endToken),
  )
  const quotations = new SpanIndex(document.quotations.map((span) => ({ span })))
  const wanted = document.sentences.map((sentence, at) => {
    if ((hits[at]?.length ?? 0) > 0) return true
    if (quotations.overlapping(sentence).length > 0) return true
    return !lexicon.attribution.matches(document.tokens.lower, sentence.firstToken, sentence.endToken).next().done
  })
  return { hits, wanted }
}

/** Reads the parsed sentences: who says what, who meets whom, who does what. */
export function readClauses(
  document: Document,
  syntax: Syntax,
  triggers: Triggers,
  lexicon: ClauseLexicon,
  mentions: KnownMentions,
): Clauses {
  const hits = triggers.hits.flat()
  document.sentences.forEach((sentence, at) => {
    rejoinCues(syntax, triggers.hits[at] ?? [], lexicon.lightVerbs, sentence)
  })
  const context = clauseContext(document, syntax, lexicon, mentions, hits)
  const frames: StatementFrame[] = []
  document.sentences.forEach(({ firstToken, endToken }, at) => {
    frames.push(...findAttributions(context, triggers.hits[at] ?? []), ...findAccounts(context, firstToken, endToken))
  })
  const statements = joinQuotations(context, frames, hits)
  return {
    context,
    statements,
    occasions: [...findOccasions(context, hits), ...findTerms(context)],
    deeds: findDeeds(context, hits),
    positions: findPositions(context, hits, statements),
    attendance: findAttendance(context),
  }
}
