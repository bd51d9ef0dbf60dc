export * from './civil-day.ts'
export * from './feast-day.ts'
