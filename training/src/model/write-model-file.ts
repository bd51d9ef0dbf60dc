import { checksum, type LexiconEntry, MODEL_MAGIC, MODEL_VERSION, type ModelData } from '../engine.ts'
import { ByteWriter } from './byte-writer.ts'

/** Writes each different list once, the most frequent first; answers with how to write one by its number. */
const shared = <T>(writer: ByteWriter, lists: readonly (readonly T[])[], write: (value: T) => void): ((list: readonly T[]) => void) => {
  const counts = new Map<string, { readonly list: readonly T[]; count: number }>()
  for (const list of lists) {
    const key = JSON.stringify(list)
    const entry = counts.get(key)
    if (entry === undefined) counts.set(key, { list, count: 1 })
    else entry.count += 1
  }
  const ranked = [...counts].sort(([, a], [, b]) => b.count - a.count)
  const numbers = new Map(ranked.map(([key], number) => [key, number]))
  writer.many(ranked, ([, { list }]) => writer.many(list, write))
  return (list) => writer.integer(numbers.get(JSON.stringify(list)) as number)
}

const writeLexicon = (writer: ByteWriter, lexicon: readonly LexiconEntry[]): void => {
  const analyses = shared(
    writer,
    lexicon.map((entry) => entry.analyses),
    ({ tag, features, script }) => {
      writer.byte(tag)
      writer.integer(features)
      writer.integer(script)
    },
  )
  const form = writer.frontCoded()
  writer.many(lexicon, (entry) => {
    form(entry.form)
    writer.byte(entry.count)
    analyses(entry.analyses)
  })
}

const writeGuesses = (writer: ByteWriter, guesses: ReadonlyMap<string, readonly number[]>): void => {
  const values = shared(writer, [...guesses.values()], (value) => writer.integer(value))
  const key = writer.frontCoded()
  writer.many([...guesses], ([text, list]) => {
    key(text)
    values(list)
  })
}

/** The bytes of a model file, before compression. */
export const writeModelFile = (data: ModelData): Uint8Array => {
  const writer = new ByteWriter()
  for (let i = 0; i < MODEL_MAGIC.length; i += 1) writer.byte(MODEL_MAGIC.charCodeAt(i))
  writer.byte(MODEL_VERSION)
  writer.text(data.language)
  for (const list of [data.features, data.scripts, data.relations]) writer.many(list, (name) => writer.text(name))
  writeLexicon(writer, data.lexicon)
  const word = writer.frontCoded()
  writer.many(data.classes, (wordClass) => {
    word(wordClass.word)
    writer.integer(wordClass.fine)
    writer.integer(wordClass.coarse)
  })
  writeGuesses(writer, data.guessedFeatures)
  writeGuesses(writer, data.guessedScripts)
  writer.many([...data.allowedRelations], ([key, relations]) => {
    writer.integer(key)
    writer.many(relations, (relation) => writer.integer(relation))
  })
  writer.bytes(data.confidence)
  for (const table of [data.tagRows, data.featureWeights, data.scriptWeights, data.transitionRows, data.arcRows, data.punctuationWeights]) {
    writer.weights(table)
  }
  writer.weights(data.glanceRows)
  writer.integer(data.sureTransition)
  writer.weights(data.arcGlanceRows)
  writer.integer(data.sureRelation)
  const bytes = writer.finish()
  return withChecksum(bytes, checksum(bytes, bytes.length))
}

const withChecksum = (bytes: Uint8Array, sum: number): Uint8Array => {
  const whole = new Uint8Array(bytes.length + 4)
  whole.set(bytes)
  for (let i = 0; i < 4; i += 1) whole[bytes.length + i] = (sum >>> (8 * i)) & 255
  return whole
}
