import type {
  AgendaItem,
  Commitment,
  Explanation,
  FactPlace,
  Listed,
  PositionCell,
  RecordDifference,
  RecordedOccasion,
  RecordedReport,
  RecordedStatement,
  SearchHit,
  StoredReport,
} from '@tavolo/engine'
import { getJson, type Query } from './get-json.ts'

type Ask<T> = (signal: AbortSignal) => Promise<T>

const listed =
  <T>(path: string) =>
  (query: Query): Ask<Listed<T>> =>
  (signal) =>
    getJson(path, query, signal)

const one =
  <T>(path: string) =>
  (id: string): Ask<T> =>
  (signal) =>
    getJson(`${path}/${encodeURIComponent(id)}`, {}, signal)

/** Every question that the reading room asks of the server. */
export const questions = {
  agenda: listed<AgendaItem>('/agenda'),
  occasion: one<RecordedOccasion>('/occasions'),
  statements: listed<RecordedStatement>('/statements'),
  positions: listed<PositionCell>('/positions'),
  commitments: listed<Commitment>('/commitments'),
  fact: one<FactPlace>('/facts'),
  reports: listed<StoredReport>('/reports'),
  report: one<RecordedReport>('/reports'),
  search: listed<SearchHit>('/search'),
  difference:
    (query: Query): Ask<RecordDifference> =>
    (signal) =>
      getJson('/diff', query, signal),
  explain:
    (query: Query): Ask<Explanation> =>
    (signal) =>
      getJson('/explain', query, signal),
}
