import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { cutText, type LanguagePack, openSyntaxModel, type SyntaxModel } from '@tavolo/engine'
import { en, it, SYNTAX_MODELS } from '@tavolo/languages'
import { analyse } from './measure/analyse.ts'
import { readConllu } from './treebank/read-conllu.ts'
import type { TreebankSentence } from './treebank/sentence.ts'
import { straighten } from './treebank/straighten.ts'
import { writeConllu } from './treebank/write-conllu.ts'

const USAGE = `Usage: npm run -s parse -- LANGUAGE FILE [--treebanks]
  LANGUAGE     it or en
  FILE         .conllu: keeps its words; .txt: cut by the engine. Writes CoNLL-U with predicted UPOS, FEATS, lemmas, heads and relations
  --treebanks  follows the conventions of the other treebanks that the model learned from, not those of our news: to be scored on them`

/** The text of a file as sentences without annotation. */
const cutSentences = (text: string, pack: LanguagePack): TreebankSentence[] => {
  const report = { id: '', text, language: pack.code, publishedAt: null, publisher: null, title: null, url: null, sha256: '' }
  const { tokens, sentences } = cutText(report, pack.writing)
  return sentences.map(({ firstToken, endToken, start, end }, number) => {
    const form = tokens.form.slice(firstToken, endToken)
    const multiwords: { first: number; end: number; form: string; spaceAfter: boolean }[] = []
    const spaceAfter = form.map(
      (_, i) => /\s/.test(text.charAt(tokens.end[firstToken + i] as number)) || firstToken + i === tokens.count - 1,
    )
    for (let i = firstToken; i < endToken; i += 1) {
      let stop = i + 1
      while (stop < endToken && tokens.start[stop] === tokens.end[stop]) stop += 1
      if (stop === i + 1) continue
      const surface = text.slice(tokens.start[i], tokens.end[i])
      multiwords.push({
        first: i - firstToken,
        end: stop - firstToken,
        form: surface,
        spaceAfter: spaceAfter[stop - 1 - firstToken] as boolean,
      })
      i = stop - 1
    }
    return {
      id: String(number + 1),
      documentId: '',
      source: '',
      conventions: 'news',
      text: text.slice(start, end).replace(/\s+/g, ' '),
      form,
      lemma: form.map(() => '_'),
      upos: form.map(() => '_'),
      features: form.map(() => '_'),
      head: form.map(() => -2),
      relation: form.map(() => '_'),
      spaceAfter,
      multiwords,
    }
  })
}

/** Predicted analyses under the words as the file writes them: curly quotation marks are straightened for the model only. */
const predict = (model: SyntaxModel, sentences: readonly TreebankSentence[]): TreebankSentence[] =>
  analyse(model, sentences.map(straighten)).map((found, i) => ({ ...found, form: (sentences[i] as TreebankSentence).form }))

const main = (language: string | undefined, file: string | undefined, option: string | undefined): void => {
  const pack = [it, en].find((one) => one.code === language)
  const url = pack === undefined ? undefined : SYNTAX_MODELS[pack.code]
  if (pack === undefined || url === undefined || file === undefined || !(option === undefined || option === '--treebanks'))
    throw new Error(USAGE)
  const content = readFileSync(file, 'utf8')
  const sentences = file.endsWith('.txt') ? cutSentences(content, pack) : readConllu(content, file)
  const model = openSyntaxModel(gunzipSync(readFileSync(url)), option === undefined ? 'news' : 'treebanks')
  process.stdout.write(predict(model, sentences).map(writeConllu).join(''))
}

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on('error', () => process.exit(0))

try {
  main(process.argv[2], process.argv[3], process.argv[4])
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
