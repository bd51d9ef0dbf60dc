import type { Document, TokenRange } from '../../document/index.ts'
import type { ActorLexicon } from './actor-lexicon.ts'
import type { ActorMention } from './actor-mention.ts'
import { foldWord } from './surface-words.ts'

/** Capitals in a row, as a name has them. */
export interface CapitalRun extends TokenRange {
  /** Behind "Mr" or "dott.". */
  readonly titled: boolean
  /** The mention before it. */
  readonly behind: ActorMention | null
}

const GENERATION = /^(Jr|Sr)\.?$/

export const isCapital = (form: string): boolean => {
  const code = form.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  const first = form.charAt(0)
  return first !== first.toLowerCase()
}

/** Mentions that may turn out to be part of a person's name: "Israel Katz", "Jordan Bardella". */
const yields = (mention: ActorMention): boolean =>
  mention.end - mention.first === 1 && ['state', 'capital', 'place', 'demonym', 'media', 'group', 'organisation'].includes(mention.kind)

/** Runs of capitals that no table knows. */
export const capitalRuns = (document: Document, named: readonly ActorMention[], lexicon: ActorLexicon): CapitalRun[] => {
  const { tokens } = document
  const { form, lower, count } = tokens
  const { words } = lexicon
  const covering: (ActorMention | undefined)[] = []
  for (const mention of named) for (let i = mention.first; i < mention.end; i++) covering[i] = mention

  const isParticle = (i: number) => words.nameParticles.has(lower[i] ?? '') && covering[i] === undefined
  const isTitle = (i: number) => words.titles.has(lower[i] ?? '') || words.titles.has(foldWord(lower[i] ?? ''))
  /** A place name that stands behind a given name or makes an official's full name is a surname or given name here. */
  const isTakenOver = (i: number, mention: ActorMention): boolean => {
    if (!yields(mention)) return false
    const before = form[i - 1] ?? ''
    if (isCapital(before) && covering[i - 1] === undefined && lexicon.givenNames.has(foldWord(before))) return true
    return isCapital(form[i + 1] ?? '') && lexicon.officialsByName.has(`${foldWord(form[i] ?? '')} ${foldWord(form[i + 1] ?? '')}`)
  }
  const isBreak = (i: number) => tokens.sentence[i] !== tokens.sentence[i - 1]
  /** "Le Drian", "Di Maio": an article or preposition with a capital inside a sentence. */
  const opensSurname = (i: number): boolean =>
    isParticle(i) &&
    i > 0 &&
    !isBreak(i) &&
    isCapital(form[i + 1] ?? '') &&
    covering[i + 1] === undefined &&
    !words.notNames.has(form[i + 1] ?? '')
  const isNameWord = (i: number): boolean => {
    const word = form[i] ?? ''
    if (!isCapital(word) || (words.notNames.has(word) && !opensSurname(i))) return false
    const mention = covering[i]
    return mention === undefined || isTakenOver(i, mention)
  }
  /** Small words belong to a name only where a capital follows at once: "Luiz da Silva", "Ursula von der Leyen". */
  const runsOn = (j: number): boolean => {
    for (let k = j; k < Math.min(j + 3, count); k++) {
      if (isBreak(k)) return false
      if (k > j && isNameWord(k)) return true
      if (!isParticle(k) && form[k] !== '-') return false
    }
    return false
  }

  const runs: CapitalRun[] = []
  for (let i = 0; i < count; ) {
    if (!isCapital(form[i] ?? '') || !isNameWord(i) || isTitle(i)) {
      i++
      continue
    }
    let end = i + 1
    for (let j = end; j < count && !isBreak(j); j++) {
      if (isNameWord(j)) end = j + 1
      else if (!(isParticle(j) || (form[j] === '-' && end === j)) || !runsOn(j)) break
    }
    // "Joseph R. Biden, Jr."
    if (form[end] === ',' && GENERATION.test(form[end + 1] ?? '')) end += 2
    for (const range of parted(i, end, form, lexicon))
      runs.push({ ...range, titled: range.first > 0 && isTitle(range.first - 1), behind: covering[range.first - 1] ?? null })
    i = end
  }
  return runs
}

/** "Partito Liberale Mario Rossi": an organisation and a person side by side. */
const parted = (first: number, end: number, form: readonly string[], lexicon: ActorLexicon): TokenRange[] => {
  if (end - first < 3 || !lexicon.words.organisationNouns.has(form[first] ?? '')) return [{ first, end }]
  for (let k = first + 2; k < end - 1; k++)
    if (lexicon.givenNames.has(foldWord(form[k] ?? '')))
      return [
        { first, end: k },
        { first: k, end },
      ]
  return [{ first, end }]
}
