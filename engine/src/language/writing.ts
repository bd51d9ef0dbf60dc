/** How a language is written: contractions, elisions, abbreviations, quotation marks. */
export interface Writing {
  readonly pending?: never
}
