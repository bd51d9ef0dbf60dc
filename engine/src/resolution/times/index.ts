export * from './anchor-times.ts'
export type { AnchoredTime } from './anchored-time.ts'
export * from './publication.ts'
