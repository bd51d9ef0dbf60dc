export { agendaFacts } from './agenda-facts.ts'
export type { Place } from './agenda-sources.ts'
