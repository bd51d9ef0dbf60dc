import type { Rule } from '../rules/index.ts'

/** How a quotation stands to what is told around it. Distances are in characters. */
export interface QuotationPattern {
  /** The frame of the cue; `quote` where none is given. */
  readonly frame?: 'quote' | 'predicate'
  readonly quotation: 'fills-content' | 'beside-cue' | 'beside-name' | 'behind-quoted-words' | 'alone'
  /** Fewer words between marks are a title or a scare quote. */
  readonly fewestWords?: number
  readonly farthest?: number
  /** The part of a content that the marks must enclose to count as all of it. */
  readonly share?: number
}

export interface QuotationMeaning {
  /** Whose words they are: of the statement whose content they fill or go on from, of the cue's subject, of who is named beside them, or nobody's that is named. */
  readonly saidBy: 'statement' | 'cue' | 'named' | 'nobody'
}

export type QuotationRule = Rule<QuotationPattern, QuotationMeaning>

/** How quotations find their statement, in the order they are tried (GUIDELINES: one entry for each cue, pieces go on where no new cue intervenes). */
export const quotationRules = {
  fillsContent: {
    id: 'core.quotation.fills-content',
    finds: 'statement',
    pattern: { quotation: 'fills-content', share: 0.6 },
    means: { saidBy: 'statement' },
    examples: [
      {
        language: 'it',
        text: 'Il ministro ha detto che «la strada è ancora lunga e difficile».',
        gives: 'content=la strada è ancora lunga e difficile | wording=direct',
      },
      {
        language: 'en',
        text: 'The minister said that “the road is still long and hard.”',
        gives: 'content=the road is still long and hard | wording=direct',
      },
    ],
    counterexamples: [
      { language: 'it', text: 'Il ministro ha detto che la strada «più breve» è ancora lunga e difficile per tutti.' },
      { language: 'en', text: 'The minister said that the “shortest” road is still long and hard for everybody.' },
    ],
  },
  besideCue: {
    id: 'core.attribution.quotation-beside-cue',
    finds: 'statement',
    pattern: { quotation: 'beside-cue', fewestWords: 4, farthest: 120 },
    means: { saidBy: 'cue' },
    examples: [
      {
        language: 'it',
        text: 'Il ministro ha detto: «La strada è lunga e difficile».',
        gives: 'source=Il ministro | content=La strada è lunga e difficile',
      },
      { language: 'en', text: '“Not one step back,” the general said.', gives: 'source=the general | content=Not one step back' },
    ],
    counterexamples: [
      { language: 'it', text: 'Il film «La lunga strada» è uscito venerdì.' },
      { language: 'en', text: 'The film “The Long Road” opened on Friday.' },
    ],
  },
  governedWords: {
    id: 'core.quotation.governed-words',
    finds: 'statement',
    pattern: { quotation: 'beside-cue', farthest: 6 },
    means: { saidBy: 'cue' },
    examples: [
      { language: 'it', text: 'Il ministro parla di «passo avanti».', gives: 'source=Il ministro | content=passo avanti' },
      { language: 'en', text: 'The general spoke of what the minister called “false hopes.”', gives: 'content=false hopes' },
    ],
    counterexamples: [
      { language: 'it', text: 'Il ministro ha visto il film «Passo avanti».' },
      { language: 'en', text: 'The minister saw the film “False hopes.”' },
    ],
  },
  objectCalled: {
    id: 'core.quotation.object-called',
    finds: 'statement',
    pattern: { quotation: 'beside-cue', frame: 'predicate', farthest: 60 },
    means: { saidBy: 'cue' },
    examples: [
      {
        language: 'it',
        text: 'Il ministro ha definito il nuovo voto «farsa».',
        gives: 'source=Il ministro | content=il nuovo voto «farsa',
      },
      {
        language: 'en',
        text: 'The minister called the vote “a farce” and left.',
        gives: 'source=The minister | content=the vote “a farce',
      },
    ],
    counterexamples: [
      { language: 'it', text: 'Il ministro ha visto il film «Passo avanti».' },
      { language: 'en', text: 'The minister saw the film “False hopes.”' },
    ],
  },
  namedBeside: {
    id: 'core.quotation.named-beside',
    finds: 'statement',
    pattern: { quotation: 'beside-name', fewestWords: 4 },
    means: { saidBy: 'named' },
    examples: [
      {
        language: 'it',
        text: 'Il portavoce del Cremlino: «Nessun incontro è in programma per ora».',
        gives: 'source=Il portavoce del Cremlino | cue=none | content=Nessun incontro è in programma per ora',
      },
      {
        language: 'it',
        text: '«Non ci faremo intimidire da nessuno», così il premier danese.',
        gives: 'source=il premier danese | content=Non ci faremo intimidire da nessuno',
      },
      {
        language: 'en',
        text: 'The Danish prime minister had no doubts: “We will not be intimidated.”',
        gives: 'source=The Danish prime minister | content=We will not be intimidated',
      },
    ],
    counterexamples: [
      { language: 'it', text: 'Il titolo del giornale era chiaro: «Nessun incontro è in programma per ora».' },
      { language: 'en', text: 'The sign at the door was plain: “We will not be intimidated.”' },
    ],
  },
  goesOn: {
    id: 'core.quotation.goes-on',
    finds: 'statement',
    pattern: { quotation: 'behind-quoted-words', fewestWords: 4, farthest: 160 },
    means: { saidBy: 'statement' },
    examples: [
      {
        language: 'it',
        text: '«La tregua regge da due giorni», ha detto il generale. «I soldati restano dove sono adesso».',
        gives: 'source=il generale | content=La tregua regge da due giorni … I soldati restano dove sono adesso',
      },
      {
        language: 'en',
        text: '“The truce has held for two days,” the general said. “Our soldiers stay where they are.”',
        gives: 'source=the general | content=The truce has held for two days … Our soldiers stay where they are',
      },
    ],
    counterexamples: [
      { language: 'it', text: 'Il generale ha lasciato la sala. «I soldati restano dove sono adesso».' },
      { language: 'en', text: 'The general left the room. “Our soldiers stay where they are.”' },
    ],
  },
  alone: {
    id: 'core.attribution.quotation-alone',
    finds: 'statement',
    pattern: { quotation: 'alone', fewestWords: 4 },
    means: { saidBy: 'nobody' },
    examples: [
      {
        language: 'it',
        text: 'Il generale ha lasciato la sala. «I soldati restano dove sono adesso».',
        gives: 'cue=none | content=I soldati restano dove sono adesso',
      },
      {
        language: 'en',
        text: 'The general left the room. “Our soldiers stay where they are.”',
        gives: 'cue=none | content=Our soldiers stay where they are',
      },
    ],
    counterexamples: [
      { language: 'it', text: 'Il generale ha lasciato la sala «Europa» in silenzio.' },
      { language: 'en', text: 'The general left the “Europe” room in silence.' },
    ],
  },
} satisfies Readonly<Record<string, QuotationRule>>
