import type { DeedGroup } from '@tavolo/engine'

const words = (list: string): readonly string[] => list.split(', ')

/** Deeds that a diplomatic desk logs; `act` is the English lemma. */
export const deeds: readonly DeedGroup[] = [
  { upos: 'VERB', act: 'sign', lemmas: words('firmare, sottoscrivere, siglare') },
  { upos: 'VERB', act: 'ratify', lemmas: words('ratificare') },
  { upos: 'VERB', act: 'approve', lemmas: words('approvare, varare') },
  { upos: 'VERB', act: 'adopt', lemmas: words('adottare, promulgare') },
  { upos: 'VERB', act: 'fund', lemmas: words('finanziare, stanziare, erogare, donare') },
  { upos: 'VERB', act: 'sanction', lemmas: words('sanzionare') },
  { upos: 'VERB', act: 'sanction', lemmas: words('imporre, infliggere, comminare'), objects: words('sanzione, embargo, dazio') },
  { upos: 'VERB', act: 'deploy', lemmas: words('schierare, dispiegare, inviare, mobilitare, mobilizzare, ammassare') },
  {
    upos: 'NOUN',
    act: 'deploy',
    lemmas: words('dispiegamento, schieramento, concentrazione di truppa, concentrazione di soldato, ammassamento'),
  },
  { upos: 'VERB', act: 'withdraw', lemmas: words('ritirare, abbandonare') },
  { upos: 'NOUN', act: 'withdraw', lemmas: words('ritiro') },
  { upos: 'VERB', act: 'attack', lemmas: words('attaccare, bombardare, invadere, colpire, abbordare, occupare, espugnare') },
  { upos: 'VERB', act: 'arrest', lemmas: words('arrestare, fermare, catturare, detenere') },
  { upos: 'NOUN', act: 'arrest', lemmas: words('arresto') },
  { upos: 'VERB', act: 'release', lemmas: words('rilasciare, liberare, scarcerare') },
  { upos: 'VERB', act: 'expel', lemmas: words('espellere, cacciare') },
  { upos: 'VERB', act: 'summon', lemmas: words('convocare, richiamare'), objects: words('ambasciatore, rappresentante, incaricato') },
  { upos: 'VERB', act: 'recognise', lemmas: words('riconoscere') },
  { upos: 'VERB', act: 'appoint', lemmas: words('nominare, designare') },
  { upos: 'VERB', act: 'resign', what: 'phrase', lemmas: words('dimettere') },
  { upos: 'VERB', act: 'suspend', lemmas: words('sospendere, congelare') },
  { upos: 'VERB', act: 'ban', lemmas: words('vietare, proibire, bandire') },
  { upos: 'VERB', act: 'kill', lemmas: words('uccidere, assassinare') },
  { upos: 'VERB', act: 'close', lemmas: words('chiudere'), objects: words('frontiera, confine, ambasciata, spazio, consolato') },
  { upos: 'VERB', act: 'protest', what: 'phrase', lemmas: words('protestare, manifestare') },
  { upos: 'VERB', act: 'test', lemmas: words('testare') },
  { upos: 'NOUN', act: 'test', lemmas: words('test nucleare, test missilistico, esperimento nucleare, lancio di missile') },
  { upos: 'VERB', act: 'establish', lemmas: words('istituire') },
  { upos: 'VERB', act: 'declare', lemmas: words('proclamare, dichiarare'), objects: words('indipendenza, guerra, emergenza, legge') },
  { upos: 'VERB', act: 'sever', lemmas: words('interrompere, rompere, troncare'), objects: words('relazione, rapporto') },
  { upos: 'VERB', act: 'imprison', lemmas: words('incarcerare, imprigionare, condannare') },
]
