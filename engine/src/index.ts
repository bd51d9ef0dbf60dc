export {
  accountRule,
  attributionRules,
  compileLexicon,
  deedRules,
  findTriggers,
  occasionRules,
  positionRules,
  quotationRules,
  readClauses,
} from './clauses/index.ts'
export * from './document/index.ts'
export type * from './language/index.ts'
export * from './mentions/index.ts'
export { createReader, type Reader, type Reading, type Stage } from './reader.ts'
export * from './record/index.ts'
export * from './render/index.ts'
export * from './resolution/index.ts'
export * from './rules/index.ts'
export * from './syntax/index.ts'
export * from './text/index.ts'
