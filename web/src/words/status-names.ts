import type { OccasionStatus, PartyStatus, PositionAct } from '@tavolo/engine'

export type AnyStatus = OccasionStatus | PartyStatus | 'lapsed'

/** How a status feels at a glance; its shape and its word tell it without the colour. */
export const TONES: Readonly<Record<AnyStatus, 'good' | 'open' | 'bad' | 'quiet'>> = {
  confirmed: 'good',
  held: 'good',
  underway: 'good',
  planned: 'quiet',
  tentative: 'open',
  proposed: 'open',
  postponed: 'open',
  cancelled: 'bad',
  refused: 'bad',
  lapsed: 'quiet',
}

/** One shape for each status, drawn in a box of 16 by 16; the first is filled, the second drawn. */
export const SHAPES: Readonly<Record<AnyStatus, readonly [filled: string, drawn: string]>> = {
  confirmed: ['M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z', ''],
  held: ['M2 2h12v12H2z', ''],
  underway: ['M4 2l10 6-10 6z', ''],
  planned: ['M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6z', 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z'],
  tentative: ['M8 2a6 6 0 0 1 0 12z', 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z'],
  proposed: ['', 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z'],
  postponed: ['', 'M2 8h11M9 4l4 4-4 4'],
  cancelled: ['', 'M3 3l10 10M13 3L3 13'],
  refused: ['', 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM4 12l8-8'],
  lapsed: ['', 'M3 3h10v10H3z'],
}

/** White signs drawn into a filled shape. */
export const SIGNS: Readonly<Partial<Record<AnyStatus, string>>> = { confirmed: 'M4.5 8.2l2.5 2.5 4.5-5', held: 'M4.5 8.2l2.5 2.5 4.5-5' }

export type Side = 'for' | 'against' | 'asks' | 'holds'

/** On which side of an issue an act puts its party. */
export const SIDES: Readonly<Record<PositionAct, Side>> = {
  support: 'for',
  accept: 'for',
  offer: 'for',
  promise: 'for',
  reject: 'against',
  oppose: 'against',
  deny: 'against',
  threaten: 'against',
  accuse: 'against',
  demand: 'asks',
  condition: 'asks',
  believe: 'holds',
}

export const SIDE_SIGNS: Readonly<Record<Side, string>> = { for: '+', against: '−', asks: '!', holds: '≈' }
export const SIDE_TONES: Readonly<Record<Side, 'good' | 'open' | 'bad' | 'quiet'>> = {
  for: 'good',
  against: 'bad',
  asks: 'open',
  holds: 'quiet',
}
