import type { Dossier } from '@tavolo/engine'
import type { Problem } from '../problem.ts'
import type { StageTimes } from '../stage-timings.ts'

/** What a thread sends back for a report: no class survives the way between threads. */
export type Answer =
  | { readonly dossier: Dossier; readonly times: StageTimes | null }
  | { readonly problem: Pick<Problem, 'code' | 'message' | 'where' | 'advice'> }
