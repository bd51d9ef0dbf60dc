export type * from './document.ts'
export * from './dossier-format.ts'
export type * from './report.ts'
export * from './span.ts'
