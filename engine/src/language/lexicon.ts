/** Words that open a frame: cues, occasions, deeds. Keyed by lemma, so that one entry stands for all forms. */
export interface Lexicon {
  readonly pending?: never
}
