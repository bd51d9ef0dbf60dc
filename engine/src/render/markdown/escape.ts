import { visibleWords } from '../visible-words.ts'

const SPECIAL = new Set('\\`*_{}[]()#+!|~>$')

/** Text from outside as Markdown that means only itself: no markup, no HTML, no link comes out of it. */
export function escaped(words: string): string {
  let safe = ''
  for (const character of visibleWords(words)) {
    if (character === '<') safe += '&lt;'
    else if (character === '&') safe += '&amp;'
    else safe += SPECIAL.has(character) ? `\\${character}` : character
  }
  // A dash or a number at the start would open a list, a colon in "http:" would become a link.
  return safe.replaceAll('://', '\\://').replace(/^([-=]|\d+[.])/, '\\$1')
}
