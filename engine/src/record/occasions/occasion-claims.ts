import { contains, type Occasion, type Participation, type Span, type Statement, wordsOf } from '../../document/index.ts'
import { factId } from '../../dossier/index.ts'
import { officialVoice } from '../origins/official-voice.ts'
import { textFingerprint } from '../origins/text-fingerprint.ts'
import type { Claim, ClaimField, RecordedReport } from '../record-format.ts'
import { recordId } from '../record-id.ts'
import { reportedAt } from '../reported-at.ts'

/** Who stands behind a claim. */
interface Voice {
  readonly saidBy: readonly string[]
  readonly statement: string | null
  readonly relay: readonly string[]
  readonly origin: string
  readonly saidAt: string | null
}

/** What a report claims about an occasion: field by field, a participation once for each statement that tells it. */
export function occasionClaims(occasion: Occasion, report: RecordedReport): Claim[] {
  const { dossier, text } = report
  const at = reportedAt(report)
  const fact = recordId(dossier.report.id, occasion.id)
  const own = textFingerprint(text, occasion.mentions[0] ?? null)
  const official = officialVoice(dossier.report.publisher)
  const narrator: Voice = { saidBy: official ? [official] : [], statement: null, relay: [], origin: own, saidAt: null }
  const told = dossier.statements.filter(({ content }) => occasion.mentions.some((span) => content.some((piece) => contains(piece, span))))
  const voiceOf = (statement: Statement): Voice => ({
    saidBy: statement.speaker.actors,
    statement: recordId(dossier.report.id, statement.id),
    relay: statement.relay,
    origin: statement.relay.at(-1) ?? own,
    saidAt: statement.date?.value ?? null,
  })
  const innermost = (span: Span | null): Voice => {
    const around = dossier.statements.filter(({ content }) => span && content.some((piece) => contains(piece, span)))
    const last = around.reduce<Statement | null>((best, one) => (best && lengthOf(best) <= lengthOf(one) ? best : one), null)
    return last ? voiceOf(last) : narrator
  }
  const claim = (field: ClaimField, value: string, span: Span | null, voice: Voice, actor: string | null = null): Claim => ({
    id: factId('claim', [fact, field, actor, value, voice.statement]),
    fact,
    field,
    value,
    actor,
    ...voice,
    reportedAt: at,
    report: dossier.report.id,
    span,
    words: span ? wordsOf(text, span) : '',
  })
  const first = occasion.mentions[0] ?? null
  const { kind, title, date, movedFrom, place, status } = occasion
  const claims = [claim('kind', kind, first, innermost(first)), claim('title', title, first, innermost(first))]
  if (date) claims.push(claim('date', date.value, date.span, innermost(date.span ?? first)))
  if (movedFrom) claims.push(claim('moved-from', movedFrom.value, movedFrom.span, innermost(movedFrom.span ?? first)))
  if (place) claims.push(claim('place', place.name, place.span, innermost(place.span)))
  claims.push(claim('status', status, first, innermost(first)))
  for (const party of occasion.parties) {
    const voices = voicesOn(party, told, dossier.statements)
    if (voices.length === 0) claims.push(claim('participation', party.status, party.span ?? first, narrator, party.actor))
    for (const statement of voices) {
      const isOwn = statement.speaker.actors.includes(party.actor)
      // What others say of a party that confirms its own part is no confirmation.
      const value = party.status === 'confirmed' && !isOwn ? status : party.status
      const place = isOwn ? (statement.content[0] ?? first) : (party.span ?? first)
      claims.push(claim('participation', value, place, voiceOf(statement), party.actor))
    }
  }
  return once(claims)
}

/** Statements that tell of a party's part: its own, and those of others about the occasion. */
function voicesOn({ statedBy }: Participation, told: readonly Statement[], all: readonly Statement[]): Statement[] {
  return all.filter((statement) => statedBy.includes(statement.id) || told.includes(statement))
}

const lengthOf = ({ content }: Statement): number => content.reduce((sum, { start, end }) => sum + end - start, 0)

function once(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>()
  return claims.filter(({ id }) => !seen.has(id) && seen.add(id))
}
