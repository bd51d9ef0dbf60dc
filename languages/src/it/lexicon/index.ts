import type { Lexicon } from '@tavolo/engine'

export const lexicon: Lexicon = {}
