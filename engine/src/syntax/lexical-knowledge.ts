import type { Analysis, LexiconEntry, ModelData, WordClass } from './model-data.ts'

/** What is known of one form, or of all spellings of one lower-case form together. */
export interface KnownForm {
  readonly count: number
  readonly tagMask: number
  readonly analyses: readonly Analysis[]
}

/** The lexicon, ready to be asked. */
export interface LexicalKnowledge {
  readonly byForm: ReadonlyMap<string, KnownForm>
  /** Lower-case keys of forms that were only seen with capitals. */
  readonly byLower: ReadonlyMap<string, KnownForm>
  readonly classes: ReadonlyMap<string, WordClass>
}

const maskOf = (analyses: readonly Analysis[]): number => analyses.reduce((mask, analysis) => mask | (1 << analysis.tag), 0)

const knownForm = (entry: LexiconEntry): KnownForm => ({ count: entry.count, tagMask: maskOf(entry.analyses), analyses: entry.analyses })

const merged = (one: KnownForm, other: KnownForm): KnownForm => ({
  count: one.count + other.count,
  tagMask: one.tagMask | other.tagMask,
  analyses: [...one.analyses, ...other.analyses],
})

/** Indexes the lexicon by form and by lower-case form. */
export const indexLexicon = (data: Pick<ModelData, 'lexicon' | 'classes'>): LexicalKnowledge => {
  const byForm = new Map<string, KnownForm>()
  const byLower = new Map<string, KnownForm>()
  for (const entry of data.lexicon) byForm.set(entry.form, knownForm(entry))
  for (const entry of data.lexicon) {
    const lower = entry.form.toLowerCase()
    if (lower === entry.form || byForm.has(lower)) continue
    const before = byLower.get(lower)
    const form = knownForm(entry)
    byLower.set(lower, before === undefined ? form : merged(before, form))
  }
  return { byForm, byLower, classes: new Map(data.classes.map((wordClass) => [wordClass.word, wordClass])) }
}
