/** A sentence and what the rule must find in it, written as `role=words | role=words`. */
export interface Example {
  /** BCP 47 code of the language the sentence is in. */
  readonly language: string
  readonly text: string
  readonly gives: string
  /** Who publishes the sentence, where the rule asks for it. */
  readonly publisher?: string
}

/** A sentence in which the rule must stay silent. */
export interface Counterexample {
  readonly language: string
  readonly text: string
}

/**
 * A named piece of knowledge: plain data, run by the engine, which stamps its id on every fact it helps to find.
 * Ids read `core.attribution.ccomp-of-cue` or `it.time.day-month` and are never reused.
 */
export interface Rule<Pattern, Meaning> {
  readonly id: string
  /** What it finds, in one word of the dossier: `statement`, `occasion`, `time` … */
  readonly finds: string
  readonly pattern: Pattern
  readonly means: Meaning
  readonly examples: readonly Example[]
  readonly counterexamples: readonly Counterexample[]
}
