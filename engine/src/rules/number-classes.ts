/** Classes that words with figures belong to by their shape, in every language; pattern names begin with `#`. */
export const NUMBER_CLASSES = [
  '#number', // 12, 115,000
  '#day', // 1 … 31
  '#hour', // 0 … 24
  '#sixty', // 00 … 59
  '#year', // 1000 … 2199
  '#recent-year', // 1900 … 2099, 1967's
  '#clock', // 10:36, 10.36, 10h36
  '#colon-clock', // 10:36 but not 10.36
  '#clock-seconds', // 10:36:20
  '#hundreds-clock', // 1930
  '#numeric-date', // 2022-01-12, 12/01/2022, 28.8.09
  '#ordinal', // 1st, 1º
  '#decade', // 1990s
  '#short-decade', // '90, '90s, 90s
  '#apostrophe-year', // '98
  '#decimal', // 3.5, 2,5
] as const
export type NumberClass = (typeof NUMBER_CLASSES)[number]

const BIT = Object.fromEntries(NUMBER_CLASSES.map((name, bit) => [name, 1 << bit])) as Record<NumberClass, number>
const CLOCK = /^(\d{1,2})[:.h](\d{2})$/
const CLOCK_SECONDS = /^(\d{1,2}):(\d{2}):(\d{2})$/
const ISO_DATE = /^\d{4}-\d{1,2}-\d{1,2}$/
const NUMERIC_DATE = /^\d{1,2}([./-])\d{1,2}\1(\d{2}|\d{4})$/
const ORDINAL = /^\d{1,4}(st|nd|rd|th|º|°|ª|o)$/
const DECADE = /^['’]?\d{3}0['’]?s$/
const SHORT_DECADE = /^(['’]\d0s?|\d0s)$/
const APOSTROPHE_YEAR = /^['’]\d{2}$/
const YEARS_OWN = /^(19|20)\d[1-9]['’]s$/
const DECIMAL = /^\d{1,3}[.,]\d$/
const GROUPED = /^\d{1,3}([.,]\d{3}){1,4}$/

/** The number classes of a word in lower case, as bits in the order of `NUMBER_CLASSES`. */
export function numberClassesOf(word: string): number {
  if (word.length > 12) return 0
  if (/^\d+$/.test(word)) return plainNumber(word)
  let bits = 0
  const clock = CLOCK.exec(word)
  if (clock && Number(clock[1]) <= 24 && Number(clock[2]) < 60) bits |= BIT['#clock'] | (word.includes('.') ? 0 : BIT['#colon-clock'])
  const seconds = CLOCK_SECONDS.exec(word)
  if (seconds && Number(seconds[1]) <= 24) bits |= BIT['#clock-seconds']
  if (ISO_DATE.test(word) || NUMERIC_DATE.test(word)) bits |= BIT['#numeric-date']
  if (ORDINAL.test(word)) bits |= BIT['#ordinal']
  if (DECADE.test(word)) bits |= BIT['#decade']
  if (SHORT_DECADE.test(word)) bits |= BIT['#short-decade']
  if (APOSTROPHE_YEAR.test(word)) bits |= BIT['#apostrophe-year']
  if (YEARS_OWN.test(word)) bits |= BIT['#year'] | BIT['#recent-year']
  if (DECIMAL.test(word)) bits |= BIT['#decimal']
  if (GROUPED.test(word)) bits |= BIT['#number']
  return bits
}

function plainNumber(word: string): number {
  const value = Number(word)
  let bits = BIT['#number']
  if (word.length <= 2) {
    if (value >= 1 && value <= 31) bits |= BIT['#day']
    if (value <= 24) bits |= BIT['#hour']
    if (word.length === 2 && value < 60) bits |= BIT['#sixty']
  }
  if (word.length === 4) {
    if (value >= 1000 && value < 2200) bits |= BIT['#year']
    if (value >= 1900 && value < 2100) bits |= BIT['#recent-year']
    if (Number(word.slice(0, 2)) < 25 && Number(word.slice(2)) < 60) bits |= BIT['#hundreds-clock']
  }
  return bits
}
