import { checksum, MODEL_MAGIC, MODEL_VERSION, type ModelData } from '../engine.ts'
import { ByteWriter } from './byte-writer.ts'

const writeGuesses = (writer: ByteWriter, guesses: ReadonlyMap<string, readonly number[]>): void => {
  const key = writer.frontCoded()
  writer.many([...guesses], ([text, values]) => {
    key(text)
    writer.many(values, (value) => writer.integer(value))
  })
}

/** The bytes of a model file, before compression. */
export const writeModelFile = (data: ModelData): Uint8Array => {
  const writer = new ByteWriter()
  for (let i = 0; i < MODEL_MAGIC.length; i += 1) writer.byte(MODEL_MAGIC.charCodeAt(i))
  writer.byte(MODEL_VERSION)
  writer.text(data.language)
  for (const list of [data.features, data.scripts, data.relations]) writer.many(list, (name) => writer.text(name))
  const form = writer.frontCoded()
  writer.many(data.lexicon, (entry) => {
    form(entry.form)
    writer.byte(entry.count)
    writer.many(entry.analyses, (analysis) => {
      writer.byte(analysis.tag)
      writer.integer(analysis.features)
      writer.integer(analysis.script)
    })
  })
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
  const bytes = writer.finish()
  return withChecksum(bytes, checksum(bytes, bytes.length))
}

const withChecksum = (bytes: Uint8Array, sum: number): Uint8Array => {
  const whole = new Uint8Array(bytes.length + 4)
  whole.set(bytes)
  for (let i = 0; i < 4; i += 1) whole[bytes.length + i] = (sum >>> (8 * i)) & 255
  return whole
}
