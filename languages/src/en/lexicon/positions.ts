import type { PositionGroup } from '@tavolo/engine'

const words = (list: string): readonly string[] => list.split(', ')

/** Words of wanting, offering, backing and opposing; what the cues' own acts leave open or leave too wide. */
export const positions: readonly PositionGroup[] = [
  { upos: 'VERB', act: 'threaten', frames: ['oblique'], prepositions: ['with'], lemmas: words('threaten') },
  { upos: 'VERB', act: 'demand', frames: ['oblique'], prepositions: ['for'], lemmas: words('call, press, push, appeal, ask') },
  { upos: 'NOUN', act: 'support', frames: ['noun'], prepositions: ['to'], lemmas: words('commitment, dedication, adherence') },
  {
    upos: 'NOUN',
    act: 'promise',
    frames: ['infinitive'],
    lemmas: words('commitment, promise, pledge, vow, determination, intention, preparation'),
  },
  { upos: 'NOUN', act: 'offer', frames: ['infinitive', 'noun'], prepositions: ['for'], lemmas: words('readiness, willingness, offer') },
  { upos: 'ADJ', act: 'offer', frames: ['infinitive'], lemmas: words('ready, willing, prepared, open') },
  { upos: 'ADJ', act: 'oppose', frames: ['oblique'], prepositions: ['to', 'against'], lemmas: words('opposed') },
  { upos: 'ADJ', act: 'promise', frames: ['infinitive', 'oblique'], prepositions: ['to'], lemmas: words('committed') },
  {
    upos: 'NOUN',
    act: 'support',
    frames: ['noun'],
    prepositions: ['for', 'of'],
    lemmas: words('support, backing, endorsement, desire, solidarity'),
  },
  { upos: 'NOUN', act: 'support', frames: ['noun'], stressed: true, prepositions: ['of'], lemmas: words('importance') },
  {
    upos: 'NOUN',
    act: 'oppose',
    frames: ['noun'],
    prepositions: ['about', 'over', 'to', 'at'],
    lemmas: words('concern, alarm, opposition, objection, protest'),
  },
  {
    upos: 'NOUN',
    act: 'demand',
    frames: ['noun', 'infinitive'],
    prepositions: ['for'],
    lemmas: words('call, demand, appeal, request'),
  },
  { upos: 'NOUN', act: 'demand', frames: ['noun', 'infinitive'], stressed: true, prepositions: ['for'], lemmas: words('need, necessity') },
  {
    upos: 'NOUN',
    act: 'threaten',
    frames: ['noun', 'infinitive'],
    stressed: true,
    prepositions: ['of', 'to'],
    lemmas: words('threat'),
  },
  { upos: 'VERB', act: 'promise', frames: ['infinitive', 'oblique'], prepositions: ['to'], lemmas: words('commit, pledge, vow') },
  { upos: 'VERB', act: null, frames: ['oblique'], prepositions: ['to', 'on', 'upon'], lemmas: words('agree') },
  {
    upos: 'VERB',
    act: 'demand',
    frames: ['infinitive'],
    lemmas: words('call, call on, call upon, urge, press, appeal, ask, want, implore, invite'),
  },
  { upos: 'VERB', act: 'promise', frames: ['infinitive'], lemmas: words('undertake, accept, promise, agree') },
  { upos: 'VERB', act: 'support', frames: ['noun'], lemmas: words('reaffirm, reiterate, underscore, uphold, champion, favor, favour') },
  { upos: 'VERB', act: 'oppose', frames: ['noun', 'oblique'], prepositions: ['against', 'to'], lemmas: words('oppose, protest, object') },
  { upos: 'VERB', act: 'accept', frames: ['noun'], denied: true, lemmas: words('recognize, recognise') },
  { upos: 'VERB', act: 'demand', frames: ['clause'], lemmas: words('hope, insist, wish') },
  { upos: 'VERB', act: null, frames: ['infinitive'], lemmas: words('seek, decline, task, hope') },
  { upos: 'VERB', act: null, frames: ['noun'], lemmas: words('order, command') },
  { upos: 'OPENER', act: 'promise', frames: ['noun'], lemmas: words('promise, pledge, vow') },
  { upos: 'OPENER', act: 'threaten', frames: ['noun'], lemmas: words('threaten') },
  { upos: 'OPENER', act: 'demand', frames: ['noun'], lemmas: words('demand') },
]

export const reliefs: readonly string[] = words(
  'end, stop, avoid, prevent, lift, remove, ease, halt, cease, deter, counter, oppose, condemn, suspend, waive, investigate, defend, address, withstand, survive',
)

export const gathered: readonly string[] = words('leader, participant, attendee, counterpart, minister, official, side, party, president')

export const attendance: readonly string[] = words('participant, participate, participating, attendee')

export const sufferings: readonly string[] = words('face, suffer, pay, incur, bear, feel')

export const wrongs: readonly string[] = words(
  'violate, lie, destabilize, destabilise, interfere, meddle, repress, torture, massacre, falsify, manipulate, sabotage, betray, persecute, undermine, breach, harass, intimidate, attack, invade, annex, violation, aggression, invasion, massacre, genocide, cleansing, fraud, manipulation, involvement, plot, terrorism, provocation, interference, meddling, repression, crackdown, persecution, crime, atrocity, torture, propaganda, lie, betrayal, espionage, complicity, blackmail, sabotage, occupation, annexation, intimidation, abuse, corruption, falsification, disinformation, suffering, affront',
)

export const rejections: readonly string[] = words(
  'illegal, illegitimate, null, void, unacceptable, unlawful, invalid, unjustified, unjustifiable, intolerable',
)

export const bodies: readonly string[] = words(
  'country, power, community, nation, government, troop, troops, force, forces, militia, state, regime, ally, authority',
)
