export type * from './record-format.ts'
