export * from './phrase-automaton.ts'
export type * from './rule.ts'
