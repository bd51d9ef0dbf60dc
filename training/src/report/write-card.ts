import { writeFileSync } from 'node:fs'
import type { Results } from './results.ts'

const NAMES: Readonly<Record<string, string>> = { it: 'Italian', en: 'English' }

const ATTRIBUTIONS: Readonly<Record<string, string>> = {
  it_pud:
    'UD Italian PUD: Google, the CoNLL 2017 shared task organisers and the UD Italian contributors (Universal Dependencies), CC BY-SA 3.0',
  it_markit: 'UD Italian MarkIT: its authors (Universal Dependencies), CC BY 4.0',
  it_twittiro: 'UD Italian TWITTIRÒ: Alessandra Teresa Cignarella, Cristina Bosco, Paolo Rosso (Universal Dependencies), CC BY-SA 4.0',
  it_valico: 'UD Italian Valico: Elisa Di Nuovo and others (Universal Dependencies), CC BY-SA 4.0',
  it_tavolonews: 'Tavolo Italian News: the Tavolo project, over texts of Italian Wikinews (CC BY 2.5), CC BY-SA 4.0',
  en_ewt: 'UD English EWT: Natalia Silveira, Nathan Schneider and others (Universal Dependencies), CC BY-SA 4.0',
  en_pud:
    'UD English PUD: Google, the CoNLL 2017 shared task organisers and the UD English contributors (Universal Dependencies), CC BY-SA 3.0',
  en_gum:
    'UD English GUM: Amir Zeldes and others (Universal Dependencies), annotation CC BY 4.0; only documents with free texts: academic, court, news and interview (CC BY), bio and voyage (CC BY-SA)',
  en_tavolonews:
    'Tavolo English News: the Tavolo project, over texts of English Wikinews (CC BY 2.5) and the White House (public domain), CC BY-SA 4.0',
}

const number = (value: number): string => value.toString().replace(/\B(?=(\d{3})+$)/g, ',')

const card = (results: Results): string => {
  const name = NAMES[results.language] ?? results.language
  const data = results.treebanks.map((one) => `| ${one.name} | ${number(one.sentences)} | ${number(one.words)} | ${one.licence} |`)
  const figures = Object.entries(results.goldTokens).map(
    ([test, s]) => `| ${test} | ${s.upos.toFixed(2)} | ${s.lemma.toFixed(2)} | ${s.uas.toFixed(2)} | ${s.las.toFixed(2)} |`,
  )
  return `# Syntax model: ${name}

What it is: UPOS tags, FEATS, lemmas and dependency arcs in Universal Dependencies 2, for the engine's \`openSyntaxModel\`.
Averaged perceptrons; greedy arc-eager parsing. File \`${results.language}.model.gz\`, ${results.megabytes.toFixed(2)} MB.

Intended for news prose. Not for speech, verse or old texts; tweets are read, less well. It has no notion of who people are.
Where treebanks differ (titles, dates, commas), trees follow our news; \`openSyntaxModel(bytes, 'treebanks')\` follows the others, to be scored on them.

## Data

| treebank | sentences | words | licence |
|---|---|---|---|
${data.join('\n')}

Word classes were learned from the same sentences and from openly licensed news (Wikinews CC BY 2.5${results.language === 'en' ? ', White House public domain' : ''}), without annotation.

## Licence

CC BY-SA 4.0 (see LICENSE). Attribution:
${results.treebanks.map((one) => `- ${ATTRIBUTIONS[one.name] ?? one.name}`).join('\n')}

## Figures

Gold tokens, predicted tags, relations without subtypes. More in \`training/scores.md\`.

| test | UPOS | lemma | UAS | LAS |
|---|---|---|---|---|
${figures.join('\n')}

Rebuilt byte for byte by \`npm run train -- ${results.language}\`.
`
}

/** Writes the model's card beside it. */
export const writeCard = (results: Results, folder: URL): void => writeFileSync(new URL('MODEL.md', folder), card(results))
