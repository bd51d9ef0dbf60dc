import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { gunzipSync } from 'node:zlib'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { emptySyntax, openSyntaxModel } from './index.ts'

type Exports = { emptySyntax: typeof emptySyntax; openSyntaxModel: typeof openSyntaxModel }

/** Loads the stage into a realm that has the language's own globals only: no Node, no DOM, no module but the stage's own files. */
const loadAlone = (): Exports => {
  const context = createContext({})
  const loaded = new Map<string, object>()
  const load = (url: URL): object => {
    const before = loaded.get(url.href)
    if (before !== undefined) return before
    const exports = {}
    loaded.set(url.href, exports)
    const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 }
    const { outputText } = ts.transpileModule(readFileSync(url, 'utf8'), { compilerOptions: options })
    const run = runInContext(`(exports, require) => {${outputText}\n}`, context) as (
      exports: object,
      require: (name: string) => object,
    ) => void
    run(exports, (name) => {
      if (!name.startsWith('.')) throw new Error(`The syntax stage imports "${name}", which a browser does not have.`)
      return load(new URL(name, url))
    })
    return exports
  }
  return load(new URL('./index.ts', import.meta.url)) as Exports
}

it('reads the same where there is neither Node nor a browser', () => {
  const form = 'Il ministro ha incontrato il presidente a Roma , ha detto un portavoce .'.split(' ')
  const zeros = new Int32Array(form.length)
  const lower = form.map((word) => word.toLowerCase())
  const word = Int32Array.from(form, (_, i) => i)
  const tokens = { count: form.length, start: zeros, end: zeros, form, lower, sentence: zeros, word, vocabulary: { form, lower } }
  const bytes = gunzipSync(readFileSync(new URL('../../../languages/src/it/syntax/it.model.gz', import.meta.url)))
  const readings = [{ emptySyntax, openSyntaxModel }, loadAlone()].map((stage) => {
    const syntax = stage.emptySyntax(form.length)
    const model = stage.openSyntaxModel(bytes)
    model.tag(tokens, 0, form.length, syntax)
    model.parse(tokens, 0, form.length, syntax)
    return [Array.from(syntax.upos), Array.from(syntax.lemma), Array.from(syntax.head), Array.from(syntax.relation)]
  })
  expect(readings[1]).toEqual(readings[0])
})
