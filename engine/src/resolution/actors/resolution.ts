import type { TokenRange } from '../../document/index.ts'
import type { People } from './people.ts'
import type { Person } from './person.ts'
import type { Referent } from './referent.ts'
import type { ReportView } from './report-view.ts'

/** A phrase already resolved, for later phrases to refer to. */
export interface Entry extends TokenRange {
  readonly referent: Referent
  readonly person: Person | null
  readonly body: string | null
  readonly subject: boolean
}

/** What resolution of one report looks into. */
export interface Resolution {
  readonly view: ReportView
  readonly people: People
  readonly entries: Entry[]
  /** The state named most often; null where none is named. */
  readonly mainState: string | null
}
