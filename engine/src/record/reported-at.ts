import type { RecordedReport } from './record-format.ts'

/** Day from which a report counts as known: its publication, or its taking where that is unknown. */
export const reportedAt = ({ dossier, takenAt }: RecordedReport): string => (dossier.report.publishedAt ?? takenAt).slice(0, 10)
