/**
 * Words of a report made safe to show on one line: runs of white space become one space, and what could
 * steer a terminal or turn the direction of reading (control characters, bidirectional overrides) becomes `�`.
 */
export function visibleWords(words: string): string {
  let shown = ''
  let from = 0
  let spaced = true
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i)
    const replacement = isSpace(unit) ? (spaced ? '' : ' ') : steers(unit) ? '\ufffd' : null
    spaced = isSpace(unit)
    if (replacement === null || (unit === 32 && replacement === ' ')) continue
    shown += words.slice(from, i) + replacement
    from = i + 1
  }
  shown += words.slice(from)
  return shown.endsWith(' ') ? shown.slice(0, -1) : shown
}

const isSpace = (unit: number) => unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x2028 || unit === 0x2029

/** C0 and C1 controls, embeddings and overrides (U+202A–202E), isolates (U+2066–2069). */
const steers = (unit: number) =>
  unit < 32 || (unit >= 0x7f && unit <= 0x9f) || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069)
