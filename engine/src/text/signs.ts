/** Marks of quotation and the straight sign that stands for them in the treebanks. */
export const QUOTATION_MARKS: ReadonlyMap<string, string> = new Map([
  ...['"', '“', '”', '„', '‟', '«', '»', '″', '＂', "''", '``', '’’', '‘‘', '<<', '>>', '´´'].map((mark) => [mark, '"'] as const),
  ...["'", '‘', '’', '‚', '‛', '‹', '›', '`', '´', '′', '＇', 'ʼ', 'ʹ'].map((mark) => [mark, "'"] as const),
])

/** True for `.`, `!`, `?`, `…` and runs of them: forms that can end a sentence. */
export const isStop = (form: string): boolean => {
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i)
    if (code !== 0x2e && code !== 0x21 && code !== 0x3f && code !== 0x2026) return false
  }
  return form.length > 0
}
