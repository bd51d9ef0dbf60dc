import { randomFrom } from '../learn/random.ts'
import type { TreebankSentence } from '../treebank/sentence.ts'

const isDropped = (sentence: TreebankSentence, i: number): boolean =>
  (sentence.upos[i] === 'ADP' || sentence.upos[i] === 'DET' || sentence.form[i] === ',') && !sentence.head.includes(i)

/** Drops words that nothing hangs on and flips capitals, each with probability `share` (half of it for capitals). */
const roughen = (sentence: TreebankSentence, share: number, random: () => number): TreebankSentence => {
  const kept = sentence.form.map((_, i) => !(isDropped(sentence, i) && random() < share))
  if (!kept.includes(true)) return sentence
  const place: number[] = []
  for (const keep of kept) place.push(keep ? place.filter((at) => at >= 0).length : -1)
  const pick = <T>(list: readonly T[]): T[] => list.filter((_, i) => kept[i])
  const form = sentence.form.map((word, i) => {
    if (random() >= share / 2) return word
    if (sentence.upos[i] === 'PROPN') return word.toLowerCase()
    return word.charAt(0).toUpperCase() + word.slice(1)
  })
  return {
    ...sentence,
    form: pick(form),
    lemma: pick(sentence.lemma),
    upos: pick(sentence.upos),
    features: pick(sentence.features),
    head: pick(sentence.head).map((head) => (head < 0 ? -1 : (place[head] as number))),
    relation: pick(sentence.relation),
    spaceAfter: pick(sentence.spaceAfter),
    multiwords: [],
  }
}

/** Two sentences run together, the stop between them lost. */
const glue = (one: TreebankSentence, two: TreebankSentence): TreebankSentence => {
  const last = one.form.length - 1
  const dropStop = last > 0 && one.upos[last] === 'PUNCT' && !one.head.includes(last) && one.head[last] !== -1
  const count = dropStop ? last : last + 1
  const root = one.head.indexOf(-1)
  const join = <T>(a: readonly T[], b: readonly T[]): T[] => [...a.slice(0, count), ...b]
  return {
    ...one,
    form: join(one.form, two.form),
    lemma: join(one.lemma, two.lemma),
    upos: join(one.upos, two.upos),
    features: join(one.features, two.features),
    head: [...one.head.slice(0, count), ...two.head.map((head) => (head < 0 ? root : head + count))],
    relation: [...one.relation.slice(0, count), ...two.relation.map((relation, i) => (two.head[i] === -1 ? 'parataxis' : relation))],
    spaceAfter: join(one.spaceAfter, two.spaceAfter),
  }
}

/**
 * A test set as a rough translation would have it: prepositions, articles and commas dropped, capitals flipped, neighbouring
 * sentences glued, each with probability `share`. Deterministic.
 */
export const damaged = (sentences: readonly TreebankSentence[], share: number): TreebankSentence[] => {
  const random = randomFrom(5)
  const rough = sentences.map((sentence) => roughen(sentence, share, random))
  const result: TreebankSentence[] = []
  for (let i = 0; i < rough.length; i += 1) {
    const one = rough[i] as TreebankSentence
    const two = rough[i + 1]
    if (two !== undefined && random() < share && one.form.length + two.form.length < 80) {
      result.push(glue(one, two))
      i += 1
    } else result.push(one)
  }
  return result
}

/** The same words in capitals, as in a title. */
export const capitalised = (sentences: readonly TreebankSentence[]): TreebankSentence[] =>
  sentences.map((sentence) => ({ ...sentence, form: sentence.form.map((form) => form.toUpperCase()) }))

/** Sentences without their final mark. */
export const unstopped = (sentences: readonly TreebankSentence[]): TreebankSentence[] =>
  sentences.map((sentence) => {
    const last = sentence.form.length - 1
    if (last < 1 || sentence.upos[last] !== 'PUNCT' || sentence.head.includes(last)) return sentence
    const cut = <T>(list: readonly T[]): T[] => list.slice(0, last)
    return {
      ...sentence,
      form: cut(sentence.form),
      lemma: cut(sentence.lemma),
      upos: cut(sentence.upos),
      features: cut(sentence.features),
      head: cut(sentence.head),
      relation: cut(sentence.relation),
      spaceAfter: cut(sentence.spaceAfter),
    }
  })
