import { wordsToNinetyNineOf } from '../world/compose-numbers.ts'

/** Number words from two to ninety-nine; the hyphen of "twenty-one" may stand between spaces. */
export const wordsToNinetyNine = wordsToNinetyNineOf({
  single: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  ),
  tens: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
  units: 'one two three four five six seven eight nine'.split(' '),
  compose: (ten, unit) => [`${ten}-${unit}`, `${ten} - ${unit}`],
})
