import { ByteReader } from './byte-reader.ts'
import type { Analysis, LexiconEntry, ModelData, WordClass } from './model-data.ts'

/** First bytes of a model file, then its version. */
export const MODEL_MAGIC = 'TAVOLO-SYNTAX'
export const MODEL_VERSION = 4

/** Sum over all bytes before the last four (Adler 32, RFC 1950), which hold it. */
export const checksum = (bytes: Uint8Array, end: number): number => {
  let a = 1
  let b = 0
  for (let at = 0; at < end; ) {
    const stop = Math.min(end, at + 3800)
    for (; at < stop; at += 1) {
      a += bytes[at] as number
      b += a
    }
    a %= 65521
    b %= 65521
  }
  return ((b << 16) | a) >>> 0
}

const check = (bytes: Uint8Array): void => {
  const refuse = (why: string): never => {
    throw new TypeError(
      `Not a syntax model of this version of Tavolo: ${why}. Rebuild it with \`npm run train\`, or read the file decompressed.`,
    )
  }
  for (let i = 0; i < MODEL_MAGIC.length; i += 1)
    if (bytes[i] !== MODEL_MAGIC.charCodeAt(i)) refuse('the file does not begin with TAVOLO-SYNTAX')
  if (bytes[MODEL_MAGIC.length] !== MODEL_VERSION) refuse(`it has format ${bytes[MODEL_MAGIC.length]}, this engine reads ${MODEL_VERSION}`)
  const end = bytes.length - 4
  const stored =
    ((bytes[end] as number) |
      ((bytes[end + 1] as number) << 8) |
      ((bytes[end + 2] as number) << 16) |
      ((bytes[end + 3] as number) << 24)) >>>
    0
  if (stored !== checksum(bytes, end)) refuse('the file is cut short or damaged')
}

const many = <T>(reader: ByteReader, read: () => T): T[] => {
  const list: T[] = []
  const count = reader.integer()
  for (let i = 0; i < count; i += 1) list.push(read())
  return list
}

/** Strings in sorted order: letters shared with the one before, then the rest. */
const frontCoded = (reader: ByteReader): (() => string) => {
  let before = ''
  return () => {
    before = before.slice(0, reader.integer()) + reader.text()
    return before
  }
}

/** Thousands of entries share the same few lists, so each is written, and made, once. */
const shared = <T>(reader: ByteReader, read: () => T): (() => T[]) => {
  const lists = many(reader, () => many(reader, read))
  return () => {
    const list = lists[reader.integer()]
    if (list === undefined) throw new RangeError('the model file names a list that it does not hold')
    return list
  }
}

const readLexicon = (reader: ByteReader): LexiconEntry[] => {
  const analyses = shared(reader, (): Analysis => ({ tag: reader.byte(), features: reader.integer(), script: reader.integer() }))
  const form = frontCoded(reader)
  return many(reader, () => ({ form: form(), count: reader.byte(), analyses: analyses() }))
}

const readClasses = (reader: ByteReader): WordClass[] => {
  const word = frontCoded(reader)
  return many(reader, () => ({ word: word(), fine: reader.integer(), coarse: reader.integer() }))
}

const readGuesses = (reader: ByteReader): Map<string, number[]> => {
  const values = shared(reader, () => reader.integer())
  const key = frontCoded(reader)
  const guesses = new Map<string, number[]>()
  for (let left = reader.integer(); left > 0; left -= 1) guesses.set(key(), values())
  return guesses
}

/** Reads a model file that `training` wrote. Throws a TypeError that says what is wrong with it. */
export const readModelFile = (bytes: Uint8Array): ModelData => {
  check(bytes)
  const reader = new ByteReader(bytes.subarray(MODEL_MAGIC.length + 1, bytes.length - 4))
  return {
    language: reader.text(),
    features: many(reader, () => reader.text()),
    scripts: many(reader, () => reader.text()),
    relations: many(reader, () => reader.text()),
    lexicon: readLexicon(reader),
    classes: readClasses(reader),
    guessedFeatures: readGuesses(reader),
    guessedScripts: readGuesses(reader),
    allowedRelations: new Map(many(reader, () => [reader.integer(), many(reader, () => reader.integer())] as const)),
    confidence: reader.bytes(16),
    tagRows: reader.weights(),
    featureWeights: reader.weights(),
    scriptWeights: reader.weights(),
    transitionRows: reader.weights(),
    arcRows: reader.weights(),
    punctuationWeights: reader.weights(),
    glanceRows: reader.weights(),
    sureTransition: reader.integer(),
    arcGlanceRows: reader.weights(),
    sureRelation: reader.integer(),
  }
}
