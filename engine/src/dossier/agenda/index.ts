export { agendaFacts } from './agenda-facts.ts'
