/**
 * Values of a configuration. s: top of the stack, s1 and s2 below it; n: next word, n1 to n3 after it; h and g: head of s and its head;
 * l, l2, r, r2: outermost and second dependents on the left and right, i: the innermost on the left.
 * w lemma, x form in lower case, t UPOS, f UPOS with morphology, e relation, k marks before the word.
 * Those of the first glance come first.
 */
export const TRANSITION_ATOMS = [
  ...['sw', 'st', 'sf', 'se', 's1t', 'slset', 'srt', 'nw', 'nt', 'nf', 'nk', 'n1t', 'nlt', 'nlset'],
  ...['pair', 'forms', 'distance', 'between', 'behindk', 'convention'],
  ...['sx', 'sk', 's1w', 's1e', 's2t', 'nx', 'n1w', 'n1f', 'n1k', 'n2w', 'n2t', 'n2f', 'n3t', 'hw', 'ht', 'he', 'gw', 'gt'],
  ...['slw', 'slt', 'sle', 'sl2t', 'sl2', 'srw', 'sre', 'sr2t', 'sr2', 'nlw', 'nle', 'nl2t', 'nl2', 'niw'],
  /** Relations of the dependents on a side, and how many there are. */
  ...['srset', 'slnum', 'srnum', 'nlnum', 'agreement', 'clause', 'marks', 'around', 'sides'],
  /** Words between: the one behind s and the one before n. */
  ...['behind', 'ahead', 'beforet', 'aheadt', 'depth', 'bias'],
] as const

/** What is looked at first; where that leaves no doubt, nothing else is (Strubell et al. 2015). */
export const GLANCE_TEMPLATES = [
  ...['pair', 'forms', 'pair n1t', 'sw pair', 'nw pair', 'pair distance', 'se pair', 'sf nw', 'sw nf', 's1t pair', 'nlt pair'],
  ...['pair nlset slset', 'pair nk behindk', 'pair between', 'srt pair', 'pair nk', 'convention pair n1t'],
] as const

/** After Zhang and Nivre (2011), with morphology, agreement and what stands between the words. */
export const TRANSITION_TEMPLATES = [
  'bias',
  ...['sw st', 'sw', 'st', 'nw nt', 'nw', 'nt', 'n1w', 'n1t', 'n2w', 'n2t', 'sx', 'nx', 'n1w nt', 'sf', 'nf'],
  ...['forms', 'forms n1f', 'sf nw', 'sw nf', 'sw nw pair', 'sw pair', 'nw pair', 'sw nw', 'pair', 'nt n1t', 'nt n1t n2t', 'pair n1t'],
  ...['ht pair', 'slt pair', 'srt pair', 'nlt pair', 's1t pair', 's1t nt', 's1w nt', 'pair n1t n2t'],
  ...['sw distance', 'st distance', 'nw distance', 'nt distance', 'sw nw distance', 'pair distance'],
  ...['sw srnum', 'st srnum', 'sw slnum', 'st slnum', 'nw nlnum', 'nt nlnum'],
  ...['hw', 'ht', 'se', 'slw', 'slt', 'sle', 'srw', 'srt', 'sre', 'nlw', 'nlt', 'nle', 'se nt', 'se pair', 'gw', 'gt', 'he'],
  ...['sl2', 'sr2', 'nl2', 'st slt sl2t', 'st srt sr2t', 'st ht gt', 'nt nlt nl2t'],
  ...['sw srset', 'st srset', 'sw slset', 'st slset', 'nw nlset', 'nt nlset'],
  ...['sw nlw nt', 'st nlw nt', 'sw nlw nw', 'st nlw nw', 'hw pair nlw', 'pair slset nlset', 'pair agreement', 'sw n1w', 'pair n1w'],
  ...['forms nlset', 'forms srset', 'pair between', 'forms clause', 'between nt', 'pair behind ahead', 'beforet pair', 'sw aheadt nt'],
  ...[
    'depth st',
    's1t pair se',
    's1w nlw nt',
    'niw nlw pair',
    'pair n1t n3t',
    's2t s1t pair',
    's1t s1e pair',
    'he se pair',
    'srt sre pair',
  ],
  ...['srw sw nt', 'slw pair nlw', 'n1w n2f pair'],
  ...['pair nk', 'pair nk behindk', 'pair marks clause', 'forms marks', 'sw around', 'nw around', 'pair n1t n1k', 'pair sides marks'],
  ...['forms sides nk', 'se pair marks', 'marks nlw pair', 'sk nk pair'],
  ...['pair nlw', 'st nlw', 's1t nt nlw', 'se ht pair'],
  ...[
    'convention pair n1t',
    'convention sw nt',
    'convention st nw',
    'convention sw nw',
    'convention forms',
    'convention se pair',
    'convention pair nlw',
  ],
] as const
