import { applyScript } from './edit-script.ts'
import { hash1, hash2, hashString } from './hash.ts'
import type { LexicalKnowledge } from './lexical-knowledge.ts'
import type { ModelData } from './model-data.ts'
import { PROPER_NOUN_BIT } from './upos.ts'
import { readingOf, type Word } from './word.ts'

export const SCRIPT_WEIGHT_BITS = 18
const SHIFT = 32 - SCRIPT_WEIGHT_BITS
const MAX_CANDIDATES = 24

/** Hashes that stand for a form under a tag and FEATS when its edit script is chosen. */
export const scriptContext = (word: Word, tag: number, features: number, out: Int32Array): number => {
  const { lower } = word
  const length = lower.length
  let k = 0
  out[k++] = hash1(1, tag)
  out[k++] = hash2(2, tag, features)
  for (let n = 1; n <= 7 && n <= length; n += 1) {
    const suffix = hashString(lower, length - n)
    out[k++] = hash2(2 + n, tag, suffix)
    out[k++] = hash2(20 + n, features + tag * 4096, suffix)
  }
  out[k++] = hash2(40, tag, hashString(lower, 0, Math.min(2, length)))
  out[k++] = hash2(41, tag, hashString(lower, 0, Math.min(3, length)))
  out[k++] = hash2(42, tag, word.capital)
  out[k++] = hash2(43, tag, Math.min(length, 8))
  return k
}

/** Where the weight of one context feature for one script stands. */
export const scriptSlot = (contextHash: number, script: number): number =>
  Math.imul(contextHash ^ Math.imul(script + 1, 0x297a2d39), 0x9e3779b1) >>> SHIFT

/** Scripts that words with the same ending take. */
export const scriptCandidates = (lower: string, tag: number, guesses: ReadonlyMap<string, readonly number[]>): readonly number[] => {
  const found: number[] = []
  let levels = 0
  for (let n = Math.min(6, lower.length); n >= 0 && levels < 3; n -= 1) {
    const guessed = guesses.get(`${tag}${lower.slice(lower.length - n)}`)
    if (guessed === undefined) continue
    levels += 1
    for (const script of guessed) if (found.length < MAX_CANDIDATES && !found.includes(script)) found.push(script)
  }
  return found
}

/** Lemmas by dictionary where the form is known under its tag, by a classifier over edit scripts otherwise. */
export class Lemmatiser {
  readonly #data: ModelData
  readonly #knowledge: LexicalKnowledge
  readonly #context = new Int32Array(64)

  constructor(data: ModelData, knowledge: LexicalKnowledge) {
    this.#data = data
    this.#knowledge = knowledge
  }

  lemma(word: Word, tag: number, features: number): string {
    const reading = readingOf(word, tag)
    const at = reading === undefined ? -1 : reading.candidates.indexOf(features)
    if (reading === undefined || at < 0) return this.#workOut(word, tag, features)
    const lemma = reading.lemmas[at] ?? this.#workOut(word, tag, features)
    reading.lemmas[at] = lemma
    return lemma
  }

  #workOut(word: Word, tag: number, features: number): string {
    return this.#lookUp(word, tag, features) ?? this.#guess(word, tag, features) ?? fallback(word, tag)
  }

  #lookUp(word: Word, tag: number, features: number): string | null {
    const { byForm, byLower } = this.#knowledge
    const isName = (1 << tag) & PROPER_NOUN_BIT
    for (const form of isName ? [byForm.get(word.form)] : [byForm.get(word.form), byForm.get(word.lower), byLower.get(word.lower)]) {
      if (form === undefined) continue
      let script = -1
      for (const analysis of form.analyses) {
        if (analysis.tag !== tag) continue
        if (analysis.features === features) {
          script = analysis.script
          break
        }
        if (script < 0) script = analysis.script
      }
      if (script >= 0) return applyScript(this.#data.scripts[script] ?? 'l0+', word.form)
    }
    return null
  }

  #guess(word: Word, tag: number, features: number): string | null {
    const { guessedScripts, scriptWeights, scripts } = this.#data
    const context = this.#context
    const size = scriptContext(word, tag, features, context)
    let best = -1
    let bestScore = -Infinity
    for (const script of scriptCandidates(word.lower, tag, guessedScripts)) {
      let score = 0
      for (let f = 0; f < size; f += 1) score += scriptWeights[scriptSlot(context[f] as number, script)] as number
      if (score <= bestScore) continue
      bestScore = score
      best = script
    }
    return best < 0 ? null : applyScript(scripts[best] ?? 'l0+', word.form)
  }
}

const fallback = (word: Word, tag: number): string => ((1 << tag) & PROPER_NOUN_BIT ? word.form : word.lower)
