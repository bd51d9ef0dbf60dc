import type { DeedGroup } from '@tavolo/engine'

const words = (list: string): readonly string[] => list.split(', ')

const TREATIES = words(
  'trattato, accordo, legge, trattamento, statuto, visto, sanzione, divieto, patto, decreto, licenza, convenzione, status',
)
const OFFICES = words(
  'ministro, parlamento, governo, presidente, ambasciatore, generale, comandante, assemblea, camera, premier, capo, direttore',
)
const CROSSINGS = words('ambasciata, consolato, frontiera, confine, valico, missione, corridoio, base, spazio, porto, aeroporto, ufficio')
const WEAPONS = words('missile, razzo, attacco, offensiva, operazione, raid, invasione, satellite, drone, controffensiva')

/** Deeds of states, parliaments and parties on paper: signed, approved, granted, broken off. */
const acts: readonly DeedGroup[] = [
  { upos: 'VERB', act: 'sign', lemmas: words('firmare, sottoscrivere, parafare') },
  {
    upos: 'VERB',
    act: 'sign',
    lemmas: words('siglare'),
    objects: words('accordo, intesa, trattato, memorandum, protocollo, contratto, patto, tregua, pace'),
  },
  { upos: 'NOUN', act: 'sign', owned: true, suffered: true, lemmas: words('firma') },
  { upos: 'VERB', act: 'ratify', official: true, lemmas: words('ratificare') },
  { upos: 'VERB', act: 'approve', official: true, unlike: words('norma, regola'), lemmas: words('approvare, varare') },
  {
    upos: 'VERB',
    act: 'approve',
    official: true,
    what: 'subject',
    lemmas: words('passare'),
    objects: words('iniziativa, legge, mozione, referendum, proposta, riforma, emendamento, risoluzione'),
  },
  { upos: 'VERB', act: 'adopt', official: true, lemmas: words('adottare, promulgare') },
  { upos: 'VERB', act: 'fund', lemmas: words('finanziare, stanziare, erogare, donare, destinare') },
  {
    upos: 'VERB',
    act: 'provide',
    lemmas: words('fornire, inviare, consegnare, spedire, concedere'),
    objects: words('aiuto, arma, munizione, medicina, medicinale, vaccino, prestito, assistenza, carro, sistema, equipaggiamento, dose'),
  },
  { upos: 'VERB', act: 'sanction', lemmas: words('sanzionare') },
  {
    upos: 'VERB',
    act: 'sanction',
    official: true,
    lemmas: words('imporre, infliggere, comminare, estendere, inasprire, introdurre, adottare, decretare'),
    objects: words('sanzione, embargo, dazio, restrizione, blocco'),
  },
  {
    upos: 'VERB',
    act: 'lift',
    official: true,
    lemmas: words('revocare, allentare, togliere'),
    objects: words('sanzione, embargo, blocco, dazio, assedio'),
  },
  { upos: 'VERB', act: 'appoint', unlike: words('fonte, portavoce, conferenza, vertice'), lemmas: words('nominare, designare') },
  { upos: 'VERB', act: 'resign', what: 'phrase', lemmas: words('dimettere') },
  { upos: 'VERB', act: 'resign', lemmas: words('rassegnare, presentare'), objects: words('dimissioni, dimissione') },
  { upos: 'VERB', act: 'suspend', official: true, own: true, lemmas: words('sospendere, congelare') },
  { upos: 'NOUN', act: 'suspend', owned: true, against: words('per'), lemmas: words('congelamento') },
  { upos: 'VERB', act: 'ban', official: true, lemmas: words('vietare, proibire, bandire') },
  { upos: 'VERB', act: 'establish', official: true, lemmas: words('istituire') },
  {
    upos: 'VERB',
    act: 'establish',
    lemmas: words('stabilire, creare, fondare, costituire'),
    objects: words('zona, commissione, tribunale, relazione, base, comitato, missione, alleanza'),
  },
  {
    upos: 'VERB',
    act: 'declare',
    lemmas: words('proclamare, dichiarare'),
    objects: words('indipendenza, guerra, emergenza, legge, tregua, cessate'),
  },
  {
    upos: 'VERB',
    act: 'sever',
    own: true,
    lemmas: words('interrompere, rompere, rotto, rotta, troncare, chiudere, tagliare'),
    objects: words('relazione, rapporto, contributo, fornitura, legame, negoziato, colloquio'),
  },
  {
    upos: 'VERB',
    act: 'revoke',
    official: true,
    lemmas: words('revocare, annullare, abrogare, denunciare, ritirare, disdire'),
    objects: TREATIES,
  },
  { upos: 'VERB', act: 'withdraw', what: ['da'], lemmas: words('uscire, ritirare, recedere') },
  {
    upos: 'VERB',
    act: 'join',
    lemmas: words('aderire'),
    what: ['a'],
  },
  {
    upos: 'VERB',
    act: 'extend',
    official: true,
    lemmas: words('prorogare, rinnovare'),
    objects: words('mandato, missione, trattato, accordo, sanzione, stato, tregua'),
  },
  { upos: 'VERB', act: 'elect', official: true, lemmas: words('eleggere, rieleggere') },
  {
    upos: 'VERB',
    act: 'dismiss',
    lemmas: words('destituire, rimuovere, sciogliere, licenziare, deporre, silurare, rovesciare'),
    objects: OFFICES,
  },
  {
    upos: 'VERB',
    act: 'veto',
    lemmas: words('bloccare, bocciare'),
    objects: words('risoluzione, proposta, legge, mozione, adesione, pacchetto, bozza, trattato'),
  },
  { upos: 'VERB', act: 'veto', lemmas: words('porre veto, opporre veto, porre il veto, opporre il veto'), what: 'phrase' },
  {
    upos: 'VERB',
    act: 'restore',
    lemmas: words('ristabilire, normalizzare, riallacciare, ripristinare'),
    objects: words('relazione, rapporto, volo'),
  },
  { upos: 'VERB', act: 'open', official: true, lemmas: words('aprire, riaprire, inaugurare'), objects: CROSSINGS },
  { upos: 'VERB', act: 'close', official: true, lemmas: words('chiudere'), objects: CROSSINGS },
  { upos: 'NOUN', act: 'close', suffered: true, objects: CROSSINGS, lemmas: words('chiusura') },
  {
    upos: 'VERB',
    act: 'grant',
    official: true,
    lemmas: words('concedere, accordare'),
    objects: words('asilo, cittadinanza, visto, immunità, amnistia, grazia, indipendenza, autonomia, status'),
  },
  { upos: 'VERB', act: 'file', lemmas: words('presentare, depositare, sporgere'), objects: words('ricorso, denuncia, esposto, istanza') },
  {
    upos: 'VERB',
    act: 'agree',
    lemmas: words('concludere, raggiungere, stipulare'),
    objects: words('accordo, intesa, trattato, tregua, pace'),
  },
  {
    upos: 'VERB',
    act: 'cut',
    own: true,
    lemmas: words('ridurre, tagliare, dimezzare, aumentare, rafforzare'),
    objects: words('aiuto, truppa, fornitura, contributo, contingente, finanziamento, fondo, presenza, produzione'),
  },
  { upos: 'VERB', act: 'assign', lemmas: words('assegnare, affidare'), objects: words('comando, incarico, mandato') },
  {
    upos: 'VERB',
    act: 'pay',
    lemmas: words('pagare, versare'),
    objects: words('somma, riscatto, denaro, multa, debito, risarcimento, cauzione, importo, indennizzo'),
  },
  { upos: 'VERB', act: 'remove', lemmas: words('rimuovere, togliere, cancellare, depennare') },
  { upos: 'VERB', act: 'recognise', lemmas: words('riconoscere') },
  { upos: 'VERB', act: 'reactivate', lemmas: words('riattivare') },
  { upos: 'VERB', act: 'annex', lemmas: words('annettere') },
]

/** Deeds by which force is used, moved or shown. */
const force: readonly DeedGroup[] = [
  {
    upos: 'VERB',
    act: 'deploy',
    own: true,
    lemmas: words('schierare, dispiegare, inviare, mobilitare, mobilizzare, ammassare, dislocare, stanziare'),
  },
  {
    upos: 'NOUN',
    act: 'deploy',
    lemmas: words(
      'dispiegamento, schieramento, concentrazione di truppa, concentrazione di soldato, ammassamento, ammassamento di truppa, invio di truppa, invio di soldato',
    ),
  },
  { upos: 'VERB', act: 'withdraw', own: true, lemmas: words('ritirare, abbandonare, evacuare') },
  { upos: 'NOUN', act: 'withdraw', lemmas: words('ritiro') },
  {
    upos: 'VERB',
    act: 'attack',
    hostile: true,
    byAnyone: true,
    lemmas: words(
      'attaccare, bombardare, invadere, colpire, abbordare, occupare, espugnare, assaltare, saccheggiare, incendiare, assediare, conquistare',
    ),
  },
  { upos: 'NOUN', act: 'attack', byAnyone: true, suffered: true, lemmas: words('bombardamento') },
  {
    upos: 'NOUN',
    act: 'attack',
    byAnyone: true,
    against: words('contro, a, su'),
    unlike: words('libertà, diritto, democrazia, stampa, cuore, mercato'),
    lemmas: words('attacco, attentato, raid, incursione, strage, massacro, eccidio'),
  },
  { upos: 'VERB', act: 'arrest', byAnyone: true, official: true, lemmas: words('arrestare, fermare, catturare, detenere') },
  { upos: 'NOUN', act: 'arrest', byAnyone: true, official: true, suffered: true, lemmas: words('arresto, cattura, detenzione') },
  {
    upos: 'VERB',
    act: 'release',
    official: true,
    unlike: words('intervista, dichiarazione, comunicato, documento, visto, nota, energia, permesso, licenza, certificato'),
    lemmas: words('rilasciare, liberare, scarcerare'),
  },
  { upos: 'NOUN', act: 'release', official: true, suffered: true, lemmas: words('rilascio, liberazione, scarcerazione') },
  { upos: 'VERB', act: 'expel', official: true, lemmas: words('espellere, cacciare') },
  { upos: 'NOUN', act: 'expel', official: true, suffered: true, lemmas: words('espulsione') },
  { upos: 'VERB', act: 'summon', lemmas: words('convocare, richiamare'), objects: words('ambasciatore, rappresentante, incaricato') },
  { upos: 'VERB', act: 'kill', hostile: true, byAnyone: true, lemmas: words('uccidere, assassinare') },
  { upos: 'NOUN', act: 'kill', byAnyone: true, suffered: true, lemmas: words('uccisione, assassinio') },
  { upos: 'VERB', act: 'wound', hostile: true, byAnyone: true, lemmas: words('ferire') },
  {
    upos: 'VERB',
    act: 'wound',
    hostile: true,
    byAnyone: true,
    what: 'subject',
    lemmas: words('rimanere ferire, restare ferire, rimanere ferito, restare ferito'),
  },
  { upos: 'VERB', act: 'execute', official: true, lemmas: words('giustiziare, impiccare, fucilare') },
  { upos: 'VERB', act: 'imprison', official: true, lemmas: words('incarcerare, imprigionare, condannare') },
  { upos: 'VERB', act: 'extradite', official: true, lemmas: words('estradare, rimpatriare, consegnare') },
  { upos: 'VERB', act: 'seize', hostile: true, byAnyone: true, lemmas: words('sequestrare, rapire, dirottare, abbattere, intercettare') },
  { upos: 'VERB', act: 'protest', what: 'phrase', lemmas: words('protestare, manifestare') },
  { upos: 'VERB', act: 'protest', lemmas: words('muovere, presentare, inviare'), objects: words('protesta, nota') },
  { upos: 'VERB', act: 'test', own: true, lemmas: words('testare') },
  {
    upos: 'NOUN',
    act: 'test',
    suffered: true,
    lemmas: words('test nucleare, test missilistico, prova nucleare, esperimento nucleare, lancio di missile'),
  },
  { upos: 'VERB', act: 'shoot', what: 'phrase', lemmas: words('aprire fuoco, aprire il fuoco, sparare') },
  { upos: 'VERB', act: 'resist', lemmas: words('opporre'), objects: words('resistenza') },
  { upos: 'VERB', act: 'launch', own: true, lemmas: words('lanciare, scatenare, sferrare, avviare'), objects: WEAPONS },
  {
    upos: 'VERB',
    act: 'launch',
    lemmas: words('sparare, compiere, effettuare, condurre, svolgere'),
    objects: words('missile, razzo, esercitazione, raid, attacco, incursione, lancio, operazione, blitz, manovra'),
  },
  { upos: 'VERB', act: 'overfly', lemmas: words('sorvolare') },
  { upos: 'VERB', act: 'violate', hostile: true, lemmas: words('violare'), objects: words('spazio, tregua, confine, sovranità, trattato') },
]

/** Deeds that a diplomatic desk logs; `act` is the English lemma. */
export const deeds: readonly DeedGroup[] = [...acts, ...force]

export const decisions: readonly string[] = words(
  'decidere, ordinare, disporre, decisione, stabilire, incaricare, deliberare, autorizzare, ordine, scegliere, scelta, annunciare',
)

export const phases: readonly string[] = words('iniziare, cominciare, continuare, avviare, procedere, riprendere, finire')
