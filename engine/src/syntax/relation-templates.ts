/**
 * Values of an arc when it is drawn. h head, d dependent; dl, di, dr: outermost left, innermost left and outermost right dependent of d;
 * w lemma, x form in lower case, t UPOS, f UPOS with morphology, e relation. `pair`: both tags with the direction of the arc.
 */
export const RELATION_ATOMS = [
  ...['hw', 'hx', 'ht', 'hf', 'he', 'hset', 'dw', 'dx', 'dt', 'df', 'dlw', 'dlt', 'diw', 'dit', 'drt', 'dlset', 'drset'],
  ...[
    'pair',
    'side',
    'distance',
    'between',
    'clause',
    'marks',
    'sides',
    'edges',
    'agreement',
    'beforew',
    'beforet',
    'afterw',
    'aftert',
    'convention',
  ],
] as const

/** What is looked at first; where that leaves no doubt, nothing else is. */
export const RELATION_GLANCE_TEMPLATES = [
  ...['pair', 'dw pair', 'hf df side', 'pair dlw', 'he pair', 'pair hset', 'dlset pair', 'pair edges', 'beforet aftert pair'],
  ...['hw pair dlw', 'convention pair'],
] as const

export const RELATION_TEMPLATES = [
  ...['pair', 'pair distance', 'pair dlw', 'hw ht dt', 'dw pair', 'hw dw side', 'hf df side', 'hw df dlw', 'hf df dlw', 'pair hset'],
  ...['hf df hset', 'hw df hset', 'pair between', 'hf df clause', 'dw dlw side', 'dx side', 'hx dt', 'dlt dit pair', 'drt df ht'],
  ...['diw dlw pair', 'dlset pair', 'dlset df hf', 'drset pair', 'beforet aftert pair', 'beforew pair', 'afterw pair', 'agreement pair'],
  ...[
    'he pair dlw',
    'he pair',
    'pair marks',
    'hf df marks',
    'pair sides marks',
    'pair edges',
    'hw df sides',
    'convention pair',
    'convention hf df',
    'convention hw pair',
    'convention dw pair',
    'convention pair dlw',
  ],
] as const
