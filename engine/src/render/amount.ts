import type { Amount } from '../document/index.ts'

/** `300,000,000 USD`, `1,200 soldiers`: an amount with its currency or what is counted. */
export function writtenAmount({ value, currency, unit }: Amount): string {
  const [whole = '', fraction] = String(value).split('.')
  const grouped = /^-?\d+$/.test(whole) ? groupsOfThree(whole) : whole
  const number = fraction === undefined ? grouped : `${grouped}.${fraction}`
  return [number, currency, unit].filter((part) => part !== null).join(' ')
}

function groupsOfThree(digits: string): string {
  let grouped = ''
  for (let i = 0; i < digits.length; i++) {
    const left = digits.length - i
    if (i > 0 && left % 3 === 0 && digits[i - 1] !== '-') grouped += ','
    grouped += digits[i]
  }
  return grouped
}
