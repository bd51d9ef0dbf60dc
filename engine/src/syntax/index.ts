export { emptySyntax, openSyntaxModel, type SyntaxModel } from './syntax-model.ts'
export { UPOS } from './upos.ts'
