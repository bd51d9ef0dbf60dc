import type { PositionAct } from '../document/index.ts'
import type { Rule } from '../rules/index.ts'

/** The sign by which a position shows, and whose clause it stands in. */
export interface PositionPattern {
  readonly sign:
    | 'word'
    | 'opener'
    | 'obligation'
    | 'own-future'
    | 'narrated-future'
    | 'harm-to-come'
    | 'without'
    | 'belief'
    | 'accusation'
    | 'rejection'
  readonly told: 'anywhere' | 'inside-statement' | 'in-own-report'
}

export interface PositionMeaning {
  /** null: the word itself names the act. */
  readonly act: PositionAct | null
  readonly holder: 'bearer' | 'speaker' | 'last-speaker' | 'publisher'
}

export type PositionRule = Rule<PositionPattern, PositionMeaning>

/** What parties want, offer, back and threaten with, beside what cues of reporting say. */
export const positionRules: readonly PositionRule[] = [
  {
    id: 'core.position.word',
    finds: 'position',
    pattern: { sign: 'word', told: 'anywhere' },
    means: { act: null, holder: 'bearer' },
    examples: [
      { language: 'it', text: 'La Francia è pronta a inviare aiuti.', gives: 'party=FR | act=offer | content=inviare aiuti' },
      { language: 'en', text: 'France is ready to send aid.', gives: 'party=FR | act=offer | content=send aid' },
      {
        language: 'it',
        text: 'La Francia ha chiesto alla Spagna di aprire il porto.',
        gives: 'party=FR | act=demand | toward=ES | content=aprire il porto',
      },
      {
        language: 'it',
        text: 'Sono noti i paesi favorevoli all’accordo, come Francia e Spagna.',
        gives: 'party=ES | act=support | content=accordo',
      },
      {
        language: 'it',
        text: 'La Francia ha ribadito la volontà di aprire il porto.',
        gives: 'party=FR | act=demand | content=aprire il porto',
      },
      {
        language: 'en',
        text: 'France called on Spain to open the port, release the ships and join the talks.',
        gives: 'party=FR | act=demand | toward=ES | content=release the ships',
      },
      {
        language: 'en',
        text: 'The French minister underscored the need for calm talks.',
        gives: 'party=FR | act=demand | content=calm talks',
      },
    ],
    counterexamples: [
      { language: 'it', text: 'La Francia si muove come vuole dentro i suoi confini.' },
      { language: 'it', text: 'La Francia vuole inviare aiuti?' },
      { language: 'en', text: 'Does France want to send aid?' },
      { language: 'en', text: 'The leaders of France discussed the need for calm talks.' },
      { language: 'en', text: 'France agreed that calm talks would help Spain.' },
      { language: 'en', text: 'The French president refused to confirm the report.' },
      { language: 'it', text: 'La Francia ha voluto sottolineare il risultato.' },
      { language: 'it', text: 'La sala di Parigi è pronta.' },
      { language: 'en', text: 'The room in Paris is ready.' },
    ],
  },
  {
    id: 'core.position.opener',
    finds: 'position',
    pattern: { sign: 'opener', told: 'anywhere' },
    means: { act: null, holder: 'last-speaker' },
    examples: [
      {
        language: 'it',
        text: 'La Germania ha detto che l’attacco è grave. Promesse sanzioni severe in caso di guerra.',
        gives: 'party=DE | act=threaten | content=sanzioni severe | condition=in caso di guerra',
      },
      {
        language: 'en',
        text: 'Germany said the attack was grave. Promised harsh sanctions.',
        gives: 'party=DE | act=threaten | content=harsh sanctions',
      },
    ],
    counterexamples: [{ language: 'it', text: 'La Germania ha detto che l’attacco è grave. Sanzioni severe sono in vigore.' }],
  },
  {
    id: 'core.position.obligation',
    finds: 'position',
    pattern: { sign: 'obligation', told: 'inside-statement' },
    means: { act: 'demand', holder: 'speaker' },
    examples: [
      {
        language: 'it',
        text: 'La Francia ha detto che la Russia deve ritirare le truppe.',
        gives: 'party=FR | act=demand | content=la Russia deve ritirare le truppe',
      },
      {
        language: 'en',
        text: 'France said that Russia must withdraw its troops.',
        gives: 'party=FR | act=demand | content=Russia must withdraw its troops',
      },
    ],
    counterexamples: [
      { language: 'it', text: 'La Francia ha detto che la Russia ha ritirato le truppe.' },
      { language: 'en', text: 'France said that Russia withdrew its troops.' },
    ],
  },
  {
    id: 'core.position.own-future',
    finds: 'position',
    pattern: { sign: 'own-future', told: 'inside-statement' },
    means: { act: 'promise', holder: 'speaker' },
    examples: [
      { language: 'it', text: 'La Francia ha detto che invierà aiuti.', gives: 'party=FR | act=promise | content=invierà aiuti' },
      {
        language: 'en',
        text: 'The French president said that France will send food to the islands.',
        gives: 'party=FR | act=promise | content=send food to the islands',
      },
      {
        language: 'en',
        text: 'France said that it will not send aid unless Russia withdraws its troops.',
        gives: 'party=FR | act=condition | content=not send aid | condition=unless Russia withdraws its troops',
      },
    ],
    counterexamples: [
      { language: 'it', text: 'La Francia ha detto che la Russia invierà aiuti.' },
      { language: 'en', text: 'France said that Russia will send aid.' },
    ],
  },
  {
    id: 'core.position.narrated-future',
    finds: 'position',
    pattern: { sign: 'narrated-future', told: 'in-own-report' },
    means: { act: 'promise', holder: 'publisher' },
    examples: [
      {
        language: 'it',
        text: 'L’Ucraina continuerà a lavorare per la pace e rifiuterà ogni ultimatum.',
        publisher: 'president.gov.ua',
        gives: 'party=UA | act=promise | content=continuerà a lavorare per la pace',
      },
      {
        language: 'en',
        text: 'We will protect the freedom of every state to choose its partners, whoever may threaten it.',
        publisher: 'whitehouse.gov',
        gives: 'party=US | act=promise | content=protect the freedom of every state to choose its partners',
      },
    ],
    counterexamples: [
      { language: 'it', text: 'La Francia continuerà a lavorare per la pace e ha condannato l’attacco.' },
      { language: 'en', text: 'France will continue to work with its allies and has condemned the attack.' },
    ],
  },
  {
    id: 'core.position.harm-to-come',
    finds: 'position',
    pattern: { sign: 'harm-to-come', told: 'inside-statement' },
    means: { act: 'threaten', holder: 'speaker' },
    examples: [
      {
        language: 'it',
        text: 'La Francia ha detto che la Russia subirà sanzioni se attacca.',
        gives: 'party=FR | act=threaten | content=la Russia subirà sanzioni | condition=se attacca',
      },
      {
        language: 'en',
        text: 'France said that Russia will face sanctions if it attacks.',
        gives: 'party=FR | act=threaten | content=Russia will face sanctions | condition=if it attacks',
      },
    ],
    counterexamples: [
      { language: 'it', text: 'La Francia ha detto che la Russia attaccherà le isole.' },
      { language: 'en', text: 'France said that Russia will attack the islands.' },
    ],
  },
  {
    id: 'core.position.nothing-without',
    finds: 'position',
    pattern: { sign: 'without', told: 'inside-statement' },
    means: { act: 'promise', holder: 'speaker' },
    examples: [
      {
        language: 'it',
        text: 'La Germania ha detto che non ci sarà alcun accordo sull’Africa senza l’Africa.',
        gives: 'party=DE | act=promise | content=non ci sarà alcun accordo sull’Africa senza l’Africa',
      },
      {
        language: 'en',
        text: 'Germany said no deal on Africa would be made without Africa.',
        gives: 'party=DE | act=promise | content=no deal on Africa would be made without Africa',
      },
    ],
    counterexamples: [
      { language: 'it', text: 'La Germania ha detto che l’accordo sull’Africa è stato raggiunto senza la Francia.' },
      { language: 'en', text: 'Germany said the deal on Africa was made without France.' },
    ],
  },
  {
    id: 'core.position.accusation',
    finds: 'position',
    pattern: { sign: 'accusation', told: 'inside-statement' },
    means: { act: 'accuse', holder: 'speaker' },
    examples: [
      {
        language: 'it',
        text: 'La Francia ha detto che la Russia ha violato la tregua.',
        gives: 'party=FR | act=accuse | toward=RU | content=la Russia ha violato la tregua',
      },
      {
        language: 'it',
        text: 'La Francia ha detto che il coinvolgimento della Russia è chiaro.',
        gives: 'party=FR | act=accuse | toward=RU | content=il coinvolgimento della Russia',
      },
      {
        language: 'en',
        text: 'France said that Russia had violated the truce.',
        gives: 'party=FR | act=accuse | toward=RU | content=Russia had violated the truce',
      },
    ],
    counterexamples: [
      { language: 'it', text: 'La Francia ha detto che la Russia ha rispettato la tregua.' },
      { language: 'it', text: 'La Francia ha detto che la Russia potrebbe violare la tregua.' },
      { language: 'en', text: 'France said that Russia had kept the truce.' },
      { language: 'en', text: 'France said that it had not violated the truce.' },
    ],
  },
  {
    id: 'core.position.rejection',
    finds: 'position',
    pattern: { sign: 'rejection', told: 'inside-statement' },
    means: { act: 'reject', holder: 'speaker' },
    examples: [
      {
        language: 'it',
        text: 'La Francia ha detto che il referendum in Crimea è illegale.',
        gives: 'party=FR | act=reject | content=il referendum in Crimea',
      },
      {
        language: 'en',
        text: 'France said that the referendum in Crimea is illegal.',
        gives: 'party=FR | act=reject | content=the referendum in Crimea',
      },
    ],
    counterexamples: [
      { language: 'it', text: 'La Francia ha detto che il referendum in Crimea è vicino.' },
      { language: 'en', text: 'France said that the referendum in Crimea is not illegal.' },
    ],
  },
  {
    id: 'core.position.belief',
    finds: 'position',
    pattern: { sign: 'belief', told: 'inside-statement' },
    means: { act: 'believe', holder: 'speaker' },
    examples: [
      {
        language: 'it',
        text: 'La Francia ritiene che la Russia prepari un attacco.',
        gives: 'party=FR | act=believe | content=la Russia prepari un attacco',
      },
      {
        language: 'en',
        text: 'France believes that Russia is preparing an attack.',
        gives: 'party=FR | act=believe | content=Russia is preparing an attack',
      },
    ],
    counterexamples: [
      { language: 'it', text: 'La Francia ritiene che il tempo migliorerà.' },
      { language: 'en', text: 'France believes that the weather will improve.' },
    ],
  },
]
