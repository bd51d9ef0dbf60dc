import { type Issue, overlaps, type Position, type Span, type Statement } from '../document/index.ts'
import type { Lexicon } from '../language/index.ts'
import type { AttributedStatement } from '../resolution/index.ts'
import { factId } from './fact-id.ts'
import { provenance } from './provenance.ts'

/** Names the issue of some words: the first group of the lexicon that has one of their lemmas. */
export type IssueOf = (span: Span) => Issue

/** Positions that the cues themselves take: one for each party, each content. */
export function positionFacts(
  attributed: readonly AttributedStatement[],
  statements: readonly Statement[],
  actorsIn: (span: Span) => readonly string[],
  issueOf: IssueOf,
): Position[] {
  const facts: Position[] = []
  attributed.forEach((one, index) => {
    const { frame, speaker } = one
    if (!frame.act) return
    for (const content of frame.content) {
      for (const party of speaker.parties) {
        const named = one.toward.length > 0 ? one.toward : actorsIn(content)
        const toward = named.filter((actor) => actor !== party && !speaker.parties.includes(actor)).slice(0, 2)
        const condition = frame.condition && !overlaps(frame.condition, content) ? frame.condition : null
        const fact = {
          party,
          act: frame.act,
          toward,
          issue: issueOf(content),
          content,
          condition: condition ?? frame.condition,
          statement: statements[index]?.id ?? null,
        }
        facts.push({ id: factId('position', fact), ...fact, provenance: provenance(frame.rules, [content, fact.condition], one.inferred) })
      }
    }
  })
  return facts
}

export function issueFinder(lexicon: Lexicon, lemmasIn: (span: Span) => readonly string[]): IssueOf {
  const issues = new Map<string, number>()
  lexicon.issues.forEach(({ lemmas }, rank) => {
    for (const lemma of lemmas) issues.set(lemma.toLowerCase(), rank)
  })
  return (span) => {
    let best = lexicon.issues.length
    for (const lemma of lemmasIn(span)) best = Math.min(best, issues.get(lemma) ?? best)
    return lexicon.issues[best]?.issue ?? 'other'
  }
}
