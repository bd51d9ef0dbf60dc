/** FNV-1a over UTF-16 code units, 2 × 32 bits with different seeds: 16 hex characters (Fowler, Noll, Vo). */
function contentHash(content: string): string {
  let a = 0x811c9dc5
  let b = 0x01000193
  for (let i = 0; i < content.length; i++) {
    const unit = content.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit ^ (i & 0xff), 0x85ebca6b)
    b ^= b >>> 13
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0')
}

/** Id of a fact: its kind and a hash of its content, so that the same fact of the same report has the same id. */
export const factId = (kind: string, content: unknown): string => `${kind}-${contentHash(JSON.stringify(content))}`
