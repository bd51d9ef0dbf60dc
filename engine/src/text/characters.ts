/** What a UTF-16 code unit can be at the place where a word begins. */
export const SPACE = 0
export const BREAK = 1
export const LETTER = 2
export const DIGIT = 3
export const APOSTROPHE = 4
export const HYPHEN = 5
export const MARK = 6
/** Seen, but written nowhere: zero-width characters, soft hyphens, direction marks. */
export const INVISIBLE = 7
/** Half of a character outside the basic plane, or a lone surrogate. */
export const SURROGATE = 8

const classes = new Uint8Array(65536).fill(MARK)

const put = (kind: number, characters: string): void => {
  for (let i = 0; i < characters.length; i++) classes[characters.charCodeAt(i)] = kind
}
const putRange = (kind: number, first: number, last: number): void => {
  classes.fill(kind, first, last + 1)
}

const letter = /[\p{L}\p{M}]/u
const digit = /\p{Nd}/u
for (let code = 0x30; code < 0x10000; code++) {
  if (code >= 0xd800 && code <= 0xdfff) classes[code] = SURROGATE
  else if (letter.test(String.fromCharCode(code))) classes[code] = LETTER
  else if (digit.test(String.fromCharCode(code))) classes[code] = DIGIT
}
putRange(SPACE, 0, 0x20)
put(SPACE, '\u007f\u0085\u00a0\u1680\u202f\u205f\u3000')
putRange(SPACE, 0x2000, 0x200a)
put(BREAK, '\n\r\u000b\u000c\u2028\u2029')
put(APOSTROPHE, "'`´ʼʹ′‘’‛＇")
put(HYPHEN, '-\u2010\u2011')
putRange(INVISIBLE, 0x200b, 0x200f)
putRange(INVISIBLE, 0x202a, 0x202e)
putRange(INVISIBLE, 0x2060, 0x206f)
putRange(INVISIBLE, 0xfe00, 0xfe0f)
put(INVISIBLE, '\u00ad\u034f\u061c\u180e\ufeff')
put(LETTER, 'ªº')

/** The class of the code unit at `at`; SPACE behind the end. */
export const classAt = (text: string, at: number): number => (at < text.length ? (classes[text.charCodeAt(at)] ?? MARK) : SPACE)

/** True for a letter that has a small form and is not it. */
export const isCapital = (character: string): boolean => {
  const code = character.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : character !== character.toLowerCase()
}

const straightened = new Map<string, string>([
  ...[...'`´ʼʹ′‘’‛＇'].map((mark) => [mark, "'"] as const),
  ...[...'“”„‟″＂'].map((mark) => [mark, '"'] as const),
  ...[...'\u2010\u2011'].map((mark) => [mark, '-'] as const),
])
/** The word with straight marks and without invisible characters. */
export const straighten = (surface: string): string => {
  let crooked = false
  for (let i = 0; i < surface.length && !crooked; i++) crooked = surface.charCodeAt(i) > 0x7e || surface.charCodeAt(i) === 0x60
  if (!crooked) return surface
  let straight = ''
  for (let i = 0; i < surface.length; i++) {
    const sign = surface.charAt(i)
    if (classAt(surface, i) !== INVISIBLE) straight += straightened.get(sign) ?? sign
  }
  return straight
}
