import { Counter } from '../learn/counter.ts'
import type { TreebankSentence } from '../treebank/sentence.ts'

/** FEATS that no treebank of the reference uses; they are dropped elsewhere. */
const DROPPED = new Set(['VerbType', 'Voice', 'Case', 'Polarity', 'Negative', 'Aspect', 'Animacy', 'ExtPos', 'Typo', 'Style'])

const parse = (features: string): Map<string, string> =>
  new Map(features === '_' ? [] : features.split('|').map((feature) => feature.split('=') as [string, string]))

const print = (features: ReadonlyMap<string, string>): string => {
  const sorted = [...features].sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
  return sorted.length === 0 ? '_' : sorted.map(([name, value]) => `${name}=${value}`).join('|')
}

/** VerbForm, where a treebank leaves it out, follows from mood and ending. */
const addVerbForm = (features: Map<string, string>, lower: string): void => {
  if (features.has('VerbForm')) return
  if (features.has('Mood')) features.set('VerbForm', 'Fin')
  else if (/ndo(si)?$/.test(lower)) features.set('VerbForm', 'Ger')
  else if (/r(e|si|ne|lo|la|li|le|ci|vi|mi|ti)?$/.test(lower) && !features.has('Gender')) features.set('VerbForm', 'Inf')
  else if (/[tse][oaie]$/.test(lower)) {
    features.set('VerbForm', 'Part')
    if (!features.has('Tense')) features.set('Tense', 'Past')
  }
}

/** What an ending says of a participle that is given without gender and number. */
const ENDINGS: Readonly<Record<string, readonly [string, string]>> = {
  o: ['Masc', 'Sing'],
  a: ['Fem', 'Sing'],
  i: ['Masc', 'Plur'],
  e: ['Fem', 'Plur'],
}

const simplify = (form: string, upos: string, features: string): Map<string, string> => {
  const map = parse(features)
  const lower = form.toLowerCase()
  for (const name of [...map.keys()]) if (DROPPED.has(name) || name.endsWith('[psor]') || map.get(name) === 'Com') map.delete(name)
  if (upos === 'PROPN') map.clear()
  if (upos === 'NUM' && map.size === 0) map.set('NumType', 'Card')
  if (lower === 'non' && upos === 'ADV') map.set('PronType', 'Neg')
  if (upos === 'VERB' || upos === 'AUX') addVerbForm(map, lower)
  const ending = ENDINGS[lower.at(-1) ?? '']
  if (map.get('VerbForm') === 'Part' && ending !== undefined && !map.has('Gender') && map.get('Tense') === 'Past') {
    map.set('Gender', ending[0])
    map.set('Number', ending[1])
  }
  return map
}

/** How well a reading of the reference agrees with what the other treebank says. */
const agreement = (reference: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>, count: number): number => {
  let score = Math.log(count) * 0.1 - reference.size * 0.5
  for (const [name, value] of other) {
    if (reference.get(name) === value) score += 2
    else if (reference.has(name)) score -= 3
  }
  return score
}

/**
 * Gives all treebanks the FEATS that the reference treebanks use: the reading of the same form and tag there that agrees best,
 * else, for forms that they lack, one that they use with the tag.
 */
export const harmoniseFeatures = (sentences: readonly TreebankSentence[], reference: ReadonlySet<string>): TreebankSentence[] => {
  const ofForm = new Counter<string, string>()
  const ofTag = new Counter<string, string>()
  for (const sentence of sentences) {
    if (!reference.has(sentence.source)) continue
    sentence.form.forEach((form, i) => {
      const features = print(parse(sentence.features[i] as string))
      ofForm.add(`${form.toLowerCase()} ${sentence.upos[i]}`, features)
      ofTag.add(sentence.upos[i] as string, features)
    })
  }
  const closest = (candidates: readonly [string, number][], wanted: Map<string, string>): string => {
    const printed = print(wanted)
    let best = printed
    let bestScore = -Infinity
    for (const [candidate, count] of candidates) {
      if (candidate === printed) return candidate
      const score = agreement(parse(candidate), wanted, count)
      if (score <= bestScore) continue
      bestScore = score
      best = candidate
    }
    return best
  }
  return sentences.map((sentence) => {
    if (reference.has(sentence.source)) return sentence
    return {
      ...sentence,
      features: sentence.features.map((features, i) => {
        const form = sentence.form[i] as string
        const upos = sentence.upos[i] as string
        const wanted = simplify(form, upos, features)
        const known = ofForm.ranked(`${form.toLowerCase()} ${upos}`)
        if (known.length > 0) return closest(known, wanted)
        return wanted.size === 0 && upos !== 'NUM' ? '_' : closest(ofTag.ranked(upos), wanted)
      }),
    }
  })
}
