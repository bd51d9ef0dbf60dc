import type { OccasionGroup, StatusGroup } from '@tavolo/engine'

const words = (list: string): readonly string[] => list.split(', ')

/** Bodies that decide by voting, and those who sit in them. */
const ASSEMBLIES = words(
  'parlamento, senato, camera, assemblea, congresso, montecitorio, consiglio, knesset, duma, bundestag, rada, comitato, commissione, aula',
)
const MEMBERS = words('deputato, senatore, parlamentare')

export const occasions: readonly OccasionGroup[] = [
  {
    upos: 'NOUN',
    kind: 'talks',
    lemmas: words('colloquio, colloqui, negoziato, negoziati, trattativa, negoziazione, consultazione, conversazione'),
  },
  { upos: 'NOUN', kind: 'talks', process: true, lemmas: words('dialogo') },
  { upos: 'NOUN', kind: 'call', lemmas: words('telefonata, videochiamata, colloquio telefonico, conversazione telefonica') },
  { upos: 'NOUN', kind: 'summit', lemmas: words('summit') },
  { upos: 'NOUN', kind: 'summit', singular: true, lemmas: words('vertice') },
  { upos: 'NOUN', kind: 'meeting', lemmas: words('incontro, riunione, faccia a faccia, bilaterale, trilaterale, udienza') },
  { upos: 'NOUN', kind: 'visit', needsParty: true, lemmas: words('visita, viaggio, missione') },
  { upos: 'NOUN', kind: 'conference', jointOrAhead: true, lemmas: words('conferenza stampa') },
  { upos: 'NOUN', kind: 'conference', lemmas: words('conferenza, congresso, forum') },
  { upos: 'NOUN', kind: 'session', lemmas: words('seduta, sessione, assemblea generale, plenaria') },
  { upos: 'NOUN', kind: 'vote', singular: true, lemmas: words('voto, votazione, referendum') },
  { upos: 'NOUN', kind: 'election', lemmas: words('elezione, presidenziale, legislativa, ballottaggio, consultazione elettorale') },
  { upos: 'NOUN', kind: 'signing', needsParty: true, lemmas: words('firma, sottoscrizione') },
  { upos: 'NOUN', kind: 'ceremony', singular: true, lemmas: words('cerimonia, insediamento, inaugurazione, giuramento') },
  { upos: 'NOUN', kind: 'deadline', lemmas: words('scadenza, ultimatum') },
  {
    upos: 'VERB',
    kind: 'meeting',
    object: true,
    prepositions: ['con'],
    needsParty: true,
    lemmas: words('incontrare, vedere, riunire'),
  },
  { upos: 'VERB', kind: 'meeting', object: true, needsParty: true, lemmas: words('ricevere') },
  { upos: 'VERB', kind: 'visit', object: true, needsParty: true, lemmas: words('visitare') },
  {
    upos: 'VERB',
    kind: 'visit',
    prepositions: ['a', 'in', 'verso'],
    needsParty: true,
    lemmas: words('recare, arrivare, giungere, dirigere, atterrare'),
  },
  {
    upos: 'VERB',
    kind: 'call',
    object: true,
    needsParty: true,
    lemmas: words('telefonare, contattare, sentire telefonicamente'),
  },
  {
    upos: 'VERB',
    kind: 'talks',
    prepositions: ['con'],
    by: words('telefono, videoconferenza, videocollegamento'),
    needsParty: true,
    lemmas: words('parlare, negoziare, trattare, dialogare, consultare, discutere, affrontare, colloquiare'),
  },
  {
    upos: 'VERB',
    kind: 'vote',
    voters: [...ASSEMBLIES, ...MEMBERS],
    lemmas: words('approvare, adottare, respingere, bocciare, ratificare, varare'),
  },
  { upos: 'VERB', kind: 'vote', voters: ASSEMBLIES, lemmas: words('votare') },
  { upos: 'VERB', kind: 'session', voters: ASSEMBLIES, lemmas: words('riunire, riconvocare') },
]

export const statuses: readonly StatusGroup[] = [
  {
    status: 'planned',
    lemmas: words('prevedere, fissare, programmare, organizzare, annunciare, confermare, calendarizzare, convocare, attendere'),
  },
  { status: 'held', lemmas: words('recente, scorso, passato, precedente') },
  { status: 'planned', lemmas: words('prossimo, futuro, imminente') },
  { status: 'tentative', lemmas: words('eventuale, possibile, considerare, valutare, vagliare, ipotizzare, pensare') },
  { status: 'postponed', lemmas: words('rinviare, rimandare, posticipare, spostare, slittare') },
  { status: 'cancelled', lemmas: words('annullare, cancellare, revocare, disdire') },
  { status: 'refused', lemmas: words('rifiutare, respingere, declinare, escludere') },
  { status: 'proposed', lemmas: words('proporre, chiedere, invitare, sollecitare, auspicare, offrire, richiedere') },
]
