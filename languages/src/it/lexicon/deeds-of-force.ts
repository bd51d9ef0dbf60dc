import type { DeedGroup } from '@tavolo/engine'
import { TROOPS, WEAPONS, words } from './deed-things.ts'

const PLACES_HIT = words(
  'città, villaggio, base, edificio, ospedale, scuola, casa, posizione, convoglio, nave, petroliera, impianto, infrastruttura, aeroporto, ponte, campo, veicolo, ambasciata, consolato, mercato, chiesa, moschea, deposito, porto, raffineria, stazione, territorio, quartiere, capitale, sede, palazzo, autobus, isola, centrale, roccaforte, obiettivo, bersaglio, zona, regione, civile',
)
const UNREAL = words('ulteriore, possibile, potenziale, eventuale, nuovo, imminente, qualsiasi, futuro')

/** What kills without anybody's deed. */
const DISASTERS = words(
  'tempesta, uragano, terremoto, alluvione, incidente, scontro, malattia, virus, incendio, caldo, siccità, tornado, tifone, valanga, frana, ciclone, epidemia, tsunami, colera, tumore, eruzione, vulcano, pioggia, auto, treno, camion, fulmine, scossa',
)

/** Deeds by which force is used, moved or shown, and what police and courts do. */
export const deedsOfForce: readonly DeedGroup[] = [
  {
    upos: 'VERB',
    act: 'deploy',
    own: true,
    unlike: words(
      'lettera, messaggio, nota, ministro, premier, segnale, copia, richiesta, invito, telegramma, mail, augurio, condoglianza, comunicato, rapporto, risposta, proposta, fondo, somma, denaro, milione, miliardo, euro, dollaro',
    ),
    lemmas: words('schierare, dispiegare, mobilitare, mobilizzare, ammassare, dislocare, stanziare, inviare'),
  },
  { upos: 'VERB', act: 'deploy', own: true, lemmas: words('mandare, spostare, trasferire, posizionare, distaccare'), objects: TROOPS },
  {
    upos: 'NOUN',
    act: 'deploy',
    lemmas: words(
      'dispiegamento, schieramento, concentrazione di truppa, concentrazione di soldato, ammassamento, ammassamento di truppa, invio di truppa, invio di soldato, invio di militare, concentramento di truppa, rafforzamento militare',
    ),
  },
  {
    upos: 'VERB',
    act: 'withdraw',
    own: true,
    unlike: words('dichiarazione, speranza, idea, candidatura, accusa'),
    lemmas: words('ritirare, abbandonare, evacuare, sgomberare, sgombrare, richiamare'),
  },
  { upos: 'NOUN', act: 'withdraw', lemmas: words('ritiro, evacuazione') },
  {
    upos: 'VERB',
    act: 'attack',
    hostile: true,
    byAnyone: true,
    lemmas: words(
      'attaccare, bombardare, invadere, colpire, abbordare, occupare, espugnare, assaltare, saccheggiare, incendiare, assediare, conquistare, riconquistare, massacrare, aggredire, cannoneggiare, devastare, affondare, accerchiare, irrompere',
    ),
    unlike: words(
      'crisi, impopolarità, terremoto, alluvione, uragano, recessione, malattia, siccità, maltempo, carestia, tempesta, pandemia, virus, problema, accordo, mercato, economia, attenzione, record, fiducia',
    ),
  },
  {
    upos: 'VERB',
    act: 'attack',
    hostile: true,
    byAnyone: true,
    lemmas: words('distruggere, danneggiare, bruciare, prendere di mira, prendere il controllo, centrare'),
    objects: PLACES_HIT,
  },
  { upos: 'NOUN', act: 'attack', byAnyone: true, suffered: true, lemmas: words('bombardamento, massacro, eccidio, sterminio') },
  {
    upos: 'NOUN',
    act: 'attack',
    byAnyone: true,
    against: words('contro, a, su, in'),
    unlike: words('libertà, diritto, democrazia, stampa, cuore, mercato'),
    lemmas: words('attacco, attentato, raid, incursione, strage, offensiva, assalto'),
  },
  {
    upos: 'NOUN',
    act: 'attack',
    owned: true,
    against: words('di, contro, a'),
    unlike: UNREAL,
    lemmas: words('invasione, guerra, annessione, aggressione, occupazione'),
  },
  {
    upos: 'VERB',
    act: 'suppress',
    hostile: true,
    lemmas: words('reprimere, soffocare, disperdere, sedare, schiacciare, sgomberare'),
    objects: words('protesta, manifestazione, rivolta, dissenso, manifestante, corteo, folla, insurrezione, ribellione, piazza, sciopero'),
  },
  { upos: 'NOUN', act: 'suppress', byAnyone: true, suffered: true, lemmas: words('repressione') },
  {
    upos: 'VERB',
    act: 'arrest',
    byAnyone: true,
    official: true,
    unlike: words('%, capitale, record, quota, primato, potere, titolo, maggioranza, attenzione, pesce'),
    lemmas: words('arrestare, fermare, catturare, detenere, ammanettare, trattenere, incarcerare'),
  },
  {
    upos: 'NOUN',
    act: 'arrest',
    byAnyone: true,
    official: true,
    suffered: true,
    lemmas: words('arresto, cattura, detenzione, fermo, incarcerazione'),
  },
  {
    upos: 'VERB',
    act: 'release',
    official: true,
    unlike: words(
      'intervista, dichiarazione, comunicato, documento, visto, nota, energia, permesso, licenza, certificato, passaporto, tensione',
    ),
    lemmas: words('rilasciare, liberare, scarcerare, rimettere in libertà'),
  },
  { upos: 'NOUN', act: 'release', official: true, suffered: true, lemmas: words('rilascio, liberazione, scarcerazione') },
  {
    upos: 'VERB',
    act: 'expel',
    official: true,
    lemmas: words('espellere, cacciare, esiliare, deportare, allontanare, sfrattare, dichiarare persona non grata'),
  },
  { upos: 'NOUN', act: 'expel', official: true, suffered: true, lemmas: words('espulsione, deportazione, cacciata') },
  {
    upos: 'VERB',
    act: 'summon',
    lemmas: words('convocare, richiamare, ritirare'),
    objects: words('ambasciatore, rappresentante, incaricato, diplomatico, console'),
  },
  {
    upos: 'VERB',
    act: 'kill',
    hostile: true,
    byAnyone: true,
    lemmas: words('uccidere, assassinare, ammazzare, trucidare, freddare, eliminare, sterminare'),
    unlike: [...DISASTERS, ...words('rischio, dazio, ostacolo, problema, barriera, minaccia')],
  },
  { upos: 'NOUN', act: 'kill', byAnyone: true, owned: true, suffered: true, lemmas: words('uccisione, assassinio, omicidio') },
  { upos: 'VERB', act: 'wound', hostile: true, byAnyone: true, unlike: DISASTERS, lemmas: words('ferire') },
  {
    upos: 'VERB',
    act: 'wound',
    hostile: true,
    byAnyone: true,
    what: 'subject',
    lemmas: words(
      'rimanere ferire, restare ferire, rimanere ferito, restare ferito, rimanere ucciso, restare ucciso, rimanere uccidere, restare uccidere',
    ),
  },
  { upos: 'VERB', act: 'execute', official: true, lemmas: words('giustiziare, impiccare, fucilare, decapitare, lapidare') },
  { upos: 'NOUN', act: 'execute', official: true, suffered: true, lemmas: words('impiccagione, fucilazione, decapitazione') },
  {
    upos: 'VERB',
    act: 'imprison',
    official: true,
    lemmas: words('imprigionare, condannare'),
    unlike: words(
      'uso, attacco, violenza, atto, gesto, riconferma, invasione, aggressione, decisione, azione, attentato, repressione, omicidio, terrorismo, comportamento, episodio, dichiarazione, politica, test, lancio, operazione, annessione, violazione, uccisione, bombardamento, strage, scelta, parola, guerra, assassinio, esecuzione',
    ),
  },
  {
    upos: 'VERB',
    act: 'charge',
    official: true,
    lemmas: words(
      'incriminare, processare, rinviare a giudizio, indagare, assolvere, graziare, amnistiare, prosciogliere, incolpare, scagionare',
    ),
  },
  { upos: 'VERB', act: 'fine', official: true, lemmas: words('multare') },
  {
    upos: 'VERB',
    act: 'extradite',
    official: true,
    lemmas: words('estradare, rimpatriare'),
  },
  {
    upos: 'VERB',
    act: 'extradite',
    official: true,
    lemmas: words('consegnare'),
    objects: words(
      'prigioniero, detenuto, ostaggio, criminale, terrorista, corpo, salma, condannato, soldato, imputato, latitante, sospettato, disertore, ex presidente, dittatore, boss',
    ),
  },
  { upos: 'NOUN', act: 'extradite', official: true, suffered: true, lemmas: words('estradizione, rimpatrio') },
  {
    upos: 'VERB',
    act: 'seize',
    hostile: true,
    byAnyone: true,
    lemmas: words('sequestrare, rapire, dirottare, abbattere, intercettare, prendere in ostaggio, confiscare, pignorare'),
  },
  { upos: 'NOUN', act: 'seize', byAnyone: true, suffered: true, lemmas: words('sequestro, rapimento, dirottamento') },
  {
    upos: 'VERB',
    act: 'protest',
    what: 'phrase',
    lemmas: words(
      'protestare, manifestare, scioperare, scendere in piazza, scendere in strada, sfilare, marciare, scontrare, scontrarsi, insorgere',
    ),
    unlike: words(
      'preoccupazione, intenzione, interesse, volontà, dissenso, solidarietà, disponibilità, apprezzamento, sostegno, opposizione, perplessità, dubbio, desiderio',
    ),
  },
  { upos: 'VERB', act: 'vote', lemmas: words('tenere, indire, svolgere'), objects: words('referendum, plebiscito') },
  { upos: 'VERB', act: 'protest', lemmas: words('muovere, presentare, inviare'), objects: words('protesta') },
  {
    upos: 'VERB',
    act: 'strike',
    lemmas: words('indire, proclamare, organizzare, convocare'),
    objects: words('sciopero, manifestazione, protesta, corteo, sit-in, presidio'),
  },
  {
    upos: 'VERB',
    act: 'test',
    own: true,
    lemmas: words('testare, sperimentare, collaudare'),
    objects: words('missile, arma, razzo, bomba, ordigno, drone, motore, siluro, testata'),
  },
  {
    upos: 'NOUN',
    act: 'test',
    suffered: true,
    lemmas: words(
      'test nucleare, test missilistico, prova nucleare, esperimento nucleare, lancio di missile, lancio di razzo, lancio missilistico, lancio di satellite',
    ),
  },
  { upos: 'VERB', act: 'shoot', what: 'phrase', byAnyone: true, lemmas: words('aprire fuoco, aprire il fuoco, sparare') },
  { upos: 'VERB', act: 'resist', lemmas: words('opporre'), objects: words('resistenza') },
  {
    upos: 'VERB',
    act: 'launch',
    own: true,
    lemmas: words('lanciare, scatenare, sferrare, avviare, iniziare, cominciare, intraprendere'),
    objects: WEAPONS,
  },
  {
    upos: 'VERB',
    act: 'launch',
    lemmas: words('sparare, compiere, effettuare, condurre, svolgere, eseguire, perpetrare, commettere'),
    objects: words(
      'missile, razzo, esercitazione, raid, attacco, incursione, lancio, operazione, blitz, manovra, test, attentato, strage, rappresaglia, massacro, bombardamento, perquisizione, golpe, pattugliamento, esecuzione, esperimento',
    ),
  },
  { upos: 'VERB', act: 'overfly', lemmas: words('sorvolare, pattugliare') },
  {
    upos: 'VERB',
    act: 'violate',
    hostile: true,
    lemmas: words('violare'),
    objects: words('spazio, tregua, confine, sovranità, trattato, embargo, accordo, cessate'),
  },
  {
    upos: 'VERB',
    act: 'train',
    lemmas: words('addestrare, armare'),
    objects: words('soldato, truppa, forza, esercito, polizia, miliziano, ribelle, militare, milizia, pilota, unità'),
  },
  {
    upos: 'VERB',
    act: 'build',
    lemmas: words('costruire, edificare, erigere'),
    objects: words(
      'insediamento, muro, recinzione, reattore, base, barriera, gasdotto, bunker, colonia, centrale, avamposto, campo, alloggio',
    ),
  },
  {
    upos: 'VERB',
    act: 'destroy',
    lemmas: words('smantellare, demolire, neutralizzare, abbattere, radere al suolo'),
    objects: words(
      'arma, reattore, arsenale, missile, impianto, rete, casa, base, mina, centrifuga, insediamento, tunnel, ponte, cellula, monumento, statua, colonia, campo',
    ),
  },
  { upos: 'VERB', act: 'enrich', lemmas: words('arricchire'), objects: words('uranio') },
  {
    upos: 'VERB',
    act: 'rescue',
    byAnyone: true,
    lemmas: words('soccorrere, trarre in salvo, salvare'),
    objects: words('migrante, naufrago, profugo, ostaggio, persona, civile'),
  },
  {
    upos: 'VERB',
    act: 'surrender',
    what: 'phrase',
    lemmas: words('arrendersi, arrendere, deporre le armi, deporre arma, consegnarsi, capitolare'),
  },
  { upos: 'VERB', act: 'disarm', lemmas: words('disarmare, smilitarizzare') },
]
