import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { createReader } from '@tavolo/engine'
import { expect, test } from 'vitest'
import { en, it, SYNTAX_MODELS } from './index.ts'

const reader = createReader([it, en].map((pack) => ({ pack, model: gunzipSync(readFileSync(SYNTAX_MODELS[pack.code] ?? '')) })))

const speakersOf = (language: string, title: string, text: string): readonly string[] => {
  const { statements } = reader.read({
    id: 'joint',
    text,
    language,
    publishedAt: null,
    publisher: null,
    title,
    url: null,
    sha256: '',
  }).dossier
  return statements[0]?.speaker.parties ?? []
}

test('a joint text is spoken by all whom its title names as authors', () => {
  const text = 'We call on all parties to stop the fighting.'
  expect(speakersOf('en', 'Joint Statement by Norway, Japan and the European Union on Sudan', text)).toEqual(['NO', 'JP', 'EU'])
  expect(speakersOf('it', 'Dichiarazione congiunta di Francia e Spagna sul Sudan', 'Noi chiediamo la fine dei combattimenti.')).toEqual([
    'FR',
    'ES',
  ])
})

test('a title that names only what a text is about tells no authors', () => {
  expect(speakersOf('en', 'Joint Statement on Norway and Japan', 'We call on all parties to stop the fighting.')).toEqual([])
})
