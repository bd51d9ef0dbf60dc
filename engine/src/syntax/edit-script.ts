/**
 * Edit scripts from a form to its lemma (Chrupała 2006): letter case, letters to cut at the end, letters to add.
 * `l2+are` reads: lower case, cut two, add "are" ("parlò" with `l1+are` → "parlare").
 */
export const editScript = (form: string, lemma: string): string => {
  const from = form.toLowerCase()
  const to = lemma.toLowerCase()
  let shared = 0
  while (shared < from.length && shared < to.length && from[shared] === to[shared]) shared += 1
  const letterCase = lemma === to ? 'l' : lemma === lemma.toUpperCase() && to.length > 1 ? 'U' : lemma[0] !== to[0] ? 'T' : 'F'
  return `${letterCase}${from.length - shared}+${to.slice(shared)}`
}

/** Applies a script; null where the form is too short for it. */
export const applyScript = (script: string, form: string): string | null => {
  const plus = script.indexOf('+')
  const cut = Number(script.slice(1, plus))
  const added = script.slice(plus + 1)
  if (cut > form.length) return null
  if (script[0] === 'F') return form.slice(0, form.length - cut) + added
  const lower = form.toLowerCase()
  const lemma = lower.slice(0, lower.length - cut) + added
  if (script[0] === 'U') return lemma.toUpperCase()
  return script[0] === 'T' ? lemma.charAt(0).toUpperCase() + lemma.slice(1) : lemma
}
