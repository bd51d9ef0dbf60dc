import type { RecordedReport } from '@tavolo/engine'
import { readText } from '../../index.ts'

interface Sample {
  readonly publishedAt: string | null
  readonly publisher: string
  readonly text: string
}

const SAMPLES: readonly Sample[] = [
  {
    publishedAt: '2022-01-03',
    publisher: 'Il Mattino di prova',
    text: 'Il ministero degli Esteri russo ha confermato che i colloqui con gli Stati Uniti si terranno a Ginevra il 10 gennaio. "Chiediamo garanzie di sicurezza", ha detto il portavoce del ministero.\n\nIl Consiglio NATO-Russia si riunirà il 12 gennaio a Bruxelles.',
  },
  {
    publishedAt: '2022-01-04',
    publisher: 'The Sample Post',
    text: 'The United States confirmed on Tuesday that talks with Russia would take place in Geneva on January 10. The State Department said that nothing about Ukraine would be decided without Ukraine.\n\nNATO said the NATO-Russia Council would meet on January 12 in Brussels.',
  },
  {
    publishedAt: '2022-01-05',
    publisher: 'The Sample Post',
    text: 'Turkey said the meeting with Greece planned for January 20 in Ankara had been postponed to January 27. Greece promised to reopen the border if Turkey withdraws its ships.',
  },
  {
    publishedAt: '2022-01-06',
    publisher: 'La Gazzetta di prova',
    text: 'La Turchia ha annunciato che l’incontro con la Grecia ad Ankara si terrà il 27 gennaio. Atene ha respinto la proposta di Ankara sulle isole.',
  },
  {
    publishedAt: '2022-01-11',
    publisher: 'The Sample Post',
    text: 'Russia and the United States held talks in Geneva on Monday. "We need security guarantees", the Russian foreign ministry said. Washington rejected the demand that NATO should not expand.',
  },
  {
    publishedAt: '2022-01-13',
    publisher: 'Il Mattino di prova',
    text: 'Mercoledì si è riunito a Bruxelles il Consiglio NATO-Russia. La NATO ha respinto la richiesta russa di garanzie. La Russia ha minacciato nuove misure se la NATO si allarga ancora.',
  },
  {
    publishedAt: null,
    publisher: 'Il Mattino di prova',
    text: 'La Svizzera ospiterà una conferenza di pace. Il governo svizzero ha detto di voler invitare tutte le parti.',
  },
]

/** Reports in Italian and English that tell partly of the same things, written for tests, with their dossiers. */
export async function sampleReports(): Promise<RecordedReport[]> {
  const reports: RecordedReport[] = []
  for (const { text, publishedAt, publisher } of SAMPLES) {
    const { dossier } = await readText(text, { publishedAt, publisher })
    reports.push({ dossier, text, takenAt: '2022-01-14T09:00:00.000Z' })
  }
  return reports
}

/** A report of the same content under another id. */
export const renamed = (report: RecordedReport, id: string): RecordedReport => ({
  ...report,
  dossier: { ...report.dossier, report: { ...report.dossier.report, id } },
})
