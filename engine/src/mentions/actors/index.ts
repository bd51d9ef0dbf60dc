export { type ActorLexicon, actorLexicon } from './actor-lexicon.ts'
export type * from './actor-mention.ts'
export { findActors } from './find-actors.ts'
export { cutWords, foldWord } from './surface-words.ts'
