import { type BriefingItem, briefingOf, type Edition } from '@tavolo/engine'
import { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'

/** Word's files are XML, which has no word for these characters. */
const wellFormed = (words: string) => [...words.toWellFormed()].filter((character) => character >= ' ' && character !== '\u007f').join('')

/** An edition as a briefing for Word, each fact with footnotes to the exact words. */
export async function writeDocx(edition: Edition): Promise<Uint8Array> {
  const footnotes: Record<string, { children: Paragraph[] }> = {}
  const numbers = new Map<string, number>()
  const { title, sections } = briefingOf(edition)
  const mark = (note: string) => {
    const number = numbers.get(note) ?? numbers.size + 1
    numbers.set(note, number)
    footnotes[number] = { children: [new Paragraph(wellFormed(note))] }
    return new FootnoteReferenceRun(number)
  }
  const line = ({ strong, text, notes, isBeneath }: BriefingItem) =>
    new Paragraph({
      bullet: { level: isBeneath ? 1 : 0 },
      children: [new TextRun({ text: wellFormed(strong), bold: true }), new TextRun(wellFormed(text)), ...notes.map(mark)],
    })
  const children = [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    ...sections.flatMap(({ heading, items }) => [new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }), ...items.map(line)]),
  ]
  const file = new Document({ creator: 'Tavolo', title, footnotes, sections: [{ children }] })
  return new Uint8Array(await Packer.toBuffer(file))
}
