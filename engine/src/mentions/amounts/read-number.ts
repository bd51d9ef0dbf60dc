import type { ActorTables } from '../../language/index.ts'

/** A number and where it ends. */
export interface ReadNumber {
  readonly value: number
  readonly end: number
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const LONGEST = 20
const THREE_DIGITS = /^\d{3}$/

/** Reads "1.234,5" with the marks of thousands and decimals of the language; null where it is no number. */
export const readDigits = (word: string, thousands: string, decimals: string): number | null => {
  if (word.length === 0 || word.length > LONGEST || !isDigit(word.charCodeAt(0))) return null
  let whole = ''
  let fraction = ''
  let point = false
  for (let i = 0; i < word.length; i++) {
    const mark = word.charAt(i)
    if (isDigit(word.charCodeAt(i))) {
      if (point) fraction += mark
      else whole += mark
    } else if (point || i === word.length - 1) return null
    else if (mark === decimals) point = true
    else if (mark === thousands && isDigit(word.charCodeAt(i + 1))) {
      // Three digits follow a mark of thousands; else it is a decimal point after all ("1.2 miliardi").
      if (groupOf(word, i + 1) !== 3) point = true
    } else return null
  }
  return Number(fraction ? `${whole}.${fraction}` : whole)
}

const groupOf = (word: string, start: number): number => {
  let end = start
  while (isDigit(word.charCodeAt(end))) end++
  return end - start
}

/** A number from token `first` on: digits or words, and the words that multiply it ("300 milioni", "two hundred thousand"). */
export const readNumber = (lower: readonly string[], first: number, end: number, tables: ActorTables): ReadNumber | null => {
  const word = lower[first] ?? ''
  const digits = readDigits(word, tables.thousands, tables.decimals)
  const spelt = digits ?? tables.numbers[word] ?? null
  if (spelt === null && tables.multipliers[word] === undefined) return null
  let total = 0
  let part = spelt ?? 1
  let i = spelt === null ? first : first + 1
  if (spelt === null && (tables.multipliers[word] ?? 0) < 10) return null
  for (; i < end; i++) {
    const next = lower[i] ?? ''
    const factor = tables.multipliers[next]
    if (factor !== undefined) {
      // A factor larger than what was read multiplies all of it: "two hundred thousand".
      part *= factor
      if (factor >= 1000) {
        total += part
        part = 0
      }
      continue
    }
    // "230 000": groups of three parted by spaces.
    if (digits !== null && THREE_DIGITS.test(next) && Number.isInteger(part) && total === 0 && part > 0 && part < 1000 && i === first + 1) {
      part = part * 1000 + Number(next)
      continue
    }
    // "half a billion"
    if (part < 1 && tables.numbers[next] === 1) continue
    const more = digits === null ? tables.numbers[next] : undefined
    if (more === undefined || more < 1) break
    part += more
  }
  return { value: Math.round((total + part) * 1e6) / 1e6, end: i }
}
