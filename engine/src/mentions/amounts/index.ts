export type * from './amount-mention.ts'
export { findAmounts } from './find-amounts.ts'
