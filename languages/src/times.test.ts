import { anchorTimes, cutText, emptySyntax, findTimes, type LanguagePack, type TimeRule } from '@tavolo/engine'
import { describe, expect, it } from 'vitest'
import { en } from './en/index.ts'
import { it as italian } from './it/index.ts'

/** All examples are read as if published on this Tuesday. */
const PUBLISHED = '2021-12-28'

const read = (text: string, pack: LanguagePack) => {
  const report = { id: 'example', text, language: pack.code, publishedAt: PUBLISHED, publisher: null, title: null, url: null, sha256: '' }
  const document = cutText(report, pack.writing)
  const syntax = emptySyntax(document.tokens.count)
  const times = anchorTimes(findTimes(document, syntax, pack.times), document, syntax, pack.times)
  return {
    said: times.map(({ value, span }) => `${value}=${text.slice(span.start, span.end)}`).join(' | '),
    rules: times.map(({ rule }) => rule),
  }
}

for (const pack of [italian, en]) {
  describe(`times in ${pack.name}`, () => {
    it('has rules with an id, an example and a name of their own', () => {
      const ids = pack.times.rules.map((rule: TimeRule) => rule.id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(
        pack.times.rules.filter(
          (rule: TimeRule) => (rule.examples.length === 0 && rule.means.kind !== 'none') || !rule.id.startsWith(`${pack.code}.time.`),
        ),
      ).toEqual([])
    })
    it('has no class of words that no rule asks for', () => {
      const asked = JSON.stringify(pack.times.rules.map(({ pattern }) => pattern))
      expect(Object.keys(pack.times.classes).filter((name) => !new RegExp(`[{:|"]${name}[}|"]`).test(asked))).toEqual([])
    })
    for (const rule of pack.times.rules) {
      it(`${rule.id} reads its examples and is silent on its counterexamples`, () => {
        for (const { text, gives } of rule.examples) {
          const { said, rules } = read(text, pack)
          expect(said).toBe(gives)
          expect(rules).toContain(rule.id)
        }
        for (const { text } of rule.counterexamples) {
          const { said, rules } = read(text, pack)
          expect([text, ...rules]).not.toContain(rule.id)
          if (rule.means.kind === 'none') expect(said).toBe('')
        }
      })
    }
  })
}
