export { assembleDossier } from './assemble.ts'
export { factId } from './fact-id.ts'
