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
      { language: 'it', text: 'Un giornalista è stato liberato ieri in Turchia.', gives: 'act=release | parties=TR | what=Un giornalista' },
      { language: 'en', text: 'A journalist was released in Turkey on Sunday.', gives: 'act=release | parties=TR | what=A journalist' },
      { language: 'it', text: 'Le truppe francesi sono state ritirate.', gives: 'act=withdraw | parties=FR | what=Le truppe francesi' },
      { language: 'en', text: 'French troops were withdrawn.', gives: 'act=withdraw | parties=FR | what=French troops' },
      {
        language: 'it',
        text: 'Il trattato che la Spagna ha firmato è noto.',
        gives: 'act=sign | parties=ES | what=Il trattato che la Spagna ha firmato',
      },
      {
        language: 'en',
        text: 'The treaty that Spain signed is known.',
        gives: 'act=sign | parties=ES | what=The treaty that Spain signed',
      },
      {
        language: 'it',
        text: 'La Norvegia ha un nuovo governo. Le frontiere sono state chiuse.',
        gives: 'act=close | parties=NO | what=Le frontiere',
      },
      {
        language: 'en',
        text: 'Norway has a new government. All schools were shut down.',
        gives: 'act=close | parties=NO | what=All schools',
      },
      {
        language: 'it',
        text: 'La Francia chiede al Mali di rilasciare i soldati detenuti a Bamako.',
        gives: 'act=arrest | parties=ML | what=i soldati detenuti a Bamako',
      },
      {
        language: 'en',
        text: 'France called on Mali to release the soldiers detained in Bamako.',
        gives: 'act=arrest | parties=ML | what=the soldiers detained in Bamako',
      },
    ],
    counterexamples: [
      { language: 'it', text: 'Se la Francia sceglie di uscire e attaccare la Spagna, ne porterà la responsabilità.' },
      { language: 'en', text: 'If France chooses to walk away and attack Spain, it will bear the responsibility.' },
      { language: 'en', text: 'France denies it plans to attack Spain.' },
      { language: 'it', text: 'La Francia potrebbe firmare il trattato.' },
      { language: 'it', text: 'La Turchia è stata colpita da un terremoto.' },
      { language: 'en', text: 'Japan was struck by a storm.' },
      { language: 'en', text: 'The premier is elected by the people.' },
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
      {
        language: 'it',
        text: 'La Germania ha annunciato la liberazione di un giornalista.',
        gives: 'act=release | parties=DE | what=la liberazione di un giornalista',
      },
      {
        language: 'en',
        text: 'Germany announced the release of a journalist.',
        gives: 'act=release | parties=DE | what=the release of a journalist',
      },
    ],
    counterexamples: [
      { language: 'it', text: 'Il ministro ha parlato di un soldato.' },
      { language: 'en', text: 'The minister spoke about a soldier.' },
      { language: 'en', text: 'The minister spoke of a new French invasion of Spain.' },
    ],
  },
]
