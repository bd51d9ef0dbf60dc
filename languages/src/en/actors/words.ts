import type { ActorTables } from '@tavolo/engine'

/** Small words and nouns that tell who is meant. */
export const words = {
  regions:
    'Africa|Asia|Latin America|South America|North America|Americas|North Africa|West Africa|East Africa|Middle East|Far East|Central Asia|South Asia|Southeast Asia|East Asia|Caucasus|Balkans|Western Balkans|Baltic|Mediterranean|Eastern Mediterranean|Pacific|Atlantic|Arctic|Sahel|Maghreb|Gulf|Persian Gulf|Arabian Peninsula|Black Sea|Red Sea|South China Sea|East China Sea|Sea of Azov|Strait of Hormuz|Horn of Africa|Indo-Pacific|Eastern Europe|Western Europe|Korean Peninsula|Kurdistan|Antarctica|Caribbean|Scandinavia|Levant|the West',
  bodies: {
    government:
      'government|administration|regime|cabinet|junta|presidency|chancellery|authorities|authority|state|country|nation|republic|monarchy|leadership|kingdom|governments|countries|nations|palace|royal family|side|embattled government|coalition government|mission|interim government|executive',
    ministry:
      'ministry|foreign ministry|ministry of foreign affairs|defence ministry|defense ministry|interior ministry|ministry of defence|ministry of defense|finance ministry|justice ministry|health ministry|ministries|department|home ministry|foreign affairs ministry|foreign affairs department',
    parliament:
      'parliament|senate|national assembly|lower house|upper house|congress|house of representatives|legislature|assembly|chamber of deputies|foreign affairs committee|motion',
    army: 'army|armed forces|military|navy|air force|forces|troops|coast guard|national guard|general staff|border guards|warplanes|soldiers|marines|defense forces|defence forces|fighter jets',
    security:
      'police|secret services|intelligence|intelligence agency|intelligence service|intelligence services|security services|security service|security forces|national security council|security council|space agency|agency|security agency|prosecutors',
    embassy: 'embassy|consulate|mission|delegation|delegations|permanent mission|nunciature',
    court:
      'supreme court|constitutional court|court|electoral commission|election commission|central election commission|judiciary|high court|commission|prosecutor-general office',
    bank: 'central bank|red cross society|health authority|office|agency|committee|council|think tank',
    organisation: 'alliance|bloc|organization|organisation|world body|international body',
    people: 'people|public|population|community|nationals',
  },
  factions: {
    OPPOSITION: 'opposition|opposition parties|opposition groups',
    REBELS: 'rebels|insurgents|militiamen|guerrillas|separatists|secessionists',
    MILITANTS: 'militants|jihadists',
    FIRMS: 'firms|companies|businesses',
    AIRLINES: 'airlines|carriers',
    MAJORITY: 'ruling coalition|ruling party|parliamentary majority',
    PROTESTERS: 'protesters|demonstrators',
    LABOUR: 'Labour Party|Labor Party|Labour|Labor lawmakers',
    CONSERVATIVES: 'Conservative Party|Conservatives|Conservative',
    SOCIALISTS: 'Socialist Party|Socialists',
    'SOCIAL-DEMOCRATS': 'Social Democratic Party|Social Democrats',
    COMMUNISTS: 'Communist Party|Communists',
    LIBERALS: 'Liberal Party|Liberals',
    LIBDEMS: 'Liberal Democratic Party|Liberal Democrats|Lib Dems',
    GREENS: 'Green Party|Greens',
  },
  mediaNouns:
    'news agency|newspaper|daily|broadcaster|television|tv|state television|state tv|state media|state news agency|radio|weekly|magazine|news website|tabloid|news service|wire service|television network|newspapers',
  shortNames: { 'EU:COMMISSION': 'Commission', 'US:HOUSE': 'House', 'US:SENATE': 'Senate', 'GB:PARLIAMENT': 'Parliament' },
  documentNouns:
    'statement|declaration|document|report|resolution|communique|communiqué|letter|message|draft|plan|proposal|speech|decree|ruling|cable|telegram|tweet|post|press release|motion|agreement|memo|memorandum|final document|final declaration|text|website|official website|summit|note|order',
  organisationNouns:
    'Institute|Center|Centre|Foundation|Party|Movement|Front|Association|Union|Committee|League|Coalition|Alliance|Federation|Council|Organization|Organisation|Agency|University|Bank|Brigades|Brigade|Army|Group|Company|Corporation|Airlines|Airways|Society|Network|Partnership|Initiative|Project|College|School|Fund|Inc|Ltd|Commission|Office|Campaign|Forum|Service|Church|Court|Endowment|Institution|Ministry|Department|Congress|Studies',
  titles: 'mr.|mr|mrs.|mrs|ms.|ms|dr.|dr|sir|lord|lady|dame|madam|m.|rev.|hon.|prof.|st.|miss|mister|h.e.|rt.',
  nameParticles: "de|da|del|della|van|von|der|den|bin|ben|ibn|al|el|abu|abd|la|le|dos|du|ould|ter|zu|di|bint|d'",
  pronouns: { he: 'he|him', she: 'she|her', it: 'it', they: 'they|them|these|those', we: 'we|us|ourselves', i: 'i|me|my' },
  groupNouns:
    'leaders|sides|parties|presidents|countries|ministers|governments|states|nations|heads|diplomats|negotiators|statesmen|delegations|participants|neighbours|neighbors|premiers|allies|partners|counterparts|powers|foreign ministers|rivals|signatories|heads of state|principals|pair|prime ministers|capitals',
  groupQuantifiers: 'two|both|three|four|five|all|respective|other|latter',
  comitative: 'with',
  joint: 'joint|common',
  definite: 'the|this|these|those',
  indefinite: 'a|an|some|several|many|numerous|various|few|other|another|one|certain',
  and: 'and|or|as well as|&|plus|both|nor|together with|along with',
  singularDeterminers: 'a|an|this',
  of: 'of|from|at|de',
  possessive: "'s|'|’s|’|s'",
  possessivePronouns: 'his|her|its|their|our|my',
  away: 'to|for|with|against|in|on|over|between|toward|towards|about|via|through|into|without|after|before|near|during|by|under',
  fillers:
    'former|senior|top|deputy|vice|chief|acting|high|new|current|special|general|national|central|federal|supreme|military|diplomatic|official|state|local|interim|outgoing|permanent|unnamed|anonymous|other|prime|leading|foreign|defense|defence|security|interior|government|governmental|presidential|political|public|secret|intelligence|executive|electoral|most|high-level|high-ranking|ranking|retired|then|embattled|veteran|unidentified|western|parliamentary|deputies|law|enforcement|press|affairs|own|one|two|three|same|own|key|first|second|communist|islamic|joint',
  former: 'former|ex|ex-|then|ousted|deposed|late|erstwhile|one-time',
  notNames:
    'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|The|A|An|In|On|At|By|For|From|With|To|Of|And|But|Or|If|As|When|Where|While|After|Before|According|Also|However|Meanwhile|Then|Because|This|That|These|Those|All|Some|Many|Several|Yesterday|Today|Tomorrow|Now|He|She|It|They|We|I|You|His|Her|Its|Their|Our|My|Both|Despite|During|Against|Without|Under|Over|Earlier|Later|Last|Next|Is|Was|Are|Were|Has|Have|Had|Will|Would|Can|Could|Not|No|Yes|Although|Though|Since|Until|Asked|Speaking|Other|Another|Each|Every|One|Two|Three|There|Here|What|Who|Why|How|Which|So|Such|Nevertheless|Moreover|Furthermore|Instead|Still|Yet|Even|Only|Just|Once|Among|Between|Following|President|Minister|Prime|Foreign|State|Government|Ministry|Department|War|Peace|Treaty|Agreement|Sea|Ocean|Constitution|North|South|East|West|Middle|Western|Eastern|Northern|Southern|World|Second|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Jan.|Feb.|Mar.|Apr.|Aug.|Sep.|Sept.|Oct.|Nov.|Dec.|Christmas|Easter|Covid|Mr|Mrs|Ms|Dr|Officials|Sources|Thank|Please|Let|Well|African|Asian|Arab|Muslim|Christian|Jewish|Kurdish|Sunni|Shiite|Islamic|American|Congress',
} satisfies Partial<ActorTables>
