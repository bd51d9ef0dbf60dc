import type { TreebankSentence } from '../treebank/sentence.ts'
import { inNewsConventions } from './english.ts'

const CONVERTERS: Readonly<Record<string, (sentence: TreebankSentence) => TreebankSentence>> = { en: inNewsConventions }

const sameArcs = (one: TreebankSentence, other: TreebankSentence): boolean =>
  one.head.every((head, i) => head === other.head[i] && one.relation[i] === other.relation[i])

/**
 * Sentences of other treebanks that would be annotated otherwise in our news, a second time and in its conventions: so the parser
 * learns those from more than our own few sentences. `tagged` holds the same sentences with the tags that the copies shall have.
 */
export const newsCopies = (
  language: string,
  sentences: readonly TreebankSentence[],
  tagged: readonly TreebankSentence[],
): TreebankSentence[] => {
  const convert = CONVERTERS[language]
  if (convert === undefined) return []
  return sentences.flatMap((sentence, i) => {
    if (sentence.conventions === 'news') return []
    const { head, relation } = convert(sentence)
    const copy: TreebankSentence = { ...(tagged[i] as TreebankSentence), head, relation, conventions: 'news' }
    return sameArcs(sentence, copy) ? [] : [copy]
  })
}
