export { isPublisher } from './back-reference.ts'
export { isJointTitle, jointAuthors } from './joint-authors.ts'
export type * from './referent.ts'
export { resolveActors } from './resolve-actors.ts'
