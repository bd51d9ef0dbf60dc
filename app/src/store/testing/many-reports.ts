import type { RecordedReport } from '@tavolo/engine'
import { sampleReports } from './sample-reports.ts'

const FIRST_YEAR = 1000

/** As many reports as are asked for, each year with occasions of its own. */
export async function manyReports(count: number): Promise<RecordedReport[]> {
  const samples = (await sampleReports()).filter(({ dossier }) => dossier.report.publishedAt !== null)
  return Array.from({ length: count }, (_, i) => {
    const sample = samples[i % samples.length] as RecordedReport
    const year = FIRST_YEAR + Math.floor(i / samples.length)
    const dossier = JSON.parse(JSON.stringify(sample.dossier).replaceAll('"2022-', `"${year}-`))
    return { ...sample, dossier: { ...dossier, report: { ...dossier.report, id: `report-${String(i).padStart(4, '0')}` } } }
  })
}
