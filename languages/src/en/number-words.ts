const small = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen']
const teens = ['fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const units = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** Number words from two to ninety-nine; the hyphen of "twenty-one" may stand between spaces. */
export const wordsToNinetyNine: Readonly<Record<string, number>> = Object.fromEntries([
  ...[...small, ...teens].map((word, index) => [word, index + 2] as const),
  ...tens.flatMap((ten, index) => composed(ten, (index + 2) * 10)),
])

function composed(ten: string, value: number): (readonly [string, number])[] {
  return [
    [ten, value],
    ...units.flatMap((unit, index) => [`${ten}-${unit}`, `${ten} - ${unit}`].map((form) => [form, value + index + 1] as const)),
  ]
}
