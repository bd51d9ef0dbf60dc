import type { ActorTables } from '@tavolo/engine'

/** Small words and nouns that tell who is meant. */
export const words = {
  regions:
    "Africa|Asia|America Latina|Americhe|Nord Africa|Africa occidentale|Africa subsahariana|Medio Oriente|Medioriente|Estremo Oriente|Asia centrale|Caucaso|Balcani|Balcani occidentali|Baltico|Mediterraneo|Pacifico|Atlantico|Artico|Sahel|Maghreb|Golfo|Golfo Persico|Golfo persico|Mar Nero|Mar Rosso|Mar Cinese|Mar cinese orientale|Mar Cinese Meridionale|Mar cinese meridionale|Mare di Azov|Stretto di Hormuz|Corno d'Africa|Indo-Pacifico|Europa orientale|Europa occidentale|Penisola coreana|penisola coreana|Kurdistan|Antartide|Caraibi|Scandinavia|Levante|Occidente",
  bodies: {
    government:
      'governo|esecutivo|regime|amministrazione|gabinetto|giunta|presidenza|cancelleria|autorità|stato|paese|nazione|repubblica|monarchia|leadership|diplomazia|presidio|palazzo presidenziale|stati|governi|paesi|dirigenza|corona',
    ministry:
      "ministero|ministero degli Esteri|ministero degli Affari Esteri|ministero della Difesa|ministero dell'Interno|ministero delle Finanze|dicastero|ministeri|ministero degli esteri|ministero della difesa|ministero dell'Economia|ministero della Giustizia|ministero della Sanità",
    parliament:
      'parlamento|camera|senato|assemblea nazionale|camera bassa|camera alta|commissione esteri|commissione parlamentare|congresso|mozione',
    army: 'esercito|forze armate|marina|aeronautica|aviazione|militari|forze|truppe|stato maggiore|guardia costiera|guardia nazionale|contingente|caccia|soldati|reparti|guardie di frontiera',
    security:
      'polizia|servizi segreti|intelligence|servizi di sicurezza|agenzia per la sicurezza|agenzia spaziale|forze di sicurezza|consiglio di sicurezza nazionale|servizio di sicurezza|agenzia|dogana',
    embassy: 'ambasciata|consolato|missione|delegazione|rappresentanza|delegazioni|nunziatura|rappresentanza permanente',
    court:
      'corte suprema|corte costituzionale|tribunale|procura|magistratura|commissione elettorale|commissione elettorale centrale|corte|commissione|alta corte',
    bank: 'banca centrale|protezione civile|unità di crisi|authority|consiglio|ufficio|dipartimento',
    organisation: 'alleanza|blocco|organizzazione|organizzazione internazionale|alleanza militare',
    people: 'popolo|popolazione|nazionale|opinione pubblica|cittadinanza|comunità',
  },
  factions: {
    OPPOSITION: "opposizione|opposizioni|oppositori|partiti d'opposizione|partiti di opposizione",
    REBELS: 'ribelli|insorti|miliziani|guerriglieri|separatisti|secessionisti',
    MILITANTS: 'militanti|jihadisti',
    FIRMS: 'aziende|imprese|ditte',
    AIRLINES: 'compagnie aeree',
    MAJORITY: 'maggioranza|coalizione di governo|partito di governo',
    PROTESTERS: 'manifestanti|dimostranti|contestatori',
    LABOUR: 'Partito Laburista|Partito laburista|laburisti',
    CONSERVATIVES: 'Partito Conservatore|Partito conservatore|conservatori',
    SOCIALISTS: 'Partito Socialista|Partito socialista|socialisti',
    'SOCIAL-DEMOCRATS': 'Partito Socialdemocratico|Partito socialdemocratico|socialdemocratici',
    COMMUNISTS: 'Partito Comunista|Partito comunista|comunisti',
    LIBERALS: 'Partito Liberale|Partito liberale|liberali',
    LIBDEMS: 'Partito Liberal-Democratico|Partito Liberaldemocratico|Partito liberaldemocratico|liberaldemocratici',
    GREENS: 'Verdi',
    UNIONS: 'sindacati',
  },
  mediaNouns:
    'agenzia di stampa|agenzie di stampa|quotidiano|giornale|emittente|emittente televisiva|televisione|tv|televisione di Stato|tv di Stato|tv di stato|radio|settimanale|rivista|rete televisiva|testata|telegiornale|periodico|notiziario',
  shortNames: { 'EU:COMMISSION': 'Commissione', 'US:CONGRESS': 'Congresso' },
  documentNouns:
    'comunicato|dichiarazione|nota|documento|rapporto|risoluzione|mozione|testo|lettera|messaggio|nota ufficiale|bozza|piano|proposta|discorso|relazione|decreto|sentenza|dispaccio|telegramma|cablogramma|tweet|post|appello|accordo|memorandum|conclusioni|dichiarazioni|sito|sito web',
  organisationNouns:
    'Istituto|Centro|Fondazione|Partito|Movimento|Fronte|Associazione|Unione|Comitato|Lega|Coalizione|Alleanza|Federazione|Consiglio|Organizzazione|Agenzia|Università|Banca|Brigate|Brigata|Esercito|Gruppo|Compagnia|Società|Airlines|Air|Institute|Center|Foundation|Group|University|Forza|Democrazia|Forze|Rete|Corte|Confindustria|Congresso|Ministero|Dipartimento',
  titles:
    'signor|signora|sig.|sig.ra|dottor|dott.|dottoressa|on.|sir|don|padre|suor|mons.|monsignor|mr.|mr|mrs.|mrs|m.|mister|lord|lady|san|sua santità|s.e.',
  nameParticles: "de|di|da|del|della|van|von|der|den|bin|ben|ibn|al|el|abu|abd|la|le|dos|du|ould|ter|zu|d'",
  pronouns: {
    he: 'egli|lui|costui|questi|quegli|gli',
    she: 'ella|lei|costei',
    it: 'esso|essa|questo|questa|quello|quella|ciò',
    they: 'essi|esse|loro|costoro',
    we: 'noi',
    i: 'io',
  },
  groupNouns:
    'leader|leaders|parti|presidenti|paesi|ministri|governi|capi|lati|stati|interlocutori|diplomatici|negoziatori|statisti|delegazioni|premier|contendenti|nazioni|potenze|alleati|partner|capi di stato|ministri degli esteri|controparti|partecipanti|capitali|contraenti|firmatari',
  groupQuantifiers: 'due|entrambi|entrambe|ambedue|tre|quattro|tutte|tutti|rispettivi|ambo',
  comitative: 'con',
  joint: 'congiunto|congiunta|congiunti|congiunte|comune|comuni',
  definite: "il|lo|la|i|gli|le|l'|un'",
  indefinite: "un|uno|una|un'|alcuni|alcune|diversi|diverse|molti|molte|numerosi|vari|qualche|altri|altre|altro|altra|certi",
  and: 'e|ed|o|nonché|oltre a|&|sia|né|assieme a|insieme a',
  singularDeterminers: "il|lo|la|un|uno|una|l'|un'|questo|quel",
  of: "di|de|dell'|a nome di|per conto di",
  possessive: '',
  possessivePronouns: 'suo|sua|suoi|sue|loro|proprio|propria|propri|proprie|nostro|nostra|nostri|nostre|mio|mia',
  away: 'presso|da|a|ad|per|con|contro|verso|in|su|tra|fra|tramite|circa|sopra|senza|dopo|prima',
  fillers:
    'alto|alta|alti|vice|ex|neo|nuovo|nuova|attuale|grande|principale|massimo|stesso|stessa|primo|prima|ministri|speciale|generale|nazionale|centrale|federale|supremo|suprema|militare|militari|diplomatico|diplomatici|diplomatica|diplomatiche|ufficiale|ufficiali|governativo|governativa|governativi|governative|statale|locale|locali|provvisorio|ad|interim|uscente|presidenziale|permanente|anonimo|anonima|anziano|anziani|altri|altro|importante|importanti|autorevole|autorevoli|solo|sola|comunista|conservatore|socialista|democratico|islamico|islamica|separatista|separatiste|televisiva|televisivo|estero|esteri|esteriori|interno|interna|segreto|segreti|parlamentare|esecutivo|elettorale|politico|politica|numero|due|tre|quattro|intera|stessi',
  former: 'ex|ex-|già|deposto|deposta|defunto',
  notNames:
    "Lunedì|Martedì|Mercoledì|Giovedì|Venerdì|Sabato|Domenica|Gennaio|Febbraio|Marzo|Aprile|Maggio|Giugno|Luglio|Agosto|Settembre|Ottobre|Novembre|Dicembre|Il|Lo|La|I|Gli|Le|L'|Un|Uno|Una|Un'|Di|A|Da|In|Con|Su|Per|Tra|Fra|E|Ed|Ma|O|Non|Che|Chi|Se|Come|Quando|Dove|Mentre|Dopo|Prima|Secondo|Anche|Ancora|Inoltre|Infine|Intanto|Poi|Così|Perché|Nel|Nella|Nello|Nei|Nelle|Negli|Nell'|Del|Della|Dello|Dei|Delle|Degli|Dell'|Al|Alla|Allo|Ai|Alle|Agli|All'|Dal|Dalla|Dallo|Dai|Dalle|Dagli|Dall'|Sul|Sulla|Sullo|Sui|Sulle|Sugli|Questo|Questa|Questi|Queste|Quello|Quella|Tutti|Tutto|Molti|Alcuni|Ieri|Oggi|Domani|Ora|Adesso|Si|Ci|Vi|Ne|Lui|Lei|Loro|Noi|Voi|Io|Egli|Ella|Essi|Nonostante|Durante|Contro|Senza|Sotto|Sopra|Verso|Circa|Sono|È|Era|Ha|Hanno|Stando|Quanto|Altri|Altre|Nessuno|Ogni|Entrambi|Entrambe|Né|Proprio|Grazie|Presidente|Ministro|Esteri|Difesa|Stato|Governo|Ministero|Paese|Parlamento|Guerra|Pace|Trattato|Accordo|Mare|Oceano|Costituzione|Nord|Sud|Est|Ovest|Occidente|Oriente|Medio|Mondiale|Seconda|Gen|Feb|Mar|Apr|Mag|Giu|Lug|Ago|Set|Ott|Nov|Dic|Natale|Pasqua|Covid",
} satisfies Partial<ActorTables>
