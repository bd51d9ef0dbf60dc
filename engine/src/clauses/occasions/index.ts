export { findOccasions } from './find-occasions.ts'
export { type OccasionMeaning, type OccasionPattern, type OccasionRule, occasionRules } from './occasion-rules.ts'
