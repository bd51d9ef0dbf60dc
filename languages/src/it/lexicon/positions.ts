import type { PositionGroup } from '@tavolo/engine'

const words = (list: string): readonly string[] => list.split(', ')

/** Words of wanting, offering, backing and opposing; what the cues' own acts leave open or leave too wide. */
export const positions: readonly PositionGroup[] = [
  { upos: 'VERB', act: 'threaten', frames: ['oblique'], prepositions: ['con', 'di'], lemmas: words('minacciare') },
  {
    upos: 'NOUN',
    act: 'offer',
    frames: ['infinitive', 'noun'],
    prepositions: ['a', 'per'],
    lemmas: words('disponibilità, disponibilita, prontezza'),
  },
  { upos: 'ADJ', act: 'offer', frames: ['infinitive', 'oblique'], prepositions: ['a'], lemmas: words('pronto, disposto, disponibile') },
  { upos: 'ADJ', act: 'support', frames: ['oblique', 'infinitive'], prepositions: ['a'], lemmas: words('favorevole') },
  { upos: 'ADJ', act: 'oppose', frames: ['oblique', 'infinitive'], prepositions: ['a', 'con'], lemmas: words('contrario') },
  {
    upos: 'NOUN',
    act: 'support',
    frames: ['noun'],
    prepositions: ['a', 'per', 'verso'],
    lemmas: words('sostegno, appoggio, adesione, solidarietà, favore'),
  },
  {
    upos: 'NOUN',
    act: 'oppose',
    frames: ['noun'],
    prepositions: ['a', 'per', 'contro', 'su'],
    lemmas: words('opposizione, contrarietà, indignazione, protesta, perplessità, preoccupazione'),
  },
  { upos: 'NOUN', act: 'threaten', frames: ['noun', 'infinitive'], stressed: true, prepositions: ['di'], lemmas: words('minaccia') },
  { upos: 'VERB', act: 'demand', frames: ['infinitive', 'noun', 'clause'], lemmas: words('volere, pretendere, esigere') },
  {
    upos: 'VERB',
    act: 'demand',
    frames: ['noun'],
    unlike: words('attentato, attacco, strage, azione, responsabilità, paternità, uccisione, omicidio, gesto'),
    lemmas: words('rivendicare'),
  },
  { upos: 'VERB', act: null, frames: ['infinitive'], lemmas: words('sperare, augurare') },
  { upos: 'VERB', act: null, frames: ['noun', 'infinitive', 'clause'], lemmas: words('imporre') },
  { upos: 'VERB', act: null, frames: ['noun'], lemmas: words('ordinare') },
  { upos: 'VERB', act: 'demand', frames: ['infinitive', 'clause'], lemmas: words('bisognare, occorrere') },
  { upos: 'ADJ', act: 'demand', frames: ['infinitive', 'clause'], lemmas: words('necessario, indispensabile') },
  {
    upos: 'NOUN',
    act: 'demand',
    frames: ['infinitive', 'noun', 'clause'],
    stressed: true,
    prepositions: ['di'],
    lemmas: words('necessità, urgenza, esigenza'),
  },
  { upos: 'NOUN', act: 'support', frames: ['noun'], stressed: true, prepositions: ['di'], lemmas: words('importanza') },
  { upos: 'NOUN', act: 'demand', frames: ['infinitive', 'clause'], lemmas: words('volontà, desiderio, richiesta') },
  { upos: 'NOUN', act: 'promise', frames: ['infinitive'], lemmas: words('intenzione, impegno, promessa, determinazione') },
  { upos: 'NOUN', act: 'offer', frames: ['infinitive'], lemmas: words('proposta, offerta') },
  { upos: 'VERB', act: 'demand', frames: ['infinitive'], lemmas: words('invitare, esortare, sollecitare, chiedere, fare appello') },
  { upos: 'VERB', act: 'promise', frames: ['infinitive'], lemmas: words('intendere, assicurare, impegnare, accettare') },
  { upos: 'VERB', act: 'promise', frames: ['noun'], lemmas: words('assicurare, garantire') },
  {
    upos: 'VERB',
    act: 'oppose',
    frames: ['oblique', 'noun'],
    prepositions: ['a', 'contro'],
    lemmas: words('opporre, osteggiare, schierare contro, protestare'),
  },
  { upos: 'VERB', act: 'support', frames: ['noun'], lemmas: words('appoggiare, riaffermare, ribadire, caldeggiare, patrocinare') },
  { upos: 'VERB', act: 'reject', frames: ['infinitive'], lemmas: words('rifiutare') },
  { upos: 'VERB', act: 'accept', frames: ['noun'], denied: true, lemmas: words('riconoscere') },
  { upos: 'VERB', act: 'demand', frames: ['clause'], lemmas: words('sperare, auspicare') },
  { upos: 'OPENER', act: 'promise', frames: ['noun'], lemmas: words('promesse, promessa, promessi, promesso') },
  { upos: 'OPENER', act: 'threaten', frames: ['noun'], lemmas: words('minacciate, minacciata, minacciati, minacciato') },
  { upos: 'OPENER', act: 'demand', frames: ['noun'], lemmas: words('chieste, chiesta, chiesti, chiesto') },
]

export const reliefs: readonly string[] = words(
  'finire, cessare, fermare, evitare, prevenire, revocare, rimuovere, allentare, scongiurare, sospendere, condannare, porre, contrastare, combattere, impedire, indagare, difendere, superare, abbandonare, rinunciare, togliere, affrontare',
)

export const gathered: readonly string[] = words('leader, partecipante, collega, ministro, parte, presidente, capo')

export const attendance: readonly string[] = words('partecipante, partecipare')

export const sufferings: readonly string[] = words('subire, affrontare, pagare, patire, incontrare, scontare')

export const wrongs: readonly string[] = words(
  'violare, aggredire, attaccare, invadere, mentire, ingannare, provocare, destabilizzare, interferire, reprimere, torturare, massacrare, falsificare, manipolare, truccare, sabotare, opprimere, annettere, tradire, rapire, perseguitare, infrangere, ostacolare, violazione, aggressione, invasione, strage, massacro, genocidio, pulizia, broglio, frode, manipolazione, coinvolgimento, complotto, terrorismo, provocazione, ingerenza, interferenza, repressione, persecuzione, crimine, atrocità, tortura, propaganda, menzogna, bugia, tradimento, spionaggio, complicità, ricatto, sabotaggio, occupazione, annessione, intimidazione, abuso, corruzione, falsificazione, disinformazione, irregolarità',
)

export const rejections: readonly string[] = words(
  'illegale, illegittimo, nullo, inaccettabile, inammissibile, irricevibile, invalido, ingiustificato, ingiustificabile',
)

export const bodies: readonly string[] = words(
  'paese, potenza, comunità, nazione, governo, truppa, forza, milizia, stato, regime, alleato, autorità',
)
