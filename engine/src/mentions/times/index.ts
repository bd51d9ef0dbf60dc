export * from './find-times.ts'
export type * from './time-mention.ts'
