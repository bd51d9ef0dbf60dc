export { isPublisher } from './back-reference.ts'
export type * from './referent.ts'
export { resolveActors } from './resolve-actors.ts'
