import { z } from 'zod'

/** Pages of an answer that has to be read whole. */
export const paging = {
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(50).default(20),
}
