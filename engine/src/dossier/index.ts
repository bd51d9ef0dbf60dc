export { assembleDossier } from './assemble.ts'
export type { Findings } from './findings.ts'
