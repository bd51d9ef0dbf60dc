const MOST_OCTETS = 75

/** A property of a calendar as one logical line (RFC 5545, 3.1), folded so that no line is longer than 75 octets of UTF-8. */
export const contentLine = (name: string, value: string, parameters: Readonly<Record<string, string>> = {}): string =>
  folded(
    `${name}${Object.entries(parameters)
      .map(([key, words]) => `;${key}=${parameter(words)}`)
      .join('')}:${value}`,
  )

/** Words as a TEXT value (3.3.11): no line break, separator or control character of theirs means anything. */
export function calendarText(words: string): string {
  let text = ''
  for (const character of words.toWellFormed().replace(/\r\n?/g, '\n')) {
    if (character === '\n') text += '\\n'
    else if (character === '\\' || character === ';' || character === ',') text += `\\${character}`
    else if (!isControl(character)) text += character
  }
  return text
}

/** A parameter's value has no escape: quotation marks and controls are left out, and what separates is quoted. */
function parameter(words: string): string {
  let safe = ''
  for (const character of words.toWellFormed()) if (character !== '"' && !isControl(character)) safe += character
  return /[,;:]/.test(safe) ? `"${safe}"` : safe
}

const isControl = (character: string) => (character < ' ' && character !== '\t') || character === '\u007f'

/** Folds between characters, never within one; a continuation starts with a space, which counts. */
function folded(line: string): string {
  let written = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0)
    if (octets + size > MOST_OCTETS) {
      written += '\r\n '
      octets = 1
    }
    written += character
    octets += size
  }
  return `${written}\r\n`
}

const octetsOf = (code: number) => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)
