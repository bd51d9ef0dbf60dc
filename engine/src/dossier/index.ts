export { assembleDossier } from './assemble.ts'
