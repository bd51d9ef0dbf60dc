export { findOccasions } from './find-occasions.ts'
export { occasionRules } from './occasion-rules.ts'
