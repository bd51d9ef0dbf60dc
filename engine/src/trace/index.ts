export type { Steps } from './steps.ts'
export { traceReading } from './trace-reading.ts'
