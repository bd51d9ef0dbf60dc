import type { Document, Syntax } from '../../document/index.ts'
import type { TimeTables } from '../../language/index.ts'
import type { TimeMention } from '../../mentions/index.ts'
import { type Direction, UNKNOWN } from './direction.ts'

const VERBAL: ReadonlySet<string> = new Set(['VERB', 'AUX'])

/** Direction by tense, mood and governor of the verb that the time depends on; unknown where nothing was parsed. */
export function directionByArcs(mention: TimeMention, document: Document, syntax: Syntax, tables: TimeTables): Direction {
  const sentence = document.sentences[document.tokens.sentence[mention.first] ?? 0]
  if (!sentence) return UNKNOWN
  let token = headOutside(mention, syntax)
  let sure = VERBAL.has(syntax.upos[token] ?? '')
  if (isObjectAhead(token, syntax, tables))
    return { sign: 1, sure: true, reason: `«${document.tokens.form[syntax.head[token] ?? -1]}» looks ahead` }
  for (let steps = 0; token >= 0 && steps < 12; steps++) {
    const sign = tenseOf(token, sentence.firstToken, sentence.endToken, document, syntax, tables)
    if (sign !== 0) return { sign, sure, reason: `told as ${sign < 0 ? 'past' : 'to come'} («${document.tokens.form[token]}»)` }
    if (sure && steps === 0 && isPresent(token, syntax))
      return { sign: 1, sure: false, reason: `the present of «${document.tokens.form[token]}» with a day is one to come` }
    if (!VERBAL.has(syntax.upos[token] ?? '')) sure = false
    token = syntax.head[token] ?? -1
  }
  return UNKNOWN
}

/** "Proposed a meeting on Monday": the day of what is proposed lies ahead, though the proposal is past. */
function isObjectAhead(token: number, syntax: Syntax, tables: TimeTables): boolean {
  if (syntax.upos[token] !== 'NOUN' || syntax.relation[token] !== 'obj') return false
  return tables.direction.futureGovernors.includes(syntax.lemma[syntax.head[token] ?? -1] ?? '')
}

const isPresent = (verb: number, syntax: Syntax): boolean => {
  const features = syntax.features[verb] ?? ''
  return features.includes('Tense=Pres') && features.includes('VerbForm=Fin')
}

/** The word that the time as a whole depends on; negative where there is none. */
function headOutside(mention: TimeMention, syntax: Syntax): number {
  for (let i = mention.first; i < mention.end; i++) {
    const head = syntax.head[i] ?? -2
    if (head < mention.first || head >= mention.end) return head
  }
  return -2
}

function tenseOf(verb: number, from: number, to: number, document: Document, syntax: Syntax, tables: TimeTables): -1 | 0 | 1 {
  const own = syntax.features[verb] ?? ''
  const { lower } = document.tokens
  const { futureWords } = tables.direction
  let helped = false
  let past = false
  let ahead = own.includes('Tense=Fut') || futureWords.includes(lower[verb] ?? '')
  for (let i = from; i < to; i++) {
    if (syntax.head[i] !== verb || !/^(aux|cop)/.test(syntax.relation[i] ?? '')) continue
    const features = syntax.features[i] ?? ''
    helped = true
    if (features.includes('Tense=Fut') || futureWords.includes(lower[i] ?? '')) ahead = true
    if (features.includes('Tense=Past') || features.includes('Tense=Imp')) past = true
    if (own.includes('VerbForm=Part') && own.includes('Tense=Past') && !(syntax.relation[i] ?? '').startsWith('aux:pass')) past = true
  }
  if (ahead) return 1
  if (past) return -1
  if (!VERBAL.has(syntax.upos[verb] ?? '')) return 0
  if (own.includes('VerbForm=Inf')) return tables.direction.futureGovernors.includes(governorOf(verb, syntax)) ? 1 : 0
  if (own.includes('Tense=Past') || own.includes('Tense=Imp')) return helped && own.includes('VerbForm=Part') ? 0 : -1
  return 0
}

/** Lemma of what an infinitive depends on, itself or with the one it is joined to: "plans to meet and talk". */
function governorOf(infinitive: number, syntax: Syntax): string {
  const joined = syntax.relation[infinitive] === 'conj' ? (syntax.head[infinitive] ?? -1) : infinitive
  return syntax.lemma[syntax.head[joined] ?? -1] ?? ''
}
