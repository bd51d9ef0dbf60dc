export * from './calendar/index.ts'
export * from './times/index.ts'
