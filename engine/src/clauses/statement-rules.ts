import type { Frame } from '../language/index.ts'
import type { Rule } from '../rules/index.ts'

/** Where the content of a cue hangs in the tree (UD relations), and what it must look like. */
export interface AttributionPattern {
  readonly cue: readonly ('VERB' | 'NOUN' | 'ADJ')[]
  readonly frame: Frame
  /** Relations by which the content hangs on the cue; none where the words alone tell it. */
  readonly content: readonly string[]
  readonly form?: 'finite' | 'infinitive' | 'nominal' | 'predicate'
}

export interface AttributionMeaning {
  /** Where the source is found: the verb's subject, its agent, or who bears the noun. */
  readonly source: 'subject' | 'agent' | 'bearer'
  readonly content:
    | 'clause'
    | 'noun-phrase'
    | 'host-clause'
    | 'words-before'
    | 'sentence-before'
    | 'quotation'
    | 'object-and-predicate'
    | 'opened-words'
    | 'rest-of-sentence'
}

export type AttributionRule = Rule<AttributionPattern, AttributionMeaning>

/** Attribution over Universal Dependencies, in the order they are tried (source, cue, content as in PARC and PolNeAR). */
export const attributionRules: readonly AttributionRule[] = [
  {
    id: 'core.attribution.as-told',
    finds: 'statement',
    pattern: { cue: ['VERB'], frame: 'clause', content: [] },
    means: { source: 'subject', content: 'host-clause' },
    examples: [
      {
        language: 'it',
        text: 'Il vertice, come reso noto dal governo svizzero, si terrà a Ginevra.',
        gives: 'source=governo svizzero | content=Il vertice … si terrà a Ginevra',
      },
      {
        language: 'en',
        text: 'The summit has been put off, as the Swiss government explained on Monday.',
        gives: 'source=the Swiss government | cue=explained | content=The summit has been put off',
      },
    ],
    counterexamples: [
      { language: 'it', text: 'Il vertice si terrà a Ginevra, come si temeva.' },
      { language: 'en', text: 'The summit was put off as the government announced new sanctions.' },
    ],
  },
  {
    id: 'core.attribution.closing-cue',
    finds: 'statement',
    pattern: { cue: ['VERB'], frame: 'clause', content: [] },
    means: { source: 'subject', content: 'words-before' },
    examples: [
      {
        language: 'it',
        text: 'La tregua regge, ha assicurato il generale, ma i soldati restano.',
        gives: 'source=il generale | cue=ha assicurato | content=La tregua regge … ma i soldati restano',
      },
      {
        language: 'en',
        text: 'The border is open, the governor says, and trucks may pass.',
        gives: 'source=the governor | cue=says | content=The border is open … and trucks may pass',
      },
    ],
    counterexamples: [
      { language: 'it', text: 'Mentre la tregua regge, il generale promette aiuti.' },
      { language: 'en', text: 'While the border is open, the governor says little.' },
    ],
  },
  {
    id: 'core.attribution.passive-clause',
    finds: 'statement',
    pattern: { cue: ['VERB'], frame: 'noun', content: ['nsubj:pass'], form: 'nominal' },
    means: { source: 'agent', content: 'noun-phrase' },
    examples: [
      {
        language: 'it',
        text: 'La notizia è stata confermata da un portavoce del ministero.',
        gives: 'source=un portavoce del ministero | cue=è stata confermata | content=La notizia',
      },
      {
        language: 'en',
        text: 'The news was confirmed by a spokesman for the ministry.',
        gives: 'source=a spokesman for the ministry | cue=was confirmed | content=The news',
      },
    ],
    counterexamples: [
      { language: 'it', text: 'La strada è stata chiusa dalla neve.' },
      { language: 'en', text: 'The road was closed by the snow.' },
    ],
  },
  {
    id: 'core.attribution.clause-complement',
    finds: 'statement',
    pattern: { cue: ['VERB', 'ADJ', 'NOUN'], frame: 'clause', content: ['ccomp', 'acl'], form: 'finite' },
    means: { source: 'subject', content: 'clause' },
    examples: [
      {
        language: 'it',
        text: 'Il ministro ha detto che la riunione è stata utile.',
        gives: 'source=Il ministro | cue=ha detto | content=la riunione è stata utile',
      },
      {
        language: 'en',
        text: 'The minister said that the meeting was useful.',
        gives: 'source=The minister | cue=said | content=the meeting was useful',
      },
    ],
    counterexamples: [
      { language: 'it', text: 'La riunione è durata tre ore.' },
      { language: 'en', text: 'The meeting lasted three hours.' },
    ],
  },
  {
    id: 'core.attribution.infinitive-complement',
    finds: 'statement',
    pattern: { cue: ['VERB', 'ADJ', 'NOUN'], frame: 'infinitive', content: ['xcomp', 'ccomp', 'advcl', 'acl'], form: 'infinitive' },
    means: { source: 'subject', content: 'clause' },
    examples: [
      { language: 'it', text: 'La Francia ha promesso di inviare aiuti.', gives: 'source=La Francia | content=inviare aiuti' },
      { language: 'en', text: 'France promised to send aid.', gives: 'source=France | content=send aid' },
      {
        language: 'it',
        text: 'Il governo ha dato istruzione all’ambasciatore di Francia a Roma di lasciare il Paese.',
        gives: 'source=Il governo | content=lasciare il Paese',
      },
      {
        language: 'it',
        text: 'La Spagna ha minacciato di chiudere il porto se la tregua cade.',
        gives: 'source=La Spagna | content=chiudere il porto se la tregua cade',
      },
      { language: 'en', text: 'Spain denied supplying weapons.', gives: 'source=Spain | stance=deny | content=supplying weapons' },
    ],
    counterexamples: [
      { language: 'it', text: 'La Francia ha tentato di inviare aiuti.' },
      { language: 'en', text: 'France tried to send aid.' },
    ],
  },
  {
    id: 'core.attribution.object-predicate',
    finds: 'statement',
    pattern: { cue: ['VERB'], frame: 'predicate', content: ['xcomp', 'obl'], form: 'predicate' },
    means: { source: 'subject', content: 'object-and-predicate' },
    examples: [
      {
        language: 'it',
        text: 'La Germania ha definito inaccettabile l’attacco.',
        gives: 'source=La Germania | content=inaccettabile l’attacco',
      },
      { language: 'en', text: 'Germany called the attack unacceptable.', gives: 'source=Germany | content=the attack unacceptable' },
    ],
    counterexamples: [
      { language: 'it', text: 'Il governo ha definito i confini della regione.' },
      { language: 'en', text: 'The government called the ambassador.' },
    ],
  },
  {
    id: 'core.attribution.noun-object',
    finds: 'statement',
    pattern: { cue: ['VERB'], frame: 'noun', content: ['obj'], form: 'nominal' },
    means: { source: 'subject', content: 'noun-phrase' },
    examples: [
      { language: 'it', text: 'La Germania ha condannato l’attacco.', gives: 'source=La Germania | content=l’attacco' },
      { language: 'en', text: 'Germany condemned the attack.', gives: 'source=Germany | content=the attack' },
    ],
    counterexamples: [
      { language: 'it', text: 'La Germania ha vinto la partita.' },
      { language: 'en', text: 'Germany won the match.' },
    ],
  },
  {
    id: 'core.attribution.prepositional-object',
    finds: 'statement',
    pattern: { cue: ['VERB', 'ADJ'], frame: 'oblique', content: ['obl', 'nmod', 'advcl', 'xcomp'] },
    means: { source: 'subject', content: 'noun-phrase' },
    examples: [
      { language: 'it', text: 'Il presidente si è rammaricato per il ritardo.', gives: 'source=Il presidente | content=il ritardo' },
      {
        language: 'en',
        text: 'The minister called for an immediate ceasefire.',
        gives: 'source=The minister | content=an immediate ceasefire',
      },
    ],
    counterexamples: [
      { language: 'it', text: 'Il governo ha parlato a Mosca del ritardo.' },
      { language: 'en', text: 'The government told Moscow of the delay.' },
    ],
  },
  {
    id: 'core.attribution.carried-noun',
    finds: 'statement',
    pattern: { cue: ['NOUN'], frame: 'noun', content: ['nmod', 'acl'] },
    means: { source: 'bearer', content: 'noun-phrase' },
    examples: [
      { language: 'it', text: 'Il presidente ha espresso sostegno alla riforma.', gives: 'source=Il presidente | content=riforma' },
      { language: 'en', text: 'The president expressed support for the reform.', gives: 'source=The president | content=the reform' },
    ],
    counterexamples: [
      { language: 'it', text: 'Il presidente ha bisogno del sostegno dell’esercito.' },
      { language: 'en', text: 'The president needs the support of the army.' },
    ],
  },
  {
    id: 'core.attribution.opened-words',
    finds: 'statement',
    pattern: { cue: ['VERB', 'NOUN'], frame: 'clause', content: [] },
    means: { source: 'subject', content: 'opened-words' },
    examples: [
      {
        language: 'it',
        text: 'La portavoce ha fatto sapere ai giornalisti presenti che nessun incontro in vista.',
        gives: 'source=La portavoce | cue=ha fatto sapere | content=nessun incontro in vista',
      },
      {
        language: 'en',
        text: 'The ministry confirmed on Monday that no deal yet.',
        gives: 'cue=confirmed | content=no deal yet',
      },
    ],
    counterexamples: [
      { language: 'it', text: 'Il ministro ha parlato ai giornalisti che lo aspettavano.' },
      { language: 'en', text: 'The ministry confirmed the report that Monday.' },
    ],
  },
  {
    id: 'core.attribution.rest-of-sentence',
    finds: 'statement',
    pattern: { cue: ['VERB'], frame: 'clause', content: [] },
    means: { source: 'subject', content: 'rest-of-sentence' },
    examples: [
      {
        language: 'it',
        text: 'Il ministro ha aggiunto i colloqui vanno avanti.',
        gives: 'source=Il ministro | cue=ha aggiunto | content=i colloqui vanno avanti',
      },
      {
        language: 'en',
        text: 'The envoy added talks stalled over the border.',
        gives: 'source=The envoy | cue=added | content=talks stalled over the border',
      },
    ],
    counterexamples: [
      { language: 'it', text: 'Il ministro ha parlato con calma della tregua che è vicina.' },
      { language: 'en', text: 'The minister spoke and thought of the strike that followed.' },
    ],
  },
  {
    id: 'core.attribution.told-before',
    finds: 'statement',
    pattern: { cue: ['VERB', 'NOUN'], frame: 'clause', content: [] },
    means: { source: 'subject', content: 'sentence-before' },
    examples: [
      {
        language: 'it',
        text: 'Due droni sono stati abbattuti nella notte. Lo ha riferito il ministero della Difesa polacco.',
        gives: 'source=il ministero della Difesa polacco | cue=ha riferito | content=Due droni sono stati abbattuti nella notte',
      },
      {
        language: 'en',
        text: 'Two drones were shot down overnight. This was announced by the Polish defence ministry.',
        gives: 'source=the Polish defence ministry | content=Two drones were shot down overnight',
      },
    ],
    counterexamples: [
      { language: 'it', text: 'Il ministro era a Roma. Lo ha riferito a tutti che partiva.' },
      { language: 'en', text: 'The minister was in Rome. This week he announced his visit.' },
    ],
  },
]
