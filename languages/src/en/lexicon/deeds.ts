import type { DeedGroup } from '@tavolo/engine'

const words = (list: string): readonly string[] => list.split(', ')

const TREATIES = words('treaty, status, agreement, pact, law, visa, licence, license, accord, ban, decree, treatment, convention')
const OFFICES = words(
  'minister, parliament, government, president, ambassador, general, official, commander, assembly, cabinet, chief, director, premier',
)
const CROSSINGS = words('border, embassy, consulate, airspace, crossing, mission, corridor, base, port, airport, office')
const WEAPONS = words('missile, rocket, strike, attack, operation, offensive, invasion, airstrike, satellite, drone, raid')

/** Deeds of states, parliaments and parties on paper: signed, approved, granted, broken off. */
const acts: readonly DeedGroup[] = [
  { upos: 'VERB', act: 'sign', lemmas: words('sign, initial') },
  { upos: 'NOUN', act: 'sign', owned: true, suffered: true, lemmas: words('signing, signature') },
  { upos: 'VERB', act: 'ratify', official: true, lemmas: words('ratify') },
  { upos: 'VERB', act: 'approve', official: true, lemmas: words('approve, authorize, authorise, pass') },
  {
    upos: 'VERB',
    act: 'approve',
    official: true,
    what: 'subject',
    lemmas: words('pass'),
    objects: words('initiative, law, motion, referendum, proposal, reform, amendment, resolution, bill'),
  },
  { upos: 'VERB', act: 'adopt', official: true, lemmas: words('adopt, enact') },
  { upos: 'VERB', act: 'fund', lemmas: words('fund, finance, donate, earmark, allocate, disburse') },
  { upos: 'VERB', act: 'fund', lemmas: words('spend, contribute'), objects: words('million, billion, dollar, euro, money, fund, $, €') },
  {
    upos: 'VERB',
    act: 'provide',
    lemmas: words('provide, supply, deliver, ship, send, give'),
    objects: words('aid, assistance, weapon, weapons, dose, ammunition, dollar, missile, loan, vaccine, tank, arms, equipment, munition'),
  },
  { upos: 'VERB', act: 'provide', what: ['with'], lemmas: words('provide, supply') },
  { upos: 'VERB', act: 'sanction', lemmas: words('sanction, blacklist') },
  {
    upos: 'VERB',
    act: 'sanction',
    official: true,
    lemmas: words('impose, re-impose, reimpose, slap, levy, introduce, tighten'),
    objects: words('sanction, sanctions, embargo, tariff, ban, restriction, blockade'),
  },
  {
    upos: 'VERB',
    act: 'lift',
    official: true,
    lemmas: words('lift, ease, waive'),
    objects: words('sanction, sanctions, embargo, blockade, tariff, siege'),
  },
  { upos: 'NOUN', act: 'sanction', owned: true, lemmas: words('sanction, embargo') },
  { upos: 'VERB', act: 'appoint', lemmas: words('appoint, nominate, name') },
  { upos: 'VERB', act: 'resign', what: 'phrase', lemmas: words('resign, step down') },
  { upos: 'VERB', act: 'suspend', official: true, own: true, lemmas: words('suspend, halt, freeze') },
  { upos: 'VERB', act: 'ban', official: true, lemmas: words('ban, bar, outlaw, prohibit') },
  { upos: 'VERB', act: 'establish', official: true, lemmas: words('establish, set up') },
  {
    upos: 'VERB',
    act: 'extend',
    official: true,
    unlike: words('condolence, sympathy, congratulation, thanks, gratitude, welcome, invitation, hand, greeting'),
    lemmas: words('extend, prolong, renew'),
  },
  { upos: 'NOUN', act: 'extend', lemmas: words('extension') },
  { upos: 'VERB', act: 'declare', lemmas: words('declare'), objects: words('independence, war, emergency, law, ceasefire, truce') },
  {
    upos: 'VERB',
    act: 'sever',
    own: true,
    lemmas: words('sever, cut, break'),
    objects: words('tie, ties, relation, relations, link'),
  },
  {
    upos: 'VERB',
    act: 'revoke',
    official: true,
    lemmas: words('revoke, annul, rescind, repeal, cancel, denounce, scrap'),
    objects: TREATIES,
  },
  {
    upos: 'VERB',
    act: 'join',
    lemmas: words('join, leave, quit'),
    objects: words('alliance, coalition, treaty, pact, union, agreement, organization, organisation, bloc, accord'),
  },
  { upos: 'VERB', act: 'abstain', what: ['from', 'in', 'on'], lemmas: words('abstain') },
  {
    upos: 'VERB',
    act: 'pay',
    lemmas: words('pay, repay'),
    objects: words('sum, ransom, money, compensation, dollar, euro, fine, amount, debt'),
  },
  { upos: 'VERB', act: 'remove', what: ['from'], lemmas: words('remove, delist') },
  { upos: 'VERB', act: 'dismiss', lemmas: words('dismiss, sack, oust, depose, dissolve, overthrow, topple'), objects: OFFICES },
  { upos: 'VERB', act: 'elect', official: true, lemmas: words('elect, re-elect') },
  {
    upos: 'VERB',
    act: 'veto',
    lemmas: words('veto, block'),
    objects: words('resolution, proposal, bill, motion, statement, accession, package, draft'),
  },
  { upos: 'VERB', act: 'open', official: true, lemmas: words('open, reopen, inaugurate'), objects: CROSSINGS },
  { upos: 'VERB', act: 'close', official: true, lemmas: words('close, shut, seal'), objects: CROSSINGS },
  { upos: 'NOUN', act: 'close', suffered: true, objects: CROSSINGS, lemmas: words('closure, closing') },
  {
    upos: 'VERB',
    act: 'restore',
    lemmas: words('restore, normalize, normalise, resume, re-establish, reestablish'),
    objects: words('relation, relations, tie, ties, flight, supply, aid'),
  },
  {
    upos: 'VERB',
    act: 'grant',
    official: true,
    lemmas: words('grant'),
    objects: words('asylum, citizenship, visa, status, immunity, amnesty, pardon, independence, autonomy'),
  },
  {
    upos: 'VERB',
    act: 'file',
    lemmas: words('file, lodge, submit'),
    objects: words('lawsuit, complaint, suit, protest, application, case'),
  },
  { upos: 'VERB', act: 'reject', lemmas: words('vote down') },
  {
    upos: 'VERB',
    act: 'agree',
    lemmas: words('conclude, reach, ratify, strike, broker'),
    objects: words('agreement, deal, accord, treaty, truce, ceasefire'),
  },
  {
    upos: 'VERB',
    act: 'cut',
    own: true,
    lemmas: words('cut, reduce, slash, increase, boost'),
    objects: words('aid, troop, troops, number, force, forces, supply, contribution, funding, presence, production'),
  },
  { upos: 'VERB', act: 'form', lemmas: words('form'), objects: words('coalition, government, alliance, committee') },
  { upos: 'VERB', act: 'sue', lemmas: words('sue') },
  { upos: 'VERB', act: 'recognise', lemmas: words('recognize, recognise') },
  { upos: 'VERB', act: 'annex', lemmas: words('annex') },
]

/** Deeds by which force is used, moved or shown. */
const force: readonly DeedGroup[] = [
  { upos: 'VERB', act: 'deploy', own: true, lemmas: words('deploy, station, mass, dispatch') },
  {
    upos: 'VERB',
    act: 'deploy',
    own: true,
    lemmas: words('send, move'),
    objects: words('troop, troops, forces, fleet, observer, soldier, force, ship, warship, delegation, peacekeeper'),
  },
  {
    upos: 'NOUN',
    act: 'deploy',
    lemmas: words('deployment, build - up, build-up, buildup, escalation of force, massing of troop, massing of force'),
  },
  { upos: 'VERB', act: 'withdraw', own: true, lemmas: words('withdraw, pull out, evacuate') },
  { upos: 'NOUN', act: 'withdraw', lemmas: words('withdrawal, pullout') },
  {
    upos: 'VERB',
    act: 'attack',
    hostile: true,
    byAnyone: true,
    unlike: words('deal, agreement, balance, chord, optimism, confidence, opportunity'),
    lemmas: words('attack, bomb, invade, shell, raid, strike, seize, occupy, storm, ambush, besiege'),
  },
  {
    upos: 'NOUN',
    act: 'attack',
    byAnyone: true,
    suffered: true,
    lemmas: words('airstrike, air strike, bombing, shelling'),
  },
  {
    upos: 'NOUN',
    act: 'attack',
    byAnyone: true,
    against: words('on, against'),
    unlike: words('freedom, right, democracy, rule, press, media, heart'),
    lemmas: words('attack, strike, raid'),
  },
  { upos: 'VERB', act: 'arrest', byAnyone: true, official: true, lemmas: words('arrest, detain, capture') },
  { upos: 'NOUN', act: 'arrest', byAnyone: true, official: true, suffered: true, lemmas: words('arrest, detention') },
  {
    upos: 'VERB',
    act: 'release',
    official: true,
    unlike: words('statement, document, report, text, communiqué, transcript, video, footage, information, figure, list'),
    lemmas: words('release, free'),
  },
  { upos: 'NOUN', act: 'release', official: true, suffered: true, unlike: words('press, news'), lemmas: words('release') },
  { upos: 'VERB', act: 'expel', official: true, lemmas: words('expel, deport') },
  { upos: 'NOUN', act: 'expel', official: true, suffered: true, lemmas: words('expulsion, deportation') },
  { upos: 'VERB', act: 'summon', lemmas: words('summon, recall'), objects: words('ambassador, envoy, diplomat, chargé') },
  { upos: 'VERB', act: 'kill', hostile: true, byAnyone: true, lemmas: words('kill, assassinate, murder') },
  { upos: 'NOUN', act: 'kill', byAnyone: true, suffered: true, lemmas: words('killing, assassination') },
  { upos: 'VERB', act: 'wound', hostile: true, byAnyone: true, lemmas: words('wound, injure') },
  {
    upos: 'VERB',
    act: 'execute',
    official: true,
    lemmas: words('execute, hang'),
    unlike: words('plan, order, programme, program, operation'),
  },
  { upos: 'VERB', act: 'imprison', official: true, lemmas: words('imprison, jail, sentence, convict') },
  { upos: 'VERB', act: 'extradite', official: true, lemmas: words('extradite, repatriate, hand over') },
  { upos: 'VERB', act: 'seize', hostile: true, byAnyone: true, lemmas: words('hijack, kidnap, abduct, shoot down, intercept, shot down') },
  { upos: 'VERB', act: 'protest', what: 'phrase', lemmas: words('protest, rally') },
  { upos: 'VERB', act: 'test', own: true, lemmas: words('test') },
  { upos: 'NOUN', act: 'test', lemmas: words('nuclear test, missile test, missile launch') },
  { upos: 'VERB', act: 'launch', own: true, lemmas: words('launch'), objects: WEAPONS },
  { upos: 'VERB', act: 'mobilise', own: true, lemmas: words('mobilize, mobilise, conscript') },
  {
    upos: 'VERB',
    act: 'fire',
    own: true,
    lemmas: words('fire'),
    objects: words('missile, rocket, shell, shot, artillery, minister, general'),
  },
  {
    upos: 'VERB',
    act: 'stage',
    lemmas: words('stage, conduct, hold, carry out'),
    objects: words('exercise, drill, maneuver, manoeuvre, raid, strike, attack, coup, test, launch, operation'),
  },
  {
    upos: 'VERB',
    act: 'violate',
    hostile: true,
    lemmas: words('violate, breach'),
    objects: words('airspace, ceasefire, truce, border, sovereignty, treaty'),
  },
]

/** Deeds that a diplomatic desk logs. */
export const deeds: readonly DeedGroup[] = [...acts, ...force]

export const decisions: readonly string[] = words('decide, plan, order, commit, announce, decision, agree, choose, authorize, authorise')

export const phases: readonly string[] = words('begin, start, continue, proceed, resume, finish')
