import type { Rule } from '../rules/index.ts'

/** What word tells the deed, and where its doer stands. */
export interface DeedPattern {
  readonly upos: 'VERB' | 'NOUN'
}

export interface DeedMeaning {
  readonly doer: 'subject' | 'owner'
}

export type DeedRule = Rule<DeedPattern, DeedMeaning>

/** Deeds told as done or decided; what is asked for, possible or alleged is none. */
export const deedRules: readonly DeedRule[] = [
  {
    id: 'core.deed.verb',
    finds: 'action',
    pattern: { upos: 'VERB' },
    means: { doer: 'subject' },
    examples: [
      {
        language: 'it',
        text: 'La Francia ha firmato un accordo con la Spagna.',
        gives: 'act=sign | parties=FR | what=un accordo con la Spagna',
      },
      { language: 'en', text: 'France has signed the treaty.', gives: 'act=sign | parties=FR | what=the treaty' },
    ],
    counterexamples: [
      { language: 'it', text: 'La Francia potrebbe firmare il trattato.' },
      { language: 'en', text: 'France might sign the treaty.' },
    ],
  },
  {
    id: 'core.deed.noun',
    finds: 'action',
    pattern: { upos: 'NOUN' },
    means: { doer: 'owner' },
    examples: [
      {
        language: 'it',
        text: 'La Russia ha sorpreso tutti con un dispiegamento di soldati.',
        gives: 'act=deploy | parties=RU | what=un dispiegamento di soldati',
      },
      {
        language: 'en',
        text: 'The minister spoke about Russia’s deployment of soldiers.',
        gives: 'act=deploy | parties=RU | what=Russia’s deployment of soldiers',
      },
    ],
    counterexamples: [
      { language: 'it', text: 'Il ministro ha parlato di un soldato.' },
      { language: 'en', text: 'The minister spoke about a soldier.' },
    ],
  },
]
