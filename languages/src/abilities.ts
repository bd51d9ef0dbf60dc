import {
  ACTOR_KINDS,
  ISSUES,
  type LanguagePack,
  OCCASION_KINDS,
  OCCASION_STATUSES,
  POSITION_ACTS,
  type RoleClass,
  STANCES,
  type TimeKind,
} from '@tavolo/engine'

/** Something that a report may ask of a pack, and how many entries of the pack answer it. */
interface Ability {
  readonly name: string
  readonly entries: (pack: LanguagePack) => number
}

const TIME_KINDS: readonly TimeKind[] = ['calendar', 'shifted', 'later', 'same', 'clock', 'reference', 'duration', 'set', 'none']
const ROLE_CLASSES: readonly RoleClass[] = ['holder', 'staff', 'source', 'outsider']
/** A belief is told by the stance of its cue, a condition by its subordinator. */
const WORDED_ACTS = POSITION_ACTS.filter((act) => act !== 'believe' && act !== 'condition')
/** What is underway is told by tense. */
const WORDED_STATUSES = OCCASION_STATUSES.filter((status) => status !== 'underway')
/** What the words of a name table can be; persons are told by their form. */
const NAMED_KINDS = ACTOR_KINDS.filter((kind) => kind !== 'person')

const size = (names: Readonly<Record<string, unknown>>): number => Object.keys(names).length
const lemmasOf = <Group extends { readonly lemmas: readonly string[] }>(
  groups: readonly Group[],
  fits: (group: Group) => boolean,
): number => groups.filter(fits).reduce((sum, { lemmas }) => sum + lemmas.length, 0)
const each = <Name extends string>(names: readonly Name[], what: string, entries: (pack: LanguagePack, name: Name) => number): Ability[] =>
  names.map((name) => ({ name: `${what}: ${name}`, entries: (pack) => entries(pack, name) }))

/** All that a language can bring: the closed lists of the dossier and the tables of a pack, no language among them. */
export const ABILITIES: readonly Ability[] = [
  ...each(STANCES, 'cues of a stance', ({ lexicon }, stance) => lemmasOf(lexicon.cues, (group) => group.stance === stance)),
  ...each(
    WORDED_ACTS,
    'words of a position',
    ({ lexicon }, act) => lemmasOf(lexicon.cues, (group) => group.act === act) + lemmasOf(lexicon.positions, (group) => group.act === act),
  ),
  ...each(
    OCCASION_KINDS.filter((kind) => kind !== 'other'),
    'words of an occasion',
    ({ lexicon }, kind) => lemmasOf(lexicon.occasions, (group) => group.kind === kind),
  ),
  ...each(WORDED_STATUSES, 'words of a status', ({ lexicon }, status) => lemmasOf(lexicon.statuses, (group) => group.status === status)),
  ...each(
    ISSUES.filter((issue) => issue !== 'other'),
    'words of an issue',
    ({ lexicon }, issue) => lemmasOf(lexicon.issues, (group) => group.issue === issue),
  ),
  { name: 'words of deeds', entries: ({ lexicon }) => lemmasOf(lexicon.deeds, () => true) },
  { name: 'conditions', entries: ({ lexicon }) => lexicon.conditions.length },
  { name: 'accounts (“according to”)', entries: ({ lexicon }) => lexicon.attribution.length },
  { name: 'verbs of relaying', entries: ({ lexicon }) => lexicon.relayVerbs.length },
  ...each(TIME_KINDS, 'rules of times', ({ times }, kind) => times.rules.filter(({ means }) => means.kind === kind).length),
  ...each(
    NAMED_KINDS,
    'names',
    ({ actors: { names, world } }, kind) =>
      names.flatMap((table) => Object.keys(table)).filter((id) => (world.actors[id]?.kind ?? 'organisation') === kind).length,
  ),
  { name: 'capitals', entries: ({ actors }) => size(actors.capitals) },
  { name: 'places', entries: ({ actors }) => size(actors.places) },
  { name: 'demonyms', entries: ({ actors }) => size(actors.demonyms) },
  ...each(ROLE_CLASSES, 'roles', ({ actors }, kind) => actors.roles.filter((role) => role.class === kind).length),
  { name: 'currencies', entries: ({ actors }) => actors.currencies.reduce((sum, table) => sum + size(table), 0) },
  { name: 'things counted', entries: ({ actors }) => size(actors.units) },
  { name: 'words of damage', entries: ({ writing: { damage } }) => Object.values(damage).flat().length },
]
