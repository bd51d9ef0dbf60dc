import type { Rule } from '../../rules/index.ts'

/** Where a party stands beside the word that names an occasion, in UD relations and classes of the lexicon. */
export interface OccasionPattern {
  /** The word that names the occasion. */
  readonly word: 'NOUN' | 'VERB'
  /** On what the party hangs: the word itself, any word of its phrase, or the verb that governs it. */
  readonly at: 'word' | 'phrase' | 'verb'
  /** Relations of the party; none where the preposition alone tells. */
  readonly relations: readonly string[]
  /** Class of its preposition: `own` are those that the lexicon gives the word; for a deadline that of its day. */
  readonly prepositions: readonly ('none' | 'possessive' | 'party' | 'own' | 'term')[]
  /** The governing verb must be one of taking part or a passive; or one that hangs on the word and names who takes part. */
  readonly governed?: 'by-participation' | 'by-involving'
}

export interface OccasionMeaning {
  /** What the phrase found is: part of the occasion's name, a companion, or the one who acts (whose doubt or refusal the clause tells), one of those who were there. */
  readonly party: 'modifier' | 'companion' | 'actor' | 'attendee'
}

export type OccasionRule = Rule<OccasionPattern, OccasionMeaning>

/** The rule that a noun alone names an occasion. */
export const OCCASION_NOUN = 'core.occasion.noun'

/** Whom a verb names as met, who meet among themselves, who vote. */
export const OCCASION_MET = 'core.occasion.met-party'
export const OCCASION_AMONG = 'core.occasion.among-themselves'
export const OCCASION_VOTERS = 'core.occasion.voters'

/** The rule that a day set for a deed is a deadline. */
export const OCCASION_TERM = 'core.occasion.term'

/** Who takes part in an occasion, over Universal Dependencies. */
export const occasionRules: readonly OccasionRule[] = [
  {
    id: OCCASION_NOUN,
    finds: 'occasion',
    pattern: { word: 'NOUN', at: 'word', relations: [], prepositions: [] },
    means: { party: 'modifier' },
    examples: [
      {
        language: 'it',
        text: 'Una conferenza si terrà a Ginevra il 10 maggio 2021.',
        gives: 'kind=conference | place=Ginevra | date=2021-05-10 | status=planned',
      },
      {
        language: 'en',
        text: 'A conference was held in Geneva on 12 April 2021.',
        gives: 'kind=conference | place=Geneva | date=2021-04-12 | status=held',
      },
    ],
    counterexamples: [
      { language: 'it', text: 'Le conferenze sono utili.' },
      { language: 'en', text: 'Conferences are useful.' },
    ],
  },
  {
    id: 'core.occasion.modifier',
    finds: 'occasion',
    pattern: {
      word: 'NOUN',
      at: 'word',
      relations: ['nmod', 'amod', 'compound', 'flat', 'det:poss'],
      prepositions: ['none', 'possessive'],
    },
    means: { party: 'modifier' },
    examples: [
      {
        language: 'it',
        text: 'La riunione del Consiglio di sicurezza delle Nazioni Unite si terrà il 5 maggio 2021.',
        gives: 'kind=meeting | parties=UN | status=planned',
      },
      { language: 'en', text: 'The NATO summit took place on 14 April 2021.', gives: 'kind=summit | parties=NATO | status=held' },
    ],
    counterexamples: [
      { language: 'it', text: 'La riunione dei genitori è finita.' },
      { language: 'en', text: 'The meeting of the parents is over.' },
    ],
  },
  {
    id: 'core.occasion.companion',
    finds: 'occasion',
    pattern: { word: 'NOUN', at: 'phrase', relations: [], prepositions: ['party'] },
    means: { party: 'companion' },
    examples: [
      {
        language: 'it',
        text: 'I colloqui tra la Francia e la Germania si terranno il 5 maggio 2021.',
        gives: 'kind=talks | parties=FR,DE | status=planned',
      },
      {
        language: 'en',
        text: 'The talks between France and Germany will take place on 5 May 2021.',
        gives: 'kind=talks | parties=FR,DE | status=planned',
      },
    ],
    counterexamples: [
      { language: 'it', text: 'Il confine tra la Francia e la Germania è lungo.' },
      { language: 'en', text: 'The border between France and Germany is long.' },
    ],
  },
  {
    id: 'core.occasion.participant',
    finds: 'occasion',
    pattern: { word: 'NOUN', at: 'verb', relations: ['nsubj', 'obl:agent'], prepositions: [], governed: 'by-participation' },
    means: { party: 'actor' },
    examples: [
      {
        language: 'it',
        text: 'La Francia parteciperà ai colloqui con la Germania il 5 maggio 2021.',
        gives: 'kind=talks | parties=DE,FR | status=planned',
      },
      {
        language: 'en',
        text: 'France will attend the summit with Germany on 5 May 2021.',
        gives: 'kind=summit | parties=DE,FR | status=planned',
      },
    ],
    counterexamples: [
      { language: 'it', text: 'La Francia ha criticato il vertice di lunedì.' },
      { language: 'en', text: 'France will attend to the matter.' },
    ],
  },
  {
    id: 'core.occasion.involved',
    finds: 'occasion',
    pattern: { word: 'NOUN', at: 'phrase', relations: ['obj'], prepositions: ['none'], governed: 'by-involving' },
    means: { party: 'attendee' },
    examples: [
      {
        language: 'it',
        text: 'I colloqui a Ginevra, che hanno coinvolto la Francia e la Germania, sono finiti.',
        gives: 'kind=talks | parties=FR,DE | place=Ginevra | status=held',
      },
      {
        language: 'en',
        text: 'The talks in Geneva, involving France and Germany, have ended.',
        gives: 'kind=talks | parties=FR,DE | place=Geneva | status=held',
      },
    ],
    counterexamples: [
      { language: 'it', text: 'La crisi ha coinvolto la Francia e la Germania.' },
      { language: 'en', text: 'The crisis involves France and Germany.' },
    ],
  },
  {
    id: 'core.occasion.companion-of-verb',
    finds: 'occasion',
    pattern: { word: 'NOUN', at: 'verb', relations: ['obl'], prepositions: ['party'], governed: 'by-participation' },
    means: { party: 'companion' },
    examples: [
      {
        language: 'it',
        text: 'La Francia ha avuto un colloquio a Ginevra con la Germania.',
        gives: 'kind=talks | parties=FR,DE | status=held',
      },
      {
        language: 'en',
        text: 'Talks were held in Geneva between France and Germany.',
        gives: 'kind=talks | parties=FR,DE | status=held',
      },
    ],
    counterexamples: [
      { language: 'it', text: 'La Francia ha vinto con facilità la partita.' },
      { language: 'en', text: 'France won the match with ease.' },
    ],
  },
  {
    id: OCCASION_MET,
    finds: 'occasion',
    pattern: { word: 'VERB', at: 'word', relations: ['obj', 'obl', 'obl:agent'], prepositions: ['own'] },
    means: { party: 'companion' },
    examples: [
      {
        language: 'it',
        text: 'Il presidente francese ha incontrato il presidente tedesco.',
        gives: 'kind=meeting | parties=FR,DE | status=held',
      },
      {
        language: 'en',
        text: 'The French president met the German president in Berlin.',
        gives: 'kind=meeting | parties=FR,DE | status=held',
      },
      {
        language: 'en',
        text: 'The French president will speak with the German president.',
        gives: 'kind=call | parties=FR,DE | status=planned',
      },
    ],
    counterexamples: [
      { language: 'it', text: 'La Francia ha incontrato difficoltà.' },
      { language: 'it', text: 'La Francia ha ricevuto una lettera dal governo tedesco.' },
      { language: 'it', text: "L'accordo è stato raggiunto ieri e poi discusso con la Germania." },
      { language: 'en', text: 'France met all conditions.' },
      { language: 'en', text: 'France received a letter from the German government.' },
    ],
  },
  {
    id: OCCASION_AMONG,
    finds: 'occasion',
    pattern: { word: 'VERB', at: 'word', relations: ['nsubj'], prepositions: ['none'] },
    means: { party: 'actor' },
    examples: [
      {
        language: 'it',
        text: 'La Francia e la Germania si incontreranno il 5 maggio 2021.',
        gives: 'kind=meeting | parties=FR,DE | status=planned',
      },
      {
        language: 'it',
        text: 'Il presidente francese e il presidente tedesco hanno parlato al telefono il 2 maggio 2021.',
        gives: 'kind=call | parties=FR,DE | date=2021-05-02 | status=held',
      },
      {
        language: 'en',
        text: 'The French president and the German president spoke by phone on 2 May 2021.',
        gives: 'kind=call | parties=FR,DE | date=2021-05-02 | status=held',
      },
      {
        language: 'en',
        text: 'France and Germany will meet on 5 May 2021.',
        gives: 'kind=meeting | parties=FR,DE | status=planned',
      },
    ],
    counterexamples: [
      { language: 'it', text: 'La Francia e la Germania incontreranno difficoltà.' },
      { language: 'en', text: 'France and Germany will meet the conditions.' },
    ],
  },
  {
    id: OCCASION_VOTERS,
    finds: 'occasion',
    pattern: { word: 'VERB', at: 'word', relations: ['nsubj', 'obl:agent'], prepositions: ['none'] },
    means: { party: 'actor' },
    examples: [
      {
        language: 'it',
        text: 'Il parlamento francese ha approvato la legge il 3 maggio 2021.',
        gives: 'kind=vote | parties=FR | date=2021-05-03 | status=held',
      },
      {
        language: 'en',
        text: 'The German parliament voted on 3 May 2021 to send more ships.',
        gives: 'kind=vote | parties=DE | date=2021-05-03 | status=held',
      },
    ],
    counterexamples: [
      { language: 'it', text: 'La Francia ha approvato la proposta il 3 maggio 2021.' },
      { language: 'en', text: 'France rejected the proposal on 3 May 2021.' },
    ],
  },
  {
    id: OCCASION_TERM,
    finds: 'occasion',
    pattern: { word: 'VERB', at: 'word', relations: ['nsubj'], prepositions: ['term'] },
    means: { party: 'actor' },
    examples: [
      {
        language: 'it',
        text: 'La Francia ritirerà le sue truppe entro il 30 giugno 2021.',
        gives: 'kind=deadline | parties=FR | date=2021-06-30 | status=planned',
      },
      {
        language: 'en',
        text: 'France will withdraw its troops by 30 June 2021.',
        gives: 'kind=deadline | parties=FR | date=2021-06-30 | status=planned',
      },
    ],
    counterexamples: [
      { language: 'it', text: 'La Francia ha ritirato le sue truppe entro il 30 aprile 2021.' },
      { language: 'en', text: 'By 30 April 2021 France had withdrawn its troops.' },
    ],
  },
]
