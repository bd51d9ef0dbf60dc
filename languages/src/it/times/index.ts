import type { TimeTables } from '@tavolo/engine'

export const times: TimeTables = {}
