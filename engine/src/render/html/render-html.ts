import type { Dossier } from '../../document/index.ts'
import { escapedXml } from '../escape-xml.ts'
import { summary, titleOf, whenPublished } from '../report-facts.ts'
import { View } from '../view.ts'
import { visibleWords } from '../visible-words.ts'
import { writtenDate } from '../written-date.ts'
import { layersOf, piecesOf } from './layers.ts'

const STYLE = `body{font:1rem/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
pre{white-space:pre-wrap;font:inherit;border-left:3px solid #8888;padding-left:1rem}
mark{color:inherit;background:none;border-bottom:2px solid}
.occasion{border-color:#0a7}.statement{border-color:#37c}.position{border-color:#c60}.action{border-color:#a3a}.doubt{border-bottom-style:dashed}
:target{background:#fd86}`

/** How the page is headed. */
export interface HtmlOptions {
  /** What the report is called where it has no title: its file name. */
  readonly label?: string
}

/**
 * A report with its facts marked, and its dossier beneath; every fact leads to its words. The page holds all it needs:
 * it runs nothing and asks nobody.
 */
export function renderHtml(dossier: Dossier, text: string, { label = '' }: HtmlOptions = {}): string {
  const view = new View(dossier, text)
  const title = escapedXml(titleOf(dossier, label))
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${STYLE}</style>
<h1>${title}</h1>
<p>${escapedXml(whenPublished(dossier))} ${escapedXml(summary(dossier))}.</p>
<pre lang="${escapedXml(dossier.report.language)}">${markedText(view)}</pre>
${sections(view).join('\n')}
</html>
`
}

function markedText({ dossier, text }: View): string {
  const placed = new Set<string>()
  return piecesOf(text.length, layersOf(dossier))
    .map(({ start, end, layers }) => {
      const words = escapedXml(text.slice(start, end))
      if (layers.length === 0) return words
      const fresh = layers.map(({ id }) => id).filter((id) => !placed.has(id))
      for (const id of fresh) placed.add(id)
      const anchors = fresh.map((id) => `<a id="${escapedXml(id)}"></a>`).join('')
      const kinds = [...new Set(layers.map(({ kind }) => kind))].join(' ')
      return `${anchors}<mark class="${kinds}" title="${kinds}">${words}</mark>`
    })
    .join('')
}

function sections(view: View): string[] {
  const { agenda, statements, positions, actions, doubts } = view.dossier
  const line = (id: string, words: string) =>
    `<li><a href="#${escapedXml(encodeURIComponent(id))}">${escapedXml(visibleWords(words))}</a></li>`
  const day = (date: { readonly value: string } | null) => (date === null ? 'no date' : writtenDate(date.value))
  const section = (name: string, items: readonly string[]) => (items.length === 0 ? [] : [`<h2>${name}</h2>\n<ul>${items.join('\n')}</ul>`])
  return [
    ...section(
      'Agenda',
      agenda.map(({ id, date, kind, status, title, parties }) => {
        const who = parties.map(({ actor, status }) => `${view.name(actor)} ${status}`).join(', ')
        return line(id, `${day(date)} · ${kind} · ${status} · ${title}${who === '' ? '' : ` (${who})`}`)
      }),
    ),
    ...section(
      'Statements',
      statements.map((one) =>
        line(one.id, `${view.speaker(one)} · ${one.stance}: ${one.content.map((span) => `“${view.words(span)}”`).join(' ')}`),
      ),
    ),
    ...section(
      'Positions',
      positions.map(({ id, party, act, issue, content }) => line(id, `${view.name(party)} · ${act} · ${issue}: “${view.words(content)}”`)),
    ),
    ...section(
      'Actions',
      actions.map(({ id, parties, act, what }) =>
        line(id, `${parties.map((actor) => view.name(actor)).join(', ')} · ${act}: “${view.words(what)}”`),
      ),
    ),
    ...section(
      'Doubts',
      doubts.map(({ kind, message }, i) => line(`doubt-${i + 1}`, `${message} (${kind})`)),
    ),
  ]
}
