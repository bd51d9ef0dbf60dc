/**
 * Hash kernels for feature look-up ("hash kernel", Shi et al. 2009; Bohnet 2010): a feature has no name, only the row it falls into.
 * All values are 32-bit integers; the last step leaves the well-mixed bits at the top, so that a table of 2^k rows takes `>>> (32 - k)`.
 */
const A = 0x85ebca6b
const B = 0xc2b2ae35
const C = 0x9e3779b1

/** FNV-1a over UTF-16 code units, finished with the mixer of MurmurHash 3. */
export const hashString = (text: string, from = 0, to = text.length): number => {
  let h = 0x811c9dc5
  for (let i = from; i < to; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return finish(h)
}

/** As `hashString` of the text in lower case, which most words are in already. */
export const hashLower = (text: string): number => {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    const isLower = code < 0x80 ? code < 0x41 || code > 0x5a : code >= 0xdf && code <= 0xff
    if (!isLower) return hashString(text.toLowerCase())
    h = Math.imul(h ^ code, 0x01000193)
  }
  return finish(h)
}

const finish = (hash: number): number => {
  let h = Math.imul(hash ^ (hash >>> 16), A)
  h = Math.imul(h ^ (h >>> 13), B)
  return h ^ (h >>> 16)
}

/** Feature of template `t` with one value. */
export const hash1 = (t: number, a: number): number => {
  const h = Math.imul(a + Math.imul(t, C), A)
  return Math.imul(h ^ (h >>> 15), C)
}

/** Feature of template `t` with two values. */
export const hash2 = (t: number, a: number, b: number): number => {
  let h = Math.imul(a + Math.imul(t, C), A)
  h = Math.imul((h ^ (h >>> 15)) + b, B)
  return Math.imul(h ^ (h >>> 14), C)
}

/** Feature of template `t` with three values. */
export const hash3 = (t: number, a: number, b: number, c: number): number => {
  let h = Math.imul(a + Math.imul(t, C), A)
  h = Math.imul((h ^ (h >>> 15)) + b, B)
  h = Math.imul((h ^ (h >>> 14)) + c, A)
  return Math.imul(h ^ (h >>> 15), C)
}

/** Feature of template `t` with four values. */
export const hash4 = (t: number, a: number, b: number, c: number, d: number): number => {
  let h = Math.imul(a + Math.imul(t, C), A)
  h = Math.imul((h ^ (h >>> 15)) + b, B)
  h = Math.imul((h ^ (h >>> 14)) + c, A)
  h = Math.imul((h ^ (h >>> 15)) + d, B)
  return Math.imul(h ^ (h >>> 14), C)
}
