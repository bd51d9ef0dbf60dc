import type { Enclitics } from '../language/index.ts'

/** Where pronouns are cut off the end of a verb form, from the left; null where the word is none. */
export const encliticCut = (lower: string, enclitics: Enclitics): readonly number[] | null => {
  for (const second of enclitics.secondOfTwo) {
    if (!lower.endsWith(second)) continue
    const inner = lower.length - second.length
    const head = lower.slice(0, inner)
    for (const first of enclitics.firstOfTwo) {
      if (head.endsWith(first) && takes(head.slice(0, inner - first.length), first, enclitics)) return [inner - first.length, inner]
    }
  }
  for (const pronoun of enclitics.single) {
    if (!lower.endsWith(pronoun)) continue
    const place = lower.length - pronoun.length
    if (takes(lower.slice(0, place), pronoun, enclitics)) return [place]
  }
  return null
}

const takes = (verb: string, pronoun: string, enclitics: Enclitics): boolean =>
  enclitics.after.some(
    ({ ending, pronouns, length }) =>
      verb.length >= length &&
      verb.endsWith(ending) &&
      (pronouns === '*' || enclitics.firstOfTwo.includes(pronoun) || pronouns.includes(pronoun)),
  )
