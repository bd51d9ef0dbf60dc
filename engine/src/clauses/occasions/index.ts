export { findOccasions } from './find-occasions.ts'
export { findTerms } from './find-terms.ts'
export { occasionRules } from './occasion-rules.ts'
