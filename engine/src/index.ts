export * from './document/index.ts'
export type * from './language/index.ts'
export * from './render/index.ts'
export * from './rules/index.ts'
