import { z } from '@hono/zod-openapi'

/** A named schema, or null; `.nullable()` on a named one describes something that cannot be null. */
export const orNull = <Schema extends z.ZodType>(schema: Schema) => z.union([schema, z.null()])
