import { type Occasion, type Participation, type Span, wordsOf } from '../../document/index.ts'
import { factId } from '../../dossier/index.ts'
import type { OpenedReport } from '../opened-report.ts'
import type { Claim, ClaimField } from '../record-format.ts'
import { recordId } from '../record-id.ts'
import { type Voice, type Voices, voicesOn } from './voices.ts'

type Write = (field: ClaimField, value: string, span: Span | null, voice: Voice, actor?: string | null) => Claim

/** What a report claims about an occasion: field by field, a participation once for each statement that tells it. */
export function occasionClaims(occasion: Occasion, text: string, report: OpenedReport): Claim[] {
  const fact = recordId(report.id, occasion.id)
  const voices = voicesOn(occasion, report)
  const write: Write = (field, value, span, voice, actor = null) => ({
    id: factId('claim', [fact, field, actor, value, voice.statement]),
    fact,
    field,
    value,
    actor,
    ...voice,
    reportedAt: report.reportedAt,
    report: report.id,
    span,
    words: span ? wordsOf(text, span) : '',
  })
  const first = occasion.mentions[0] ?? null
  const { kind, title, date, movedFrom, place, status } = occasion
  const teller = voices.at(first)
  const claims = [write('kind', kind, first, teller), write('title', title, first, teller)]
  if (date) claims.push(write('date', date.value, date.span, voices.at(date.span ?? first)))
  if (movedFrom) claims.push(write('moved-from', movedFrom.value, movedFrom.span, voices.at(movedFrom.span ?? first)))
  if (place) claims.push(write('place', place.name, place.span, voices.at(place.span)))
  claims.push(write('status', status, first, teller))
  for (const party of occasion.parties) claims.push(...participationClaims(party, occasion, report, voices, write))
  return once(claims)
}

/** The party's own statements and those of others about the occasion, else the narrator. */
function participationClaims(
  party: Participation,
  { mentions, status }: Occasion,
  report: OpenedReport,
  voices: Voices,
  write: Write,
): Claim[] {
  const first = mentions[0] ?? null
  const own = report.statements.filter(({ id }) => party.statedBy.includes(id))
  const told = [...new Set([...own, ...voices.telling])]
  if (told.length === 0) return [write('participation', party.status, party.span ?? first, voices.narrator, party.actor)]
  return told.map((statement) => {
    const isOwn = statement.speaker.actors.includes(party.actor)
    // What others say of a party that confirms its own part is no confirmation.
    const value = party.status === 'confirmed' && !isOwn ? status : party.status
    const place = isOwn ? (statement.content[0] ?? first) : (party.span ?? first)
    return write('participation', value, place, voices.of(statement), party.actor)
  })
}

function once(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>()
  return claims.filter(({ id }) => !seen.has(id) && seen.add(id))
}
