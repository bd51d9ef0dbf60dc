import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const example = (name: string) => readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8')

/** A report whose every field tries to be something else than words. */
export const HOSTILE = {
  id: 'hostile-report',
  lang: 'en',
  publishedAt: '2021-12-29',
  title: '<img src=x onerror="document.title=\'owned\'"> \u202eeltit',
  publisher: '"><script>document.title="owned"</script>',
  url: 'javascript:document.title="owned"',
  text: [
    '<script>document.title="owned"</script> Russia and the United States will hold talks in Geneva on January 14, the Foreign Ministry of Russia said on Tuesday.',
    '“NATO must withdraw <b>its weapons</b> from \u202egnp.exe the region,” the Kremlin said.',
  ].join('\n'),
}

/** The examples of the house and a hostile report, as files in a folder of their own. */
export function writeReports(): { readonly folder: string; readonly files: readonly string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'tavolo-room-'))
  const reports = [
    {
      id: 'italian-report',
      lang: 'it',
      publishedAt: '2021-12-28',
      title: 'Colloqui di gennaio: chi conferma e chi valuta',
      text: example('talks.it.txt'),
    },
    {
      id: 'english-report',
      lang: 'en',
      publishedAt: '2021-12-28',
      title: 'Russia confirms January talks, weighs NATO meeting',
      text: example('talks.en.txt'),
    },
    HOSTILE,
  ]
  const files = reports.map((report) => {
    const file = join(folder, `${report.id}.json`)
    writeFileSync(file, JSON.stringify(report))
    return file
  })
  return { folder, files }
}
