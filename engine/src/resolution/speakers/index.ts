export { type AttributedStatement, attributeStatements, NOBODY } from './attribute-statements.ts'
