/** What one pattern word accepts: a literal word, or any word of the named classes. */
export interface WordTest {
  readonly literal: string | null
  readonly classes: readonly string[]
  /** Name under which the word is kept; null where it only stands there. */
  readonly capture: string | null
}

export type PatternNode =
  | { readonly kind: 'word'; readonly test: WordTest }
  | { readonly kind: 'row'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'optional'; readonly part: PatternNode }
  /** `[ … ]`: the words that the mention covers; what stands outside is context. */
  | { readonly kind: 'extent'; readonly part: PatternNode }

/**
 * Reads the small pattern language over words. Pieces are set apart by blanks:
 *
 *     dal           this word, in lower case
 *     {month}       a word of the class `month`, kept as `month`
 *     {day:number}  a word of the class `number`, kept as `day`; `{day:a|b}` of either class; `{:a}` keeps nothing
 *     ( a b | c )   a row or another row
 *     x?  ( a b )?  may be missing
 *     \)            a bracket as a word of the text
 *     [ a b ]       the extent of the mention; without one, the whole match
 *
 * There is no repetition: a match is never longer than its pattern, which keeps reading linear.
 */
export function parseTokenPattern(pattern: string): PatternNode {
  const pieces = pattern.split(' ').filter((piece) => piece !== '')
  let at = 0
  const fail = (what: string): never => {
    throw new Error(`token pattern «${pattern}»: ${what} at piece ${at + 1}`)
  }
  const row = (closing: readonly string[]): PatternNode => {
    const parts: PatternNode[] = []
    for (let piece = pieces[at]; piece !== undefined && !closing.includes(piece) && piece !== '|'; piece = pieces[at]) {
      at++
      parts.push(piece === '(' ? group() : piece === '[' ? extent() : word(piece))
    }
    return { kind: 'row', parts }
  }
  const choice = (closing: readonly string[]): PatternNode => {
    const options = [row(closing)]
    while (pieces[at] === '|') {
      at++
      options.push(row(closing))
    }
    return options.length === 1 && options[0] ? options[0] : { kind: 'choice', options }
  }
  const group = (): PatternNode => {
    const part = choice([')', ')?'])
    const closing = pieces[at++]
    if (closing === undefined) fail('a bracket is not closed')
    return closing === ')?' ? { kind: 'optional', part } : part
  }
  const extent = (): PatternNode => {
    const part = choice([']'])
    if (pieces[at++] === undefined) fail('an extent is not closed')
    return { kind: 'extent', part }
  }
  const word = (piece: string): PatternNode => {
    if (BRACKETS.has(piece)) fail(`«${piece}» closes nothing`)
    const optional = piece.length > 1 && piece.endsWith('?')
    const node: PatternNode = { kind: 'word', test: wordTest(optional ? piece.slice(0, -1) : piece) }
    return optional ? { kind: 'optional', part: node } : node
  }
  const whole = choice([])
  if (at < pieces.length) fail(`«${pieces[at]}» closes nothing`)
  return whole
}

/** Pieces that are brackets; as words of the text they are written `\)`. */
const BRACKETS: ReadonlySet<string> = new Set([')', ')?', ']', ']?'])

function wordTest(piece: string): WordTest {
  if (!piece.startsWith('{')) return { literal: piece.startsWith('\\') ? piece.slice(1) : piece, classes: [], capture: null }
  const inner = piece.slice(1, -1)
  const colon = inner.indexOf(':')
  const classes = inner.slice(colon + 1).split('|')
  const capture = colon < 0 ? inner : inner.slice(0, colon) || null
  return { literal: null, classes, capture }
}
