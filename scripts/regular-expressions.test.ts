import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, it } from 'vitest'

const FOLDERS = ['engine', 'languages', 'app', 'web']

/** True where a repeated group repeats something inside: the way to exponential time. */
const nestsQuantifiers = (pattern: string): boolean => {
  const bare = pattern.replace(/\\[pP]\{[^}]*\}|\\./g, 'x').replace(/\[[^\]]*\]/g, 'x')
  const repeats: boolean[] = [false]
  for (let i = 0; i < bare.length; i++) {
    const sign = bare.charAt(i)
    if (sign === '(') repeats.push(false)
    else if (sign === ')') {
      const inner = repeats.pop() ?? false
      const outer = isUnbounded(bare, i + 1)
      if (inner && outer) return true
      if (inner) repeats[repeats.length - 1] = true
    }
    if (isUnbounded(bare, i + 1)) repeats[repeats.length - 1] = true
  }
  return false
}

const isUnbounded = (pattern: string, at: number): boolean => {
  const sign = pattern.charAt(at)
  return sign === '*' || sign === '+' || (sign === '{' && /^\{\d+,\}/.test(pattern.slice(at, at + 8)))
}

const patternsOf = (file: string): string[] => {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext))
  return found
}

it.each([
  ['(a+)+', true],
  ['(\\d+\\s?)*x', true],
  ['((a|b+)c)*', true],
  ['[(+]+a', false],
  ['(ab)+', false],
  ['\\(a+\\)+', false],
])('the pattern %s nests quantifiers: %s', (pattern, nests) => {
  expect(nestsQuantifiers(pattern)).toBe(nests)
})

it('no regular expression of the program nests quantifiers', () => {
  const files = FOLDERS.flatMap((folder) => globSync(`${folder}/{src,bin}/**/*.{ts,mjs,js}`)).filter((file) => !file.includes('generated'))
  expect(files.length).toBeGreaterThan(100)
  expect(files.flatMap(patternsOf).filter(nestsQuantifiers)).toEqual([])
})
