import { modelUrl as en } from './en/syntax/index.ts'
import { modelUrl as it } from './it/syntax/index.ts'

/** Where the syntax model of each language stands, by its code: a gzip file for `openSyntaxModel`. */
export const SYNTAX_MODELS: Readonly<Record<string, URL>> = { en, it }
