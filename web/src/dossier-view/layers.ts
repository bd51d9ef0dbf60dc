/** Kinds of facts, in the order of the dossier; each has a mark of its own in the text. */
export const LAYERS = ['agenda', 'statements', 'positions', 'actions', 'times', 'doubts'] as const
export type Layer = (typeof LAYERS)[number]

export const LAYER_NAMES: Readonly<Record<Layer, string>> = {
  agenda: 'Agenda',
  statements: 'Statements',
  positions: 'Positions',
  actions: 'Actions',
  times: 'Times',
  doubts: 'Doubts',
}
