import type { Writing } from '@tavolo/engine'

export const writing: Writing = {}
