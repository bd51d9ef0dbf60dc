import { type Analysis, editScript, type LexiconEntry, uposNumber } from '../engine.ts'
import type { TreebankSentence } from '../treebank/sentence.ts'
import { Counter } from './counter.ts'

/** Numbers given to strings in order of first sight. */
class Inventory {
  readonly names: string[] = []
  readonly #numbers = new Map<string, number>()

  number(name: string): number {
    let number = this.#numbers.get(name)
    if (number === undefined) {
      number = this.names.length
      this.#numbers.set(name, number)
      this.names.push(name)
    }
    return number
  }
}

export interface LexiconAndGuesses {
  readonly features: Inventory
  readonly scripts: Inventory
  readonly lexicon: readonly LexiconEntry[]
  readonly guessedFeatures: ReadonlyMap<string, readonly number[]>
  readonly guessedScripts: ReadonlyMap<string, readonly number[]>
}

const MAX_GUESSES = 8
const RARE = 10

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const ranked = (counter: Counter<string, number>, minimum: number): Map<string, number[]> => {
  const guesses = new Map<string, number[]>()
  for (const key of [...counter.tables.keys()].sort(byText)) {
    if (counter.total(key) < minimum && key.length > 4) continue
    guesses.set(
      key,
      counter
        .ranked(key)
        .slice(0, MAX_GUESSES)
        .map(([value]) => value),
    )
  }
  return guesses
}

/** Counts what the training sentences say of every form, and what endings say of forms that they lack. */
export const buildLexicon = (sentences: readonly TreebankSentence[]): LexiconAndGuesses => {
  const features = new Inventory()
  const scripts = new Inventory()
  features.number('_')
  const readings = new Counter<string, string>()
  const scriptsOf = new Counter<string, number>()
  for (const sentence of sentences) {
    for (let i = 0; i < sentence.form.length; i += 1) {
      const form = sentence.form[i] as string
      const tag = uposNumber(sentence.upos[i] as string)
      const feature = features.number(sentence.features[i] as string)
      const script = scripts.number(editScript(form, sentence.lemma[i] as string))
      readings.add(form, `${tag} ${feature}`)
      scriptsOf.add(`${form} ${tag} ${feature}`, script)
    }
  }
  const lexicon: LexiconEntry[] = []
  const endings = new Counter<string, number>()
  const scriptEndings = new Counter<string, number>()
  for (const form of [...readings.tables.keys()].sort(byText)) {
    const count = readings.total(form)
    const lower = form.toLowerCase()
    const analyses: Analysis[] = []
    for (const [reading] of readings.ranked(form)) {
      const [tag, feature] = reading.split(' ').map(Number) as [number, number]
      const script = scriptsOf.ranked(`${form} ${reading}`)[0]?.[0] ?? 0
      analyses.push({ tag, features: feature, script })
      for (let n = 0; n <= 6 && n <= lower.length; n += 1) {
        const key = `${tag}${lower.slice(lower.length - n)}`
        if (count <= RARE && n <= 5) endings.add(key, feature)
        scriptEndings.add(key, script)
      }
    }
    lexicon.push({ form, count: Math.min(255, count), analyses })
  }
  return { features, scripts, lexicon, guessedFeatures: ranked(endings, 3), guessedScripts: ranked(scriptEndings, 2) }
}
