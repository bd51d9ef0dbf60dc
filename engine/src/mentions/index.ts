export * from './times/index.ts'
