import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readConllu } from './read-conllu.ts'
import type { TreebankSentence } from './sentence.ts'

/** Universal Dependencies treebanks stand beside the repository, as `SOURCE.txt` there says. */
export const SHARED = new URL('../../../../shared/', import.meta.url).pathname

export interface Treebank {
  /** Folder under `data/ud`. */
  readonly folder: string
  readonly name: string
  readonly licence: string
  /** Commercial use is allowed, so that a model trained on it may be shipped. */
  readonly open: boolean
  readonly parts: readonly string[]
  /** Keeps only these documents. */
  readonly documents?: RegExp
}

const treebank = (folder: string, name: string, licence: string, open: boolean, parts: readonly string[], documents?: RegExp): Treebank =>
  documents === undefined ? { folder, name, licence, open, parts } : { folder, name, licence, open, parts, documents }

const ALL = ['train', 'dev', 'test']

export const TREEBANKS = {
  it_pud: treebank('UD_Italian-PUD', 'it_pud', 'CC BY-SA 3.0', true, ['test']),
  it_markit: treebank('UD_Italian-MarkIT', 'it_markit', 'CC BY 4.0', true, ALL),
  it_twittiro: treebank('UD_Italian-TWITTIRO', 'it_twittiro', 'CC BY-SA 4.0', true, ALL),
  it_valico: treebank('UD_Italian-Valico', 'it_valico', 'CC BY-SA 4.0', true, ['test']),
  it_tavolonews: treebank('Tavolo_Italian-News', 'it_tavolonews', 'CC BY-SA 4.0', true, ['train']),
  it_partut: treebank('UD_Italian-ParTUT', 'it_partut', 'CC BY-NC-SA 4.0', false, ALL),
  it_vit: treebank('UD_Italian-VIT', 'it_vit', 'CC BY-NC-SA 3.0', false, ['dev', 'test']),
  it_isdt: treebank('UD_Italian-ISDT', 'it_isdt', 'CC BY-NC-SA 3.0', false, ['dev']),
  en_ewt: treebank('UD_English-EWT', 'en_ewt', 'CC BY-SA 4.0', true, ['train', 'dev']),
  en_pud: treebank('UD_English-PUD', 'en_pud', 'CC BY-SA 3.0', true, ['test']),
  en_gum: treebank(
    'UD_English-GUM',
    'en_gum',
    'CC BY 4.0, CC BY-SA (bio, voyage)',
    true,
    ALL,
    /^GUM_(academic|court|news|interview|bio|voyage)_/,
  ),
  en_tavolonews: treebank('Tavolo_English-News', 'en_tavolonews', 'CC BY-SA 4.0', true, ['train']),
} as const

/** Reads one gzipped file of a treebank. */
export const readTreebankFile = (folder: string, file: string, source: string): TreebankSentence[] => {
  const path = join(SHARED, 'data/ud', folder, `${file}.conllu.gz`)
  if (!existsSync(path)) throw new Error(`${path} is not there. The treebanks belong into a folder "shared" beside the repository.`)
  return readConllu(gunzipSync(readFileSync(path)).toString('utf8'), source)
}

/** All parts of a treebank that may be trained on. */
export const readTreebank = (entry: Treebank): TreebankSentence[] =>
  entry.parts
    .flatMap((part) => readTreebankFile(entry.folder, `${entry.name}-ud-${part}`, entry.name))
    .filter((sentence) => entry.documents?.test(sentence.documentId) ?? true)
