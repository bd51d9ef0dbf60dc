import { readText } from '../../../read-text.ts'
import { newReport } from '../../schemas/answers.ts'
import { tool } from '../tool.ts'

/** A longer text would hold up everybody else while it is read. */
const LONGEST = 200_000

export const readTextTool = tool({
  name: 'read_text',
  title: 'Read a text',
  description:
    'Reads one news report and gives its dossier (tavolo/dossier/1): agenda, statements, positions, actions, with UTF-16 spans into the text. Nothing is kept. Give publishedAt, else relative days stay open.',
  input: newReport.extend({ text: newReport.shape.text.max(LONGEST) }).omit({ id: true }),
  answer: async (_, { text, publishedAt = null, publisher = null, language = null, title = null, url = null }) => {
    const { dossier } = await readText(text, { publishedAt, publisher, language, title, url })
    return { dossier }
  },
})
