/** A list of lemmas, written in one line. */
export const words = (list: string): readonly string[] => list.split(', ')

/** What may be revoked, cancelled or broken off on paper. */
export const TREATIES = words(
  'trattato, accordo, legge, trattamento, statuto, visto, sanzione, divieto, patto, decreto, licenza, convenzione, status, permesso, cittadinanza, riconoscimento, ordine, contratto, concessione, mandato, accreditamento, passaporto, immunità, intesa, memorandum, esenzione, protocollo, autorizzazione, privilegio, provvedimento, norma, costituzione, ordinanza, moratoria, delibera, amnistia',
)

export const OFFICES = words(
  'ministro, parlamento, governo, presidente, ambasciatore, generale, comandante, assemblea, camera, premier, capo, direttore, giunta, consiglio, sindaco, governatore, segretario, giudice, cancelliere, dittatore, regime, re, procuratore, prefetto, commissario, vertice, partito',
)

export const CROSSINGS = words(
  'ambasciata, consolato, frontiera, confine, valico, missione, corridoio, base, spazio, porto, aeroporto, ufficio, passaggio, stretto, varco, checkpoint, gasdotto, oleodotto, ponte, rotta, canale, sede',
)

/** What a government shuts beside its crossings. */
export const HOUSES = words(
  'scuola, università, fabbrica, impianto, stazione, emittente, giornale, moschea, chiesa, mercato, strada, reattore, miniera, sito, banca, negozio, campo, carcere, prigione, struttura, ospedale, centrale, autostrada, bar, ristorante, istituto, radio, televisione, museo, teatro, attività, cantiere',
)

export const WEAPONS = words(
  'missile, razzo, attacco, offensiva, operazione, raid, invasione, satellite, drone, controffensiva, bombardamento, bomba, guerra, assalto, incursione, blitz, rappresaglia, siluro, ordigno, colpo',
)

export const INQUIRIES = words('inchiesta, indagine, processo, procedimento, procedura, istruttoria, fascicolo, causa')

export const SANCTIONS = words('sanzione, embargo, dazio, restrizione, blocco, divieto, tetto, moratoria, contingentamento, penale, misura')

export const MONEY = words(
  'milione, miliardo, dollaro, euro, sterlina, denaro, fondo, soldo, somma, prestito, credito, aiuto, contributo, finanziamento, $, €, risorsa, cifra, importo, sussidio',
)

/** What is bought, sold, shipped and cut off between states. */
export const GOODS = words(
  'aiuto, arma, arma da fuoco, munizione, medicina, medicinale, vaccino, prestito, assistenza, carro, sistema, equipaggiamento, dose, gas, petrolio, grano, carburante, uranio, aereo, caccia, elicottero, missile, nave, sottomarino, artiglieria, proiettile, armamento, cibo, acqua, elettricità, energia, tonnellata, convoglio, drone, farmaco, mezzo, materiale, armi, tecnologia, generatore, mascherina, tenda, cereale, reattore',
)

/** Forces of a state and those whom it sends. */
export const TROOPS = words(
  'truppa, soldato, militare, forza, flotta, osservatore, nave, contingente, casco, delegazione, unità, battaglione, brigata, esercito, aereo, portaerei, caccia, carro, personale, polizia, poliziotto, agente, consigliere, ispettore, marine, sottomarino, rinforzo, squadra, missione, uomo, reparto, carabiniere, paracadutista, inviato, ambasciatore, medico, elicottero, cacciatorpediniere, fregata, armata',
)

/** What may be halted or taken up again, apart from talks. */
export const ACTIVITIES = words(
  'produzione, arricchimento, esportazione, importazione, fornitura, spedizione, operazione, attacco, bombardamento, sciopero, fuoco, offensiva, missione, blocco, assedio, programma, volo, consegna, costruzione, aiuto, pagamento, lavoro, servizio, commercio, cooperazione, assistenza, vendita, test, esperimento, pattugliamento, esercitazione, ispezione, ostilità, combattimento, esecuzione, espulsione, evacuazione, attività, campagna, guerra, lancio, occupazione, addestramento, sostegno, raid, estradizione, rimpatrio, traffico, collaborazione, finanziamento, trasmissione, contributo, invio',
)
