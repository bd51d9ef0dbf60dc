import type { MoveCues } from '@tavolo/engine'

/** How Italian tells that something has another day now. */
export const moves: MoveCues = {
  verbs: ['rinviare', 'rimandare', 'posticipare', 'spostare', 'slittare', 'anticipare', 'differire', 'aggiornare'],
  from: ['da'],
  to: ['a', 'fino', 'sino'],
  formerly: ['inizialmente', 'originariamente', 'precedentemente', 'prima'],
}
