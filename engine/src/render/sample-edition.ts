import type { Claim, RecordedOccasion } from '../record/index.ts'
import type { Edition } from './edition.ts'
import { SAMPLE_DOSSIER, SAMPLE_TEXT } from './sample-dossier.ts'

const { report, statements, positions, actions } = SAMPLE_DOSSIER
const words = (span: { start: number; end: number } | null) => (span === null ? null : SAMPLE_TEXT.slice(span.start, span.end))

const claim = (id: string, field: Claim['field'], value: string, said: string, more: Partial<Claim> = {}): Claim => ({
  id,
  report: 'sample',
  span: { start: SAMPLE_TEXT.indexOf(said), end: SAMPLE_TEXT.indexOf(said) + said.length },
  words: said,
  fact: 'o1',
  field,
  value,
  actor: null,
  saidBy: ['NO'],
  statement: 's1',
  relay: [],
  origin: 'NO',
  saidAt: '2022-02-22',
  reportedAt: '2022-02-22',
  ...more,
})

/** An occasion of the sample report, as the record tells it after a move. */
export const SAMPLE_OCCASION: RecordedOccasion = {
  id: 'o1',
  facts: ['o1'],
  kind: 'talks',
  title: 'colloqui di pace',
  date: '2022-03-03',
  place: 'Oslo',
  status: 'planned',
  parties: [
    { actor: 'NO', status: 'planned', confirmedBy: ['NO'], history: ['c2'] },
    { actor: 'CH', status: 'tentative', confirmedBy: [], history: ['c3'] },
  ],
  confirmed: 'one-side',
  reports: ['sample'],
  origins: 1,
  moves: [{ from: '2022-03-01', to: '2022-03-03', saidBy: ['NO'], at: '2022-02-22', claims: ['c1'] }],
  contradictions: [],
  claims: [
    claim('c1', 'date', '2022-03-03', '3 marzo'),
    claim('c2', 'participation', 'planned', 'La Norvegia', { actor: 'NO' }),
    claim('c3', 'participation', 'tentative', 'Stiamo valutando', {
      actor: 'CH',
      saidBy: ['CH'],
      statement: 's2',
      relay: ['media:ATS'],
      origin: 'media:ATS',
      reportedAt: '2022-02-23',
    }),
  ],
  judgements: [],
  firstReportedAt: '2022-02-22',
  lastReportedAt: '2022-02-23',
}

/** What the record makes of the sample report, for the tests of what is written out. */
export const SAMPLE_EDITION: Edition = {
  occasions: [SAMPLE_OCCASION],
  statements: statements.map((statement) => ({
    id: statement.id,
    facts: [statement.id],
    statement,
    report: report.id,
    reports: [report.id],
    origins: 1,
    reportedAt: '2022-02-22',
    source: words(statement.source),
    cue: words(statement.cue),
    content: statement.content.map((span) => words(span) ?? ''),
  })),
  positions: positions.map((position) => ({
    id: position.id,
    facts: [position.id],
    position,
    report: report.id,
    reports: [report.id],
    reportedAt: '2022-02-22',
    content: words(position.content) ?? '',
    condition: words(position.condition),
    actors: [],
  })),
  actions: actions.map((action) => ({
    id: action.id,
    report: report.id,
    reportedAt: '2022-02-22',
    action,
    what: words(action.what) ?? '',
  })),
  commitments: [
    {
      id: 'k1',
      kind: 'conditional',
      party: 'CH',
      toward: ['NO'],
      consentOf: [],
      content: '20 milioni di franchi',
      condition: 'se la tregua regge',
      state: 'open',
      position: 'p1',
      report: report.id,
      reportedAt: '2022-02-22',
      because: [],
    },
  ],
  reports: [report],
  nameOf: (actor) => ({ NO: 'Norway', CH: 'Switzerland' })[actor] ?? actor,
  address: 'https://tavolo.example',
}

/** What an attacker would like to be taken for more than words. */
export const HOSTILE_WORDS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "=cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd',
  '\t=1+1',
  'a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:forged',
  "'; DROP TABLE reports; --",
  '\u202egpj.exe\u202c',
  ']]><!ENTITY x SYSTEM "file:///etc/passwd">',
  'nul\u0000 bell\u0007 escape\u001b[31m',
  'lone \ud800 surrogate',
  '[link](javascript:alert(1)) `code` | cell',
] as const

/** The sample edition with these words wherever a report's words may stand. */
export function hostileEdition(hostile: string): Edition {
  return {
    ...SAMPLE_EDITION,
    occasions: SAMPLE_EDITION.occasions.map((occasion) => ({
      ...occasion,
      title: hostile,
      place: hostile,
      parties: occasion.parties.map((party) => ({ ...party, actor: `person:${hostile}`, confirmedBy: [`person:${hostile}`] })),
      claims: occasion.claims.map((one) => ({ ...one, words: hostile, value: hostile })),
      contradictions: [{ field: 'place', actor: null, values: [hostile, 'Oslo'], claims: ['c1'] }],
    })),
    statements: SAMPLE_EDITION.statements.map((one) => ({
      ...one,
      source: hostile,
      cue: hostile,
      content: [hostile],
      statement: { ...one.statement, speaker: { ...one.statement.speaker, name: hostile, role: hostile } },
    })),
    positions: SAMPLE_EDITION.positions.map((one) => ({ ...one, content: hostile, condition: hostile })),
    actions: SAMPLE_EDITION.actions.map((one) => ({ ...one, what: hostile })),
    commitments: SAMPLE_EDITION.commitments.map((one) => ({ ...one, content: hostile, condition: hostile })),
    reports: SAMPLE_EDITION.reports.map((one) => ({ ...one, title: hostile, publisher: hostile, url: hostile })),
    nameOf: (actor) => actor.replace(/^person:/, ''),
  }
}
