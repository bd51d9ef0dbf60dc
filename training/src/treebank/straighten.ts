import type { TreebankSentence } from './sentence.ts'

const QUOTES: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '„': '"',
  '``': '"',
  "''": '"',
}

const straight = (text: string): string => QUOTES[text] ?? text.replace(/[’‘`´]/g, "'")

/** Straight quotation marks and apostrophes, as the text stage writes its words. */
export const straighten = (sentence: TreebankSentence): TreebankSentence => ({
  ...sentence,
  form: sentence.form.map(straight),
  lemma: sentence.lemma.map(straight),
})
