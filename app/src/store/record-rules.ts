import {
  type ActionFact,
  actionFacts,
  judgeOccasions,
  judgePositions,
  judgeStatements,
  type OccasionFact,
  occasionFacts,
  occasionKeys,
  type PositionFact,
  positionFacts,
  positionKeys,
  type StatementFact,
  statementFacts,
  statementKeys,
} from '@tavolo/engine'
import type { FactColumns, FactRules } from './fact-rules.ts'

const COLUMNS: FactColumns = { date: null, parties: [], topic: '', binds: false, speaker: null, words: null }

/** The occasions that reports tell of. */
export const OCCASION_RULES: FactRules<OccasionFact> = {
  kind: 'occasion',
  factsOf: occasionFacts,
  keysOf: occasionKeys,
  judge: judgeOccasions,
  columnsOf: ({ occasion: { kind, date, parties } }) => ({
    ...COLUMNS,
    date: date?.value ?? null,
    parties: parties.map(({ actor }) => actor),
    topic: kind,
  }),
}

/** What somebody said. */
export const STATEMENT_RULES: FactRules<StatementFact> = {
  kind: 'statement',
  factsOf: statementFacts,
  keysOf: statementKeys,
  judge: judgeStatements,
  columnsOf: ({ statement: { speaker, stance, date }, source, content, reportedAt }) => ({
    ...COLUMNS,
    // A statement whose day is not told was made known with its report.
    date: date?.value ?? reportedAt,
    parties: speaker.actors,
    topic: stance,
    speaker: [speaker.name, speaker.role, source, ...speaker.actors].filter((name) => name !== null).join(' '),
    words: content.join('\n'),
  }),
}

/** "Nothing about X without X" needs no condition to bind. */
const CONSENT = 'core.position.nothing-without'

/** What each party wants, offers, threatens. */
export const POSITION_RULES: FactRules<PositionFact> = {
  kind: 'position',
  factsOf: positionFacts,
  keysOf: positionKeys,
  judge: judgePositions,
  columnsOf: ({ position: { party, issue, provenance }, condition, reportedAt }) => ({
    ...COLUMNS,
    date: reportedAt,
    parties: [party],
    topic: issue,
    binds: condition !== null || provenance.rules.includes(CONSENT),
  }),
}

/** Deeds: what may meet or trigger a commitment; none is held against another. */
export const ACTION_RULES: FactRules<ActionFact> = {
  kind: 'action',
  factsOf: actionFacts,
  keysOf: () => [],
  judge: () => null,
  columnsOf: ({ action: { parties, act, date } }) => ({ ...COLUMNS, date: date?.value ?? null, parties, topic: act }),
}
