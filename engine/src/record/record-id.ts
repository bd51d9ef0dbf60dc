import { factId } from '../dossier/index.ts'

/**
 * Id of a dossier's fact in the record. Dossier ids are hashes of a fact's content and know nothing of its report:
 * two reports that open alike give equal ones, so the record adds the report.
 */
export const recordId = (report: string, fact: string): string => factId(kindOf(fact), [report, fact])

/** `occasion-0f…` → `occasion`. */
const kindOf = (id: string): string => {
  const dash = id.lastIndexOf('-')
  return dash > 0 ? id.slice(0, dash) : 'fact'
}
