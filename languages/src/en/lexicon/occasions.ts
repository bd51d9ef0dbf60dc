import type { OccasionGroup, StatusGroup } from '@tavolo/engine'

const words = (list: string): readonly string[] => list.split(', ')

/** Bodies that decide by voting, and those who sit in them. */
const ASSEMBLIES = words(
  'parliament, senate, house, chamber, congress, assembly, legislature, council, knesset, duma, bundestag, rada, commons, lords, majlis, sejm, riksdag, diet, committee',
)
const MEMBERS = words('lawmaker, legislator, deputy, senator, mp')

export const occasions: readonly OccasionGroup[] = [
  { upos: 'NOUN', kind: 'talks', lemmas: words('talk, negotiation, discussion, consultation, conversation') },
  { upos: 'NOUN', kind: 'talks', process: true, lemmas: words('dialogue, dialog, engagement') },
  {
    upos: 'NOUN',
    kind: 'call',
    needsParty: true,
    lemmas: words('call, phone call, telephone call, video call, videoconference, phone conversation, telephone conversation'),
  },
  { upos: 'NOUN', kind: 'summit', lemmas: words('summit, summit meeting') },
  { upos: 'NOUN', kind: 'meeting', lemmas: words('meeting, gathering') },
  { upos: 'NOUN', kind: 'visit', needsParty: true, lemmas: words('visit, trip, tour, stopover') },
  { upos: 'NOUN', kind: 'conference', jointOrAhead: true, lemmas: words('press conference, news conference, press briefing') },
  { upos: 'NOUN', kind: 'conference', lemmas: words('conference, congress, forum, peace conference') },
  { upos: 'NOUN', kind: 'session', lemmas: words('session, general assembly, hearing, plenary') },
  { upos: 'NOUN', kind: 'vote', singular: true, lemmas: words('vote, voting, referendum, ballot') },
  { upos: 'NOUN', kind: 'election', lemmas: words('election, runoff, by-election, electoral process') },
  { upos: 'NOUN', kind: 'signing', needsParty: true, lemmas: words('signing') },
  { upos: 'NOUN', kind: 'ceremony', singular: true, lemmas: words('ceremony, inauguration, swearing-in') },
  { upos: 'NOUN', kind: 'deadline', lemmas: words('deadline, ultimatum') },
  {
    upos: 'VERB',
    kind: 'meeting',
    object: true,
    prepositions: ['with'],
    needsParty: true,
    lemmas: words('meet, gather, convene'),
  },
  { upos: 'VERB', kind: 'meeting', object: true, needsParty: true, lemmas: words('receive, host, welcome') },
  { upos: 'VERB', kind: 'visit', object: true, needsParty: true, lemmas: words('visit') },
  { upos: 'VERB', kind: 'visit', prepositions: ['to', 'in'], needsParty: true, lemmas: words('travel, arrive, journey') },
  {
    upos: 'VERB',
    kind: 'call',
    prepositions: ['with', 'to'],
    by: words('phone, telephone, video, videoconference'),
    needsParty: true,
    lemmas: words('speak, phone, telephone'),
  },
  {
    upos: 'VERB',
    kind: 'talks',
    prepositions: ['with'],
    needsParty: true,
    lemmas: words('negotiate, consult, confer, engage, talk, discuss'),
  },
  { upos: 'VERB', kind: 'vote', voters: [...ASSEMBLIES, ...MEMBERS], lemmas: words('approve, pass, adopt, reject, ratify, endorse') },
  { upos: 'VERB', kind: 'vote', voters: ASSEMBLIES, lemmas: words('vote') },
  { upos: 'VERB', kind: 'session', voters: ASSEMBLIES, lemmas: words('meet, convene, reconvene, sit') },
]

export const statuses: readonly StatusGroup[] = [
  { status: 'planned', lemmas: words('plan, schedule, set, slate, announce, agree, arrange, expect, due') },
  { status: 'held', lemmas: words('recent, last, previous, past, earlier') },
  { status: 'planned', lemmas: words('upcoming, forthcoming, next, future') },
  { status: 'tentative', lemmas: words('possible, potential, consider, weigh, mull, contemplate, discuss') },
  { status: 'postponed', lemmas: words('postpone, delay, reschedule, defer') },
  { status: 'cancelled', lemmas: words('cancel, scrap, abort') },
  { status: 'refused', lemmas: words('refuse, reject, decline, boycott, rule') },
  { status: 'proposed', lemmas: words('propose, request, invite, urge, seek, suggest, offer, demand') },
]
