/** Calendar words and time patterns of one language. */
export interface TimeTables {
  readonly pending?: never
}
