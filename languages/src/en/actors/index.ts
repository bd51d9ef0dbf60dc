import type { ActorTables } from '@tavolo/engine'
import { femaleNames, maleNames } from '../../world/given-names.ts'
import { world } from '../../world/index.ts'
import { namesOfMedia } from '../../world/media.ts'
import { bodies } from './bodies.ts'
import { capitals } from './capitals.ts'
import { currencies } from './currencies.ts'
import { demonyms } from './demonyms.ts'
import { cldrCurrencies } from './generated/currencies.ts'
import { cldrStates } from './generated/states.ts'
import { groups } from './groups.ts'
import { decimals, multipliers, numbers, thousands } from './numbers.ts'
import { organisations } from './organisations.ts'
import { parties } from './parties.ts'
import { places } from './places.ts'
import { roles } from './roles.ts'
import { states } from './states.ts'
import { units } from './units.ts'
import { words } from './words.ts'

/** Who there is, in this language. */
export const actors: ActorTables = {
  world,
  home: null,
  names: [cldrStates, states, bodies, organisations, groups, parties, namesOfMedia],
  capitals,
  places,
  demonyms,
  roles,
  ...words,
  femaleNames,
  maleNames,
  numbers,
  multipliers,
  thousands,
  decimals,
  currencies: [cldrCurrencies, currencies],
  units,
}
