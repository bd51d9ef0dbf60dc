/** FNV-1a twice with different seeds: 53 bits (Fowler, Noll, Vo). */
export function hashOf(words: string): number {
  let high = 0x811c9dc5
  let low = 0x01000193
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i)
    high = Math.imul(high ^ unit, 0x01000193)
    low = Math.imul(low ^ unit ^ (i & 0xff), 0x85ebca6b)
    low ^= low >>> 13
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0)
}
