import type { IssueGroup } from '@tavolo/engine'

const words = (list: string): readonly string[] => list.split(', ')

/** The first issue whose words stand in the content names it. */
export const issues: readonly IssueGroup[] = [
  { issue: 'nuclear', lemmas: words('nuclear, atomic, uranium, plutonium, denuclearization, proliferation, enrichment') },
  { issue: 'ceasefire', lemmas: words('ceasefire, truce, armistice, peace') },
  { issue: 'sanctions', lemmas: words('sanction, embargo, tariff') },
  { issue: 'alliance', lemmas: words('NATO, alliance, membership, enlargement, ally') },
  { issue: 'territory', lemmas: words('territory, annexation, border, sovereignty, independence, integrity, island, settlement') },
  { issue: 'arms', lemmas: words('arms, weapon, missile, weaponry, ammunition, disarmament') },
  { issue: 'humanitarian', lemmas: words('humanitarian, civilian, aid, refugee, hostage, prisoner, vaccine') },
  { issue: 'migration', lemmas: words('migrant, migration, immigration, visa') },
  { issue: 'energy', lemmas: words('gas, oil, energy, pipeline') },
  { issue: 'climate', lemmas: words('climate, emission') },
  { issue: 'trade', lemmas: words('trade, economy, economic, market, investment, commercial') },
  { issue: 'justice', lemmas: words('court, trial, justice, immunity, extradition, arrest, right') },
  {
    issue: 'security',
    lemmas: words('security, military, troop, army, defense, defence, attack, invasion, soldier, terrorism, force, aggression'),
  },
  {
    issue: 'diplomacy',
    lemmas: words('talk, negotiation, agreement, dialogue, summit, meeting, diplomacy, decision, diplomatic, conference'),
  },
]
