export * from '../../engine/src/syntax/learning.ts'
