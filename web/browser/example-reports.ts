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

/** A week later: a date has moved, a party has made up its mind. */
const LATER = {
  id: 'later-report',
  lang: 'en',
  publishedAt: '2022-01-05',
  publisher: 'Talks Daily',
  title: 'NATO talks with Russia moved by a day',
  text: [
    'BRUSSELS - The meeting between NATO and Russia planned for January 12 has been moved to January 13, an alliance official said on Wednesday.',
    'Russia confirmed that it would take part in the talks with NATO, a Foreign Ministry spokeswoman told the TASS news agency.',
    'The United States rejected the demand that NATO rule out enlargement. Washington said it would impose sanctions if Russia attacked Ukraine.',
    'Ukraine said security talks on January 10 between Russia and the United States in Geneva must respect its interests.',
  ].join('\n'),
}

/** The examples of the house, a later and a hostile report, as files in a folder of their own. */
export function writeReports(withHostile = true): { readonly folder: string; readonly files: readonly string[] } {
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
    LATER,
    ...(withHostile ? [HOSTILE] : []),
  ]
  const files = reports.map((report) => {
    const file = join(folder, `${report.id}.json`)
    writeFileSync(file, JSON.stringify(report))
    return file
  })
  return { folder, files }
}
