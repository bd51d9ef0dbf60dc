import type { Document, Syntax } from '../../document/index.ts'
import type { ActorLexicon } from './actor-lexicon.ts'
import type { ActorMention } from './actor-mention.ts'
import { type CapitalRun, capitalRuns, isCapital } from './capital-runs.ts'
import { cutWords, foldWord } from './surface-words.ts'

const isAllCapitals = (form: string): boolean => form.length > 1 && form === form.toUpperCase() && form !== form.toLowerCase()
const LONGEST_NAME = 5
const OPENERS = new Set(['ADV', 'ADP', 'CCONJ', 'SCONJ'])
const hasDigit = (word: string): boolean => /\d/.test(word)

/** Names of persons, and capitals that may be one or an unknown organisation. */
export const findPersons = (document: Document, syntax: Syntax, named: readonly ActorMention[], lexicon: ActorLexicon): ActorMention[] => {
  const { tokens, text, sentences } = document
  const { words } = lexicon
  const runs = capitalRuns(document, named, lexicon)
  const mentions: ActorMention[] = []
  /** Single words of the full names found: "Blinken" after or before "Antony Blinken". */
  const ofFullNames = new Set<string>()
  const add = ({ first, end }: CapitalRun, kind: 'person' | 'unknown') => {
    const name = text.slice(tokens.start[first] ?? 0, tokens.end[end - 1] ?? 0)
    mentions.push({ kind, first, end, actor: null, party: null, name, role: null, plural: false, place: false })
    if (kind !== 'person' || end - first === 1) return
    for (const word of cutWords(name)) if (word.length > 2) ofFullNames.add(foldWord(word))
  }
  const opensSentence = (i: number) => sentences[tokens.sentence[i] ?? 0]?.firstToken === i
  const starts = new Set(named.map(({ first }) => first))
  const roleAt = new Set(named.filter(({ kind }) => kind === 'role').map(({ first }) => first))
  const singles: CapitalRun[] = []
  /** Two or three capitals without a known given name: a person if the last one stands alone elsewhere. */
  const maybe: CapitalRun[] = []
  /** "Addirittura X Y", "Meanwhile X Y": an adverb that opens the sentence has its capital from there. */
  const withoutOpener = (run: CapitalRun): CapitalRun =>
    run.end - run.first > 1 && opensSentence(run.first) && OPENERS.has(syntax.upos[run.first] ?? '')
      ? { ...run, first: run.first + 1 }
      : run
  for (const run of runs.map(withoutOpener)) {
    const { first, end, behind } = run
    if (end - first === 1) {
      singles.push(run)
      continue
    }
    const folded = cutWords(text.slice(tokens.start[first] ?? 0, tokens.end[end - 1] ?? 0)).map(foldWord)
    const surname = folded[folded.length - 1] ?? ''
    if (run.titled || lexicon.officialsByName.has(folded.join(' '))) add(run, 'person')
    else if (tokens.form.slice(first, end).some((form) => words.organisationNouns.has(form))) add(run, 'unknown')
    else if (
      lexicon.givenNames.has(folded[0] ?? '') ||
      behind?.kind === 'role' ||
      behind?.kind === 'demonym' ||
      lexicon.officialsBySurname.has(surname)
    )
      add(run, 'person')
    else {
      const article = words.definite.has(tokens.lower[first - 1] ?? '')
      const thing = article || end - first > LONGEST_NAME || starts.has(end) || folded.some(hasDigit)
      if (thing) add(run, 'unknown')
      else maybe.push(run)
    }
  }
  const alone = new Set(singles.map(({ first }) => tokens.form[first]))
  for (const run of maybe) add(run, alone.has(tokens.form[run.end - 1] ?? '') || standsByRole(document, run, roleAt) ? 'person' : 'unknown')
  /** "il ministro francese X": a nationality without a capital is an adjective. */
  const isAdjective = (mention: ActorMention | null) => mention?.kind === 'demonym' && !isCapital(tokens.form[mention.first] ?? '')
  for (const run of singles) {
    const form = tokens.form[run.first] ?? ''
    const folded = foldWord(form)
    const tag = syntax.upos[run.first] ?? ''
    if (run.titled || ofFullNames.has(folded)) add(run, 'person')
    else if (isAllCapitals(form)) add(run, 'unknown')
    else if (opensSentence(run.first) && tag !== 'PROPN' && !(tag === '' && lexicon.officialsBySurname.has(folded))) continue
    else if (tag !== '' && tag !== 'PROPN' && run.behind?.kind !== 'role') continue
    else if (lexicon.officialsBySurname.has(folded) || run.behind?.kind === 'role' || isAdjective(run.behind)) add(run, 'person')
    else if (!lexicon.givenNames.has(folded)) add(run, 'unknown')
  }
  return mentions
}

/** Tokens in which a role is looked for on either side of a name. */
const ROLE_BEFORE = 10
const ROLE_BEHIND = 5

/** "X Y, portavoce del …", "l'inviato ONU per la Libia X Y", "the spokesman of the ministry, X Y". */
const standsByRole = ({ tokens }: Document, { first, end, behind }: CapitalRun, roleAt: ReadonlySet<number>): boolean => {
  const { form, sentence } = tokens
  const comma = form[end] === ',' || form[end] === '('
  for (let i = end; i < end + (comma ? ROLE_BEHIND : 1) && sentence[i] === sentence[first]; i++) if (roleAt.has(i)) return true
  if (!behind && form[first - 1] !== ',') return false
  for (let i = first - 2; i >= first - ROLE_BEFORE && i >= 0 && sentence[i] === sentence[first]; i--) {
    if (form[i] === ',') return false
    if (roleAt.has(i)) return true
  }
  return false
}
