import type { TreebankSentence } from '../treebank/sentence.ts'

const ARTICLES = new Map(
  Object.entries({
    il: 'il',
    lo: 'il',
    la: 'il',
    "l'": 'il',
    i: 'il',
    gli: 'il',
    le: 'il',
    un: 'uno',
    uno: 'uno',
    una: 'uno',
    "un'": 'uno',
  }),
)
const EUPHONIC = new Map(Object.entries({ ad: 'a', ed: 'e', od: 'o' }))

const lemmaOf = (form: string, lemma: string, upos: string): string => {
  const lower = form.toLowerCase()
  if (upos === 'PUNCT') return form
  if (upos === 'DET' && ARTICLES.has(lower)) return ARTICLES.get(lower) as string
  if (upos === 'ADP' || upos === 'CCONJ') return EUPHONIC.get(lower) ?? lemma.toLowerCase()
  return upos === 'PROPN' ? lemma : lemma.toLowerCase()
}

/**
 * Brings the Italian treebanks to the conventions of UD Italian-ISDT where they differ in tags, lemmas and relations:
 * possessives are determiners (PUD writes pronouns), names are `flat:name` (PUD: `flat`), articles have the lemmas "il" and "uno",
 * "ad" and "ed" those of "a" and "e", a stop is its own lemma (MarkIT: `[PUNCT]`), only names keep capitals in the lemma.
 */
export const harmoniseItalian = (sentence: TreebankSentence): TreebankSentence => {
  const upos = sentence.upos.map((tag, i) => {
    if (sentence.relation[i] === 'det:poss') return 'DET'
    if (tag === 'ADP' && sentence.relation[i] === 'mark' && (sentence.form[i] as string).toLowerCase() === 'se') return 'SCONJ'
    return tag === 'PART' ? 'ADV' : tag
  })
  return {
    ...sentence,
    upos,
    lemma: sentence.lemma.map((lemma, i) => lemmaOf(sentence.form[i] as string, lemma, upos[i] as string)),
    relation: sentence.relation.map((relation, i) => {
      const head = sentence.head[i] as number
      return relation === 'flat' && upos[i] === 'PROPN' && upos[head] === 'PROPN' ? 'flat:name' : relation
    }),
  }
}
