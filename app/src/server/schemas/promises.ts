import type { z } from '@hono/zod-openapi'

type Plain<Value> = Value extends readonly (infer Item)[]
  ? Plain<Item>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: Plain<Value[Key]> }
    : Value

/**
 * A schema that says neither less nor more than a type: `promises<Claim>()(z.object({ … }))` does not compile
 * where the type has a value that the schema would refuse, or the schema one that the type does not know.
 */
export const promises =
  <Value>() =>
  <Schema extends z.ZodType<Plain<Value>>>(schema: Schema & ([Plain<Value>] extends [z.output<Schema>] ? unknown : never)): Schema =>
    schema
