import type { Rule } from '../rules/index.ts'

/** A marker of the lexicon (`according to`, `secondo`) and what stands behind it. */
export interface AccountPattern {
  readonly marker: 'attribution'
  /** In tokens: the longest apposition that still belongs to who is named. */
  readonly longestApposition: number
}

export interface AccountMeaning {
  readonly source: 'behind-marker'
  /** The sentence around a phrase that is set off at its edge, else the clause around it. */
  readonly content: 'clause-around'
}

/** Whose account a clause is, told by a prepositional phrase (Quirk et al., 9.57; Serianni, VIII.119). */
export const accountRule: Rule<AccountPattern, AccountMeaning> = {
  id: 'core.attribution.account-of',
  finds: 'statement',
  pattern: { marker: 'attribution', longestApposition: 9 },
  means: { source: 'behind-marker', content: 'clause-around' },
  examples: [
    {
      language: 'it',
      text: 'La tregua, secondo il governo francese, regge ancora.',
      gives: 'source=il governo francese | cue=secondo | content=La tregua … regge ancora',
    },
    {
      language: 'it',
      text: 'La tregua regge ancora, secondo la Casa Bianca.',
      gives: 'source=la Casa Bianca | content=La tregua regge ancora',
    },
    {
      language: 'en',
      text: 'According to the French government, the truce is still in force.',
      gives: 'source=the French government | cue=According to | content=the truce is still in force',
    },
    {
      language: 'it',
      text: 'È falsa la notizia secondo cui la tregua regge ancora.',
      gives: 'source=notizia | cue=secondo cui | content=la tregua regge ancora',
    },
    {
      language: 'it',
      text: 'Stando a quanto riferito dal governo francese, la tregua regge ancora.',
      gives: 'source=governo francese | content=la tregua regge ancora',
    },
    {
      language: 'en',
      text: 'According to a report of the French government, the truce is still in force.',
      gives: 'source=a report of the French government | content=the truce is still in force',
    },
  ],
  counterexamples: [
    { language: 'it', text: 'Il pilota francese è arrivato secondo alle spalle del rivale.' },
    { language: 'en', text: 'Everything was done according to the law.' },
    { language: 'it', text: 'Il secondo governo francese è caduto in un giorno.' },
    { language: 'en', text: 'The talks went on according to plan.' },
  ],
}
