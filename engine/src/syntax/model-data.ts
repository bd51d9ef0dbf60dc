/** One reading of a form that the training data hold. */
export interface Analysis {
  /** Column of the UPOS tag. */
  readonly tag: number
  /** Index into `ModelData.features`. */
  readonly features: number
  /** Index into `ModelData.scripts`. */
  readonly script: number
}

/** A form as it was written in the training data, with its readings, the most frequent first. */
export interface LexiconEntry {
  readonly form: string
  /** Occurrences, capped at 255. */
  readonly count: number
  readonly analyses: readonly Analysis[]
}

/** Distributional class of a lower-case word: `fine` of many, `coarse` of few; 0 is no class. */
export interface WordClass {
  readonly word: string
  readonly fine: number
  readonly coarse: number
}

/** Everything that training learns for one language, as plain numbers and strings. */
export interface ModelData {
  readonly language: string
  /** Distinct FEATS strings; the first is '_'. */
  readonly features: readonly string[]
  /** Edit scripts from form to lemma. */
  readonly scripts: readonly string[]
  readonly lexicon: readonly LexiconEntry[]
  readonly classes: readonly WordClass[]
  /** Key: tag column, then a suffix. Value: candidate FEATS for a word that the lexicon lacks, best first. */
  readonly guessedFeatures: ReadonlyMap<string, readonly number[]>
  /** The same for edit scripts. */
  readonly guessedScripts: ReadonlyMap<string, readonly number[]>
  /** Rows of 17 scores, one for each UPOS tag. */
  readonly tagRows: Int8Array
  readonly featureWeights: Int8Array
  readonly scriptWeights: Int8Array
  /** UD relations with those subtypes that are frequent enough to be learned. */
  readonly relations: readonly string[]
  /** Key: `relationKey`. Value: relations seen there, the most frequent first. */
  readonly allowedRelations: ReadonlyMap<number, readonly number[]>
  /** Rows of four scores: shift, reduce, left arc, right arc; for a first glance, and for everything that there is to see. */
  readonly glanceRows: Int8Array
  readonly transitionRows: Int8Array
  /** Lead from which a first glance at a transition is trusted. */
  readonly sureTransition: number
  /** Rows of `relations.length` scores, likewise. */
  readonly arcGlanceRows: Int8Array
  readonly arcRows: Int8Array
  /** Lead from which a first glance at a relation is trusted. */
  readonly sureRelation: number
  readonly punctuationWeights: Int8Array
  /** Confidence (0 to 255) for each sixteenth of the margin scale, fitted on text that was held out. */
  readonly confidence: Uint8Array
}

/** Where relations are looked up: direction (0: the head follows), tag of the head (17 for the root), tag of the dependent. */
export const relationKey = (direction: number, headTag: number, dependentTag: number): number =>
  (direction * 18 + headTag) * 17 + dependentTag
