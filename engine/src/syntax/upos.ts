/** The universal part-of-speech tags of UD 2, in the order of their columns in the tagger's rows. */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const

export const UPOS_COUNT = UPOS.length

const numbers = new Map<string, number>(UPOS.map((tag, index) => [tag, index]))

/** Column of a tag; that of X for a tag that UD does not know. */
export const uposNumber = (tag: string): number => numbers.get(tag) ?? 16

const bits = (...tags: string[]): number => tags.reduce((mask, tag) => mask | (1 << uposNumber(tag)), 0)

/** Tags that an unknown word may take. */
export const OPEN_TAGS = bits('ADJ', 'ADV', 'INTJ', 'NOUN', 'NUM', 'PROPN', 'SYM', 'VERB', 'X')
/** Tags of an unknown word without a letter or digit. */
export const MARK_TAGS = bits('PUNCT', 'SYM', 'X')
export const PROPER_NOUN_BIT = bits('PROPN')
