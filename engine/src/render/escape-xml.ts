const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Words from outside as XML 1.0 that means only itself; characters that XML cannot hold are left out. */
export function escapedXml(words: string): string {
  let safe = ''
  for (const character of words.toWellFormed()) safe += isForbidden(character) ? '' : (ENTITIES[character] ?? character)
  return safe
}

const isForbidden = (character: string) =>
  (character < ' ' && character !== '\t' && character !== '\n') ||
  character === '\ufffe' ||
  character === '\uffff' ||
  character === '\u007f'
