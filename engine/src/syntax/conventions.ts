/**
 * Treebanks differ in what hangs on what: titles, dates, commas. Trees follow the conventions of our own news treebanks, on which the
 * rules of the engine are built; `treebanks` asks for those of the others that a model was trained on, to be scored against them.
 */
export type Conventions = 'news' | 'treebanks'

/** As a value of features. */
export const conventionNumber = (conventions: Conventions): number => (conventions === 'news' ? 1 : 0)
