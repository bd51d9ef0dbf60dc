import type { DamageTables } from '@tavolo/engine'

const split = (words: string): string[] => words.trim().split(/\s+/)

const PREPOSITIONS = split(
  'di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dalla nel nella sul sulla',
)

/** What tells broken Italian from sound Italian, as it comes out of translation and of pages cut up by machines. */
export const damage: DamageTables = {
  fillers: ['bene', 'va bene', 'ok', 'okay', 'giusto', 'esatto', 'ecco', 'così', 'continua', 'segue', 'leggi anche', 'altro'],
  fragmentOpeners: split('poi quindi allora dopo'),
  articles: split('il lo la i gli le un una uno questo questa questi queste'),
  beforeNames: [...PREPOSITIONS, 'e', 'o', 'ed', 'cui', 'ovvero', 'come'],
  titled: split(`
    testata quotidiano giornale settimanale mensile rivista agenzia film libro romanzo saggio canzone canzoni brano brani album disco partito lista
    gruppo serie programma trasmissione documentario spettacolo opera singolo titolo intitolato intitolata
  `),
  auxiliaries: split('ha hanno aveva avevano avrebbe avrebbero avrà avranno è era erano sarà saranno sarebbe sarebbero viene vengono'),
  neverCapital: split(`
    in con per tra fra che mentre quando dove perché poiché affinché se ma anche non si secondo dopo durante contro verso nel nella nei nelle
  `),
  openWords: split(`
    il lo la i gli le un uno una di a da in con su per tra fra e o ma che se del dello della dei degli delle al allo alla ai agli alle dal dalla nel nella
    sul sulla mentre perché
  `),
  leftovers: split(`
    wishlist playlist watchlist gallery photogallery podcast liveblog update updates breaking timeline factbox explainer exclusive analysis opinion graphic newsletter advertisement related
    background overview highlights headlines roundup checklist shortlist guidelines statement briefing
  `),
}
