import { isUtf8 } from 'node:buffer'
import type { Doubt } from '@tavolo/engine'
import { Problem } from '../problem.ts'

/** A decoded text and what was doubtful about it. */
export interface Decoded {
  readonly text: string
  readonly doubts: readonly Doubt[]
}

const BYTE_ORDER_MARKS = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
] as const

const LEAST_CONFIDENCE = 0.5
const MOST_CONTROLS = 0.01

/**
 * Bytes to text: by byte order mark, else as strict UTF-8, else by detection, which leaves a doubt.
 * The mark is no part of the text.
 * @throws Problem TAVOLO-BINARY, TAVOLO-ENCODING
 */
export async function decodeText(bytes: Uint8Array, where: string): Promise<Decoded> {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))
  if (marked) return { text: checked(strictly(bytes, marked[0], where), where), doubts: [] }
  if (bytes.includes(0)) throw binary(where)
  if (isUtf8(bytes)) return { text: checked(strictly(bytes, 'utf-8', where), where), doubts: [] }
  if (controlShare(bytes) > MOST_CONTROLS) throw binary(where)
  return await decodeByDetection(bytes, where)
}

async function decodeByDetection(bytes: Uint8Array, where: string): Promise<Decoded> {
  const { detect } = await import('jschardet')
  const { encoding, confidence } = detect(bytes)
  if (encoding === null || confidence < LEAST_CONFIDENCE) throw undecodable(where)
  const text = checked(strictly(bytes, encoding, where), where)
  const message = `The text is not UTF-8; it was read as ${encoding}, a guess from its bytes: accented letters may be wrong.`
  return { text, doubts: [{ kind: 'encoding', span: { start: 0, end: text.length }, message }] }
}

function strictly(bytes: Uint8Array, encoding: string, where: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw undecodable(where)
  }
}

/** A text of control characters is no text, whatever its encoding says. */
function checked(text: string, where: string): string {
  let controls = 0
  for (let i = 0; i < text.length; i++) if (isControl(text.charCodeAt(i))) controls++
  if (controls > text.length * MOST_CONTROLS) throw binary(where)
  return text
}

const controlShare = (bytes: Uint8Array) => bytes.reduce((sum, byte) => sum + (isControl(byte) ? 1 : 0), 0) / bytes.length

/** Tab, line feed, vertical tab, form feed and carriage return stand in texts. */
const isControl = (unit: number) => unit < 9 || (unit > 13 && unit < 32) || unit === 127

const binary = (where: string) =>
  new Problem('TAVOLO-BINARY', 'this is not a text but binary data', where, 'give a plain text, Markdown or JSON file')

const undecodable = (where: string) =>
  new Problem('TAVOLO-ENCODING', 'the text is not UTF-8 and its encoding could not be told', where, 'save it as UTF-8')
