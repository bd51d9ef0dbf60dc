import {
  type ActionFact,
  actionFacts,
  groupOccasions,
  groupPositions,
  groupStatements,
  judgeOccasions,
  judgePositions,
  judgeStatements,
  lapsesAfter,
  type OccasionFact,
  occasionFacts,
  occasionKeys,
  type PositionFact,
  positionFacts,
  positionKeys,
  type RecordedOccasion,
  type RecordedPosition,
  type RecordedStatement,
  type StatementFact,
  statementFacts,
  statementKeys,
  viewOccasion,
  viewPosition,
  viewStatement,
} from '@tavolo/engine'
import type { FactColumns, FactRules, StoredFact, StoredView, ViewColumns } from './fact-rules.ts'
import type { FactKind } from './tables.ts'

const COLUMNS: FactColumns = { date: null, parties: [], topic: '', binds: false, speaker: null, words: null }
const VIEW_COLUMNS: ViewColumns = {
  date: null,
  parties: [],
  topic: '',
  binds: false,
  placeInList: '',
  status: null,
  lapsesAfter: null,
  place: null,
}

/** Behind every day: where a list puts what has none. */
const NO_DAY = '~'

/** The occasions that reports tell of. */
export const OCCASION_RULES: FactRules<OccasionFact, RecordedOccasion> = {
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
  viewsOf: (facts, judgements) => groupOccasions(facts, judgements).map(viewOccasion),
  columnsOfView: (occasion) => ({
    ...VIEW_COLUMNS,
    date: occasion.date,
    parties: occasion.parties.map(({ actor }) => actor),
    topic: occasion.kind,
    placeInList: occasion.date ?? NO_DAY,
    status: occasion.status,
    lapsesAfter: lapsesAfter(occasion),
    place: occasion.place?.toLowerCase() ?? null,
  }),
}

/** What somebody said. */
export const STATEMENT_RULES: FactRules<StatementFact, RecordedStatement> = {
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
  viewsOf: (facts, judgements) => groupStatements(facts, judgements).map(viewStatement),
  columnsOfView: ({ statement: { speaker, stance, date }, reportedAt }) => ({
    ...VIEW_COLUMNS,
    date: date?.value ?? reportedAt,
    parties: speaker.actors,
    topic: stance,
    placeInList: reportedAt,
  }),
}

/** "Nothing about X without X" needs no condition to bind. */
const CONSENT = 'core.position.nothing-without'

const positionColumns = ({ position: { party, issue, provenance }, condition, reportedAt }: PositionFact | RecordedPosition) => ({
  date: reportedAt,
  parties: [party],
  topic: issue,
  binds: condition !== null || provenance.rules.includes(CONSENT),
})

/** What each party wants, offers, threatens. */
export const POSITION_RULES: FactRules<PositionFact, RecordedPosition> = {
  kind: 'position',
  factsOf: positionFacts,
  keysOf: positionKeys,
  judge: judgePositions,
  columnsOf: (fact) => ({ ...COLUMNS, ...positionColumns(fact) }),
  viewsOf: (facts, judgements) => groupPositions(facts, judgements).map(viewPosition),
  columnsOfView: (held) => ({ ...VIEW_COLUMNS, ...positionColumns(held), placeInList: held.reportedAt }),
}

/** Deeds: what may meet or trigger a commitment; none is held against another, and each is looked at alone. */
const ACTION_RULES: FactRules<ActionFact, StoredView> = {
  kind: 'action',
  factsOf: actionFacts,
  keysOf: () => [],
  judge: () => null,
  columnsOf: ({ action: { parties, act, date } }) => ({ ...COLUMNS, date: date?.value ?? null, parties, topic: act }),
  viewsOf: () => [],
  columnsOfView: () => VIEW_COLUMNS,
}

/** The rules of each kind of fact. */
export const RULES: Readonly<Record<FactKind, FactRules<StoredFact, StoredView>>> = {
  occasion: OCCASION_RULES,
  statement: STATEMENT_RULES,
  position: POSITION_RULES,
  action: ACTION_RULES,
}
