import type { Writing } from '@tavolo/engine'
import { damage } from './damage.ts'

const split = (words: string): string[] => words.trim().split(/\s+/)

/** Preposition and article in one word (Serianni, IV.80): `del` is `di` and `il`. */
const ARTICULATED: readonly (readonly [preposition: string, stem: string])[] = [
  ['di', 'de'],
  ['a', 'a'],
  ['da', 'da'],
  ['in', 'ne'],
  ['su', 'su'],
]
const ARTICLES: readonly (readonly [article: string, ending: string])[] = [
  ['il', 'l'],
  ['lo', 'llo'],
  ['la', 'lla'],
  ['i', 'i'],
  ['gli', 'gli'],
  ['le', 'lle'],
  ["l'", "ll'"],
]
const articulated = ARTICULATED.flatMap(([preposition, stem]) =>
  ARTICLES.map(([article, ending]) => [`${stem}${ending}`, [preposition, article]] as const),
)
const contractions: Record<string, readonly string[]> = {
  ...Object.fromEntries(articulated),
  col: ['con', 'il'],
  coi: ['con', 'i'],
  "coll'": ['con', "l'"],
  collo: ['con', 'lo'],
}

const PRONOUNS = split('gli lo la li le ne ci vi si mi ti')

/** Nouns, adjectives and finite verbs that end like a verb form and a pronoun. */
const NO_VERB_AND_PRONOUN = split(`
  madreperla parlo parla parli parle riparlo riparla riparli sparlo sparla carlo carla carli giancarlo montecarlo tarlo tarli starla pirla urlo urla urli
  merlo merla merli merle perla perle perlo perli ciarla ciarle sberla sberle berle cazorla cuperlo ederle
  parti arti quarti sarti scarti carti marti reparti comparti comparto esperti inesperti certi incerti aperti coperti scoperti ricoperti offerti sofferti
  concerti deserti reperti inserti solerti inerti erti alberti roberti averti allerti avverti diverti sovverti converti inverti irti sparti squarti
  ripartì riparti diparti imparti
  morsi corsi versi diversi persi dispersi immersi emersi sommersi riemersi conversi inversi avversi perversi universi traversi attraversi
  riversi tersi detersi cospersi aspersi apersi offersi scopersi soffersi sparsi scarsi arsi riarsi comparsi scomparsi apparsi parsi cosparsi
  fermi germi vermi schermi infermi termi armi allarmi marmi carmi disarmi firmi confermi affermi
  carne scarne marne interne esterne moderne taverne lanterne odierne eterne materne paterne fraterne alterne subalterne caverne cisterne
  superne inferne sempiterne caserne postmoderne terne verne perne melbourne quaterne giberne odierne
  servi nervi cervi protervi riservi osservi conservi preservi larvi acervi
  merci guerci lerci terci marci tarci squarci arci
  carmela carmelo parcella martello fratello
  mandolino mandoli scandali tendone bandone landò
`)

export const writing: Writing = {
  abbreviations: split(`
    sig. sigg. sig.ra dott. dott.ssa dr. dr.ssa prof. prof.ssa ing. avv. on. sen. dep. gen. col. ten. cap. magg. amm. mons. card. arch. geom. rag. cav. comm.
    art. artt. n. nn. nr. pag. pagg. p. pp. cfr. vol. voll. cap. fig. figg. tab. v. vs. ss. s. ed. es. cit. cost. cod. c.d. att. distr. proc. pen. civ.
    min. max. tel. cell. ca. st. mr. mrs. ms. jr. sr. gov. rep. lt. sgt. op. dir. seg. resp. sott. cd. rev.
    gen. gg. ott. nov. dic. sett. febbr.
  `),
  closingAbbreviations: split('ecc. etc. s.p.a. s.r.l. a.c. d.c. p.e.v. inc. corp. ltd. co.'),
  numberAbbreviations: split('nn. no. num. ff. cm. mm. km. kg. l. c. r.'),
  contractions,
  cuts: split('glie|ne glie|lo glie|la glie|li glie|le dite|mi dite|ci fate|vi fate|lo ricorda|ti ricordate|vi scusate|mi'),
  elisions: split(`
    l d e un c s m t v n gl dell all dall nell sull coll dov quell quest com cos anch tutt nessun ciascun alcun qualcun quant quand sant senz mezz bell
    buon grand pover ogn cent tant altr trent quarant cinquant sessant settant ottant novant vent mill neanch nemmen null fors perch finch bench
    poich affinch anzich nonch ne glie quarant vostr nostr prim ultim vers contr sopr sott tr
  `),
  apostropheSuffixes: [],
  innerSuffixes: [],
  closedByApostrophe: split(`
    po mo be di da fa va sta to ca e è piu cosi gia puo cio giu perche poiche affinche benche finche sicche nonche purche anziche ne se si la li
    citta universita societa sara fara verra potra dovra avra andra stara dara attivita realta possibilita difficolta liberta autorita comunita
    necessita verita qualita eta meta unita sanita capacita responsabilita servitu gioventu virtu tribu lunedi martedi mercoledi giovedi venerdi
  `),
  enclitics: {
    single: PRONOUNS,
    firstOfTwo: split('glie me te se ce ve'),
    secondOfTwo: split('lo la li le ne'),
    after: [
      { ending: 'ar', pronouns: '*', length: 3 },
      { ending: 'er', pronouns: '*', length: 4 },
      { ending: 'ir', pronouns: '*', length: 3 },
      { ending: 'por', pronouns: split('si lo la li le ne mi ci vi gli'), length: 3 },
      { ending: 'dur', pronouns: split('si lo la li le ne mi ci vi gli'), length: 5 },
      { ending: 'ando', pronouns: '*', length: 5 },
      { ending: 'endo', pronouns: '*', length: 6 },
      { ending: 'ato', pronouns: split('si gli'), length: 5 },
      { ending: 'uto', pronouns: split('si gli'), length: 5 },
      { ending: 'ito', pronouns: split('gli'), length: 5 },
      { ending: 'ata', pronouns: ['si'], length: 6 },
      { ending: 'uta', pronouns: ['si'], length: 5 },
      { ending: 'ati', pronouns: ['si'], length: 6 },
      { ending: 'uti', pronouns: ['si'], length: 5 },
      { ending: 'ute', pronouns: ['si'], length: 5 },
      { ending: 'erto', pronouns: ['gli'], length: 6 },
      { ending: 'ecco', pronouns: split('lo la li le ci mi vi ti ne'), length: 4 },
    ],
    exceptions: NO_VERB_AND_PRONOUN,
  },
  hyphens: 'whole',
  hyphenPrefixes: [],
  units: split('km m cm mm kg g km/h mw gw kw mila mln mld'),
  openers: split(`
    il lo la i gli le l' un uno una un' di a da in con su per tra fra ma e ed o però anche se quando mentre dopo prima secondo questo questa questi queste
    quello quella non nel nella si ha hanno è sono era lui lei loro che chi come dove così inoltre infatti intanto poi ieri oggi domani
  `),
  damage,
}
