export * from './actors/index.ts'
export * from './amounts/index.ts'
export * from './times/index.ts'
