import type { MoveCues } from '@tavolo/engine'

/** How English tells that something has another day now. */
export const moves: MoveCues = {
  verbs: ['postpone', 'reschedule', 'delay', 'defer', 'move', 'push', 'shift', 'bring', 'advance', 'put'],
  from: ['from', 'beyond'],
  to: ['to', 'until', 'till'],
  formerly: ['originally', 'initially', 'previously', 'first'],
}
