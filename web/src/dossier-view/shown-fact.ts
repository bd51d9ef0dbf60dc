import type { Inference, Participation, Span } from '@tavolo/engine'
import type { Layer } from './layers.ts'

/** A fact of a dossier as its card shows it and as the text is marked for it. */
export interface ShownFact {
  readonly id: string
  readonly layer: Layer
  readonly title: string
  /** What is known about it, in short phrases. */
  readonly about: readonly string[]
  /** Its words in the report. */
  readonly words: readonly string[]
  readonly parties: readonly Participation[]
  /** Where its words stand: all of them light up with it. */
  readonly spans: readonly Span[]
  readonly rules: readonly string[]
  readonly inferred: readonly Inference[]
}
