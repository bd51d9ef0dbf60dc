import type { Document, Syntax } from '../../document/index.ts'
import type { ActorLexicon } from './actor-lexicon.ts'
import type { ActorMention } from './actor-mention.ts'
import { cutWords, foldWord } from './surface-words.ts'

const isCapital = (form: string): boolean => {
  const first = form.charAt(0)
  return first !== first.toLowerCase()
}
const isAllCapitals = (form: string): boolean => form.length > 1 && form === form.toUpperCase() && form !== form.toLowerCase()

/** Mentions that may turn out to be part of a person's name: "Israel Katz", "Jordan Bardella". */
const yields = (mention: ActorMention): boolean =>
  mention.end - mention.first === 1 && ['state', 'capital', 'place', 'demonym', 'media', 'group', 'organisation'].includes(mention.kind)

interface Run {
  first: number
  end: number
  titled: boolean
}

/** Runs of capitals that no table knows: names of persons, of organisations, or unknown. */
export const findPersons = (document: Document, syntax: Syntax, named: readonly ActorMention[], lexicon: ActorLexicon): ActorMention[] => {
  const { tokens, text } = document
  const { form, lower } = tokens
  const { words } = lexicon
  const covering: (ActorMention | undefined)[] = []
  for (const mention of named) for (let i = mention.first; i < mention.end; i++) covering[i] = mention

  const isParticle = (i: number) => words.nameParticles.has(lower[i] ?? '') && covering[i] === undefined
  const isTitle = (i: number) => words.titles.has(foldWord(lower[i] ?? '')) || words.titles.has(lower[i] ?? '')
  const isNameWord = (i: number): boolean => {
    const word = form[i] ?? ''
    if (!isCapital(word) || words.notNames.has(word)) return false
    const mention = covering[i]
    return mention === undefined || isTakenOver(i, mention)
  }
  /** A place name that stands behind a given name or makes an official's full name is a surname or given name here. */
  const isTakenOver = (i: number, mention: ActorMention): boolean => {
    if (!yields(mention)) return false
    const before = foldWord(form[i - 1] ?? '')
    if (isCapital(form[i - 1] ?? '') && lexicon.givenNames.has(before) && covering[i - 1] === undefined) return true
    return lexicon.officialsByName.has(`${foldWord(form[i] ?? '')} ${foldWord(form[i + 1] ?? '')}`)
  }
  const sentenceStart = (i: number) => document.sentences[tokens.sentence[i] ?? 0]?.firstToken === i
  const isBreak = (i: number) => tokens.sentence[i] !== tokens.sentence[i - 1]

  const mentions: ActorMention[] = []
  for (let i = 0; i < tokens.count; ) {
    if (!isNameWord(i) || isTitle(i)) {
      i++
      continue
    }
    const run: Run = { first: i, end: i + 1, titled: i > 0 && isTitle(i - 1) }
    for (let j = i + 1; j < tokens.count && !isBreak(j); j++) {
      if (isNameWord(j) && !isTitle(j)) run.end = j + 1
      else if (!(isParticle(j) || (form[j] === '-' && run.end === j)) || !runsOn(j)) break
    }
    // "Joseph R. Biden, Jr."
    if (form[run.end] === ',' && /^(Jr|Sr)\.?$/.test(form[run.end + 1] ?? '')) run.end += 2
    const mention = asMention(run)
    if (mention) mentions.push(mention)
    i = run.end
  }
  return mentions

  /** Small words belong to a name only where a capital follows at once: "Luiz da Silva", "Ursula von der Leyen". */
  function runsOn(j: number): boolean {
    for (let k = j; k < Math.min(j + 3, tokens.count); k++) {
      if (isBreak(k)) return false
      if (k > j && isNameWord(k)) return true
      if (!isParticle(k) && form[k] !== '-') return false
    }
    return false
  }

  function asMention(run: Run): ActorMention | null {
    const { first, end } = run
    const last = tokens.end[end - 1] ?? 0
    const name = text.slice(tokens.start[first] ?? 0, last)
    const rest = { first, end, role: null, plural: false, place: false, party: null, actor: null }
    const parts = cutWords(name)
    const single = end - first === 1
    const surname = foldWord(parts[parts.length - 1] ?? '')
    const official =
      lexicon.officialsByName.has(parts.map(foldWord).join(' ')) || (single && lexicon.officialsBySurname.has(foldWord(form[first] ?? '')))
    if (run.titled || official) return { ...rest, kind: 'person', name }
    for (let k = first; k < end; k++) if (words.organisationNouns.has(form[k] ?? '')) return { ...rest, kind: 'unknown', name }
    if (single && isAllCapitals(form[first] ?? '')) return { ...rest, kind: 'unknown', name }
    const before = covering[first - 1]
    const behindRole = before?.kind === 'role' || before?.kind === 'demonym'
    const given = lexicon.givenNames.has(foldWord(parts[0] ?? ''))
    const tag = syntax.upos[first] ?? ''
    if (tag !== '' && tag !== 'PROPN' && !given && !behindRole && sentenceStart(first)) return null
    if (single) {
      if (given || (sentenceStart(first) && tag !== 'PROPN')) return null
      return { ...rest, kind: behindRole && before?.kind === 'role' ? 'person' : 'unknown', name }
    }
    const article = words.definite.has(lower[first - 1] ?? '')
    if (given || behindRole || lexicon.officialsBySurname.has(surname)) return { ...rest, kind: 'person', name }
    return { ...rest, kind: article || end - first > 4 ? 'unknown' : 'person', name }
  }
}
