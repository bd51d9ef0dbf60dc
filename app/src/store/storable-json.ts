/**
 * JSON that a database takes: it stores neither the null character nor halves of characters, which broken texts hold;
 * each becomes one replacement character, so that spans stay right.
 */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value)
  return /\\u0000|\\ud[89a-f]/.test(json)
    ? JSON.stringify(value, (_key, inner) => (typeof inner === 'string' ? storable(inner) : inner))
    : json
}

/** A text without what a database cannot store. */
export const storable = (text: string): string => text.replaceAll('\0', '\ufffd').toWellFormed()
