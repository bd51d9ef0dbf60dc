export { en } from './en/index.ts'
export { it } from './it/index.ts'
export { SYNTAX_MODELS } from './models.ts'
