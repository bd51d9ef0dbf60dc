import type { TreebankSentence } from '../treebank/sentence.ts'

/** The words from `from` upwards that stand on its side of the comma. */
const chain = (head: readonly number[], from: number, isOnSide: (word: number) => boolean): number[] => {
  const words: number[] = []
  for (let at = from; at >= 0 && isOnSide(at) && words.length < head.length; at = head[at] as number) words.push(at)
  return words
}

/**
 * Hangs commas as UD Italian-ISDT, ParTUT and VIT do: before a conjunct on the conjunct, before anything else that depends on a
 * word on the left on that word, otherwise on the topmost word on the left. PUD, MarkIT, TWITTIRÒ and Valico have no rule of their own.
 */
export const hangCommas = (sentence: TreebankSentence): TreebankSentence => {
  const head = [...sentence.head]
  const isMark = (i: number): boolean => sentence.upos[i] === 'PUNCT'
  for (let comma = 1; comma + 1 < head.length; comma += 1) {
    if (sentence.form[comma] !== ',' || !isMark(comma)) continue
    let before = comma - 1
    while (before >= 0 && isMark(before)) before -= 1
    let after = comma + 1
    while (after < head.length && isMark(after)) after += 1
    if (before < 0 || after >= head.length) continue
    const left = chain(sentence.head, before, (word) => word < comma)
    const right = chain(sentence.head, after, (word) => word > comma)
    const top = right.at(-1) ?? after
    const above = sentence.head[top] as number
    if (!left.includes(above)) head[comma] = left.at(-1) ?? before
    else head[comma] = sentence.relation[top]?.startsWith('conj') ? top : above
  }
  return { ...sentence, head }
}
