/** First and last code points that take no column: combining marks, joiners, selectors. */
const NO_COLUMN = [
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x591, 0x5bd],
  [0x610, 0x61a],
  [0x64b, 0x65f],
  [0x200b, 0x200f],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
] as const

/** First and last code points that take two columns (East Asian Width W and F, pictographs). */
const TWO_COLUMNS = [
  [0x1100, 0x115f],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
] as const

/** Columns that a text takes in a terminal. */
export function displayWidth(text: string): number {
  let width = 0
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i) ?? 0
    if (point > 0xffff) i++
    width += point < 0x300 ? 1 : columnsOf(point)
  }
  return width
}

function columnsOf(point: number): number {
  if (NO_COLUMN.some(([first, last]) => point >= first && point <= last)) return 0
  return TWO_COLUMNS.some(([first, last]) => point >= first && point <= last) ? 2 : 1
}
