import type { Span } from '../document/index.ts'
import type { ClauseContext } from './clause-context.ts'
import { base } from './tree.ts'

/** Steps from a deed down to the day that it is told with: "released **on** the morning of **16 August**". */
const DEEPEST = 2

/** Verbs above that are told with the day of what they decide: "voted on Tuesday to elect". */
const HANGING = new Set(['xcomp', 'advcl', 'ccomp'])

/** The time that hangs on a deed, or on the verb that decides it; null for none. What it comes after is another's. */
export function dayOf(context: ClauseContext, deed: number): Span | null {
  const { tree } = context
  const own = timeBelow(context, deed, DEEPEST)
  const above = HANGING.has(base(tree.relation(deed))) && !tree.isFinite(deed) ? tree.head(deed) : -1
  const time = own < 0 && above >= 0 ? timeBelow(context, above, 1) : own
  return time < 0 ? null : tree.span({ first: time, end: time + 1 })
}

function timeBelow(context: ClauseContext, head: number, depth: number): number {
  const { tree, lexicon, mentions } = context
  let below = -1
  for (const child of tree.children(head)) {
    const isAnother = tree.isVerbal(child) || lexicon.behind.has(tree.preposition(child))
    if (mentions.isTime(child) && !isAnother) return child
    if (below < 0 && depth > 1 && !isAnother && base(tree.relation(child)) === 'obl') below = timeBelow(context, child, depth - 1)
  }
  return below
}
