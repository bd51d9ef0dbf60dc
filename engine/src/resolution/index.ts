export * from './actors/index.ts'
export * from './calendar/index.ts'
export * from './speakers/index.ts'
export * from './times/index.ts'
