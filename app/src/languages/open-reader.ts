import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { createReader, type Reader } from '@tavolo/engine'
import { SYNTAX_MODELS } from '@tavolo/languages/models'
import { Problem } from '../problem.ts'
import { LANGUAGES_AVAILABLE, loadPack } from './packs.ts'

const open = new Map<string, Promise<Reader>>()

/**
 * The reader of one language with its syntax model, loaded once.
 * @throws Problem TAVOLO-LANGUAGE where no pack reads it
 */
export function openReader(language: string, where: string): Promise<Reader> {
  const reader = open.get(language) ?? load(language, where)
  open.set(language, reader)
  return reader
}

async function load(language: string, where: string): Promise<Reader> {
  const url = SYNTAX_MODELS[language]
  const [pack, model] = await Promise.all([loadPack(language), url === undefined ? null : readFile(url)])
  if (pack === undefined) {
    throw new Problem('TAVOLO-LANGUAGE', `there is no language pack for "${language}"`, where, `Tavolo reads ${LANGUAGES_AVAILABLE}`)
  }
  return createReader([{ pack, model: model && gunzipSync(model) }])
}
