/** Whether what is told at a time lies behind (-1) or ahead (1) of the publication, or cannot be told (0). */
export interface Direction {
  readonly sign: -1 | 0 | 1
  /** False where the time belongs to a noun, whose own time need not be that of the verb. */
  readonly sure: boolean
  readonly reason: string
  /** True where the word right before the time tells it. */
  readonly beside?: boolean
}

export const UNKNOWN: Direction = { sign: 0, sure: false, reason: 'nothing tells whether it is past or to come' }
