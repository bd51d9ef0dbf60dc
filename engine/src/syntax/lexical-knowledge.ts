import type { Analysis, ModelData, WordClass } from './model-data.ts'

/** What is known of one form, or of all spellings of one lower-case form together. */
export interface KnownForm {
  readonly count: number
  readonly analyses: readonly Analysis[]
}

/** The lexicon, ready to be asked. */
export interface LexicalKnowledge {
  readonly byForm: ReadonlyMap<string, KnownForm>
  /** Lower-case keys of forms that were only seen with capitals. */
  readonly byLower: ReadonlyMap<string, KnownForm>
  readonly classes: ReadonlyMap<string, WordClass>
}

/** Tags that a form was seen with, as bits. */
export const tagsOf = (form: KnownForm | undefined): number => {
  let mask = 0
  for (const { tag } of form?.analyses ?? []) mask |= 1 << tag
  return mask
}

const merged = (one: KnownForm, other: KnownForm): KnownForm => ({
  count: one.count + other.count,
  analyses: [...one.analyses, ...other.analyses],
})

/** Indexes the lexicon by form and by lower-case form. */
export const indexLexicon = (data: Pick<ModelData, 'lexicon' | 'classes'>): LexicalKnowledge => {
  const byForm = new Map<string, KnownForm>()
  const byLower = new Map<string, KnownForm>()
  const classes = new Map<string, WordClass>()
  for (const entry of data.lexicon) byForm.set(entry.form, entry)
  for (const entry of data.lexicon) {
    const lower = entry.form.toLowerCase()
    if (lower === entry.form || byForm.has(lower)) continue
    const before = byLower.get(lower)
    byLower.set(lower, before === undefined ? entry : merged(before, entry))
  }
  for (const wordClass of data.classes) classes.set(wordClass.word, wordClass)
  return { byForm, byLower, classes }
}
