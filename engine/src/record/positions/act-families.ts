import type { PositionAct } from '../../document/index.ts'

/** Acts that one report may call by another's name. */
const FAMILIES: Readonly<Record<PositionAct, string>> = {
  demand: 'demand',
  condition: 'demand',
  offer: 'promise',
  promise: 'promise',
  threaten: 'threaten',
  deny: 'deny',
  reject: 'reject',
  oppose: 'reject',
  accept: 'accept',
  support: 'accept',
  accuse: 'accuse',
  believe: 'believe',
}

export const actFamily = (act: PositionAct): string => FAMILIES[act]
