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

const MOST_CONTROLS = 0.01
/** Broken places among the accented letters of a text that is still taken for UTF-8. */
const MOST_BROKEN = 0.2

/**
 * Bytes to text: by byte order mark, else as strict UTF-8, else as UTF-8 with broken places or by detection, which leave a doubt.
 * The mark is no part of the text.
 * @throws Problem TAVOLO-BINARY, TAVOLO-ENCODING
 */
export async function decodeText(bytes: Uint8Array, where: string): Promise<Decoded> {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))
  if (marked) return { text: checked(strictly(bytes, marked[0], where), where), doubts: [] }
  if (bytes.includes(0)) return await decodeByDetection(bytes, where, binary(where))
  if (isUtf8(bytes)) return { text: checked(strictly(bytes, 'utf-8', where), where), doubts: [] }
  return decodeBroken(bytes, where) ?? (await decodeByDetection(bytes, where, undecodable(where)))
}

/** UTF-8 that was cut or damaged here and there; null where too much of it makes no sense as UTF-8. */
function decodeBroken(bytes: Uint8Array, where: string): Decoded | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  let broken = 0
  let beyondAscii = 0
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 127) beyondAscii++
    if (text.charCodeAt(i) === 0xfffd) broken++
  }
  if (broken > beyondAscii * MOST_BROKEN) return null
  return { text: checked(text, where), doubts: [doubt(text, `The text is UTF-8 with ${broken} broken places, shown as \ufffd.`)] }
}

async function decodeByDetection(bytes: Uint8Array, where: string, refusal: Problem): Promise<Decoded> {
  const { detect } = await import('jschardet')
  const { encoding } = detect(bytes)
  if (encoding === null || (bytes.includes(0) && !/^utf-?(16|32)/i.test(encoding))) throw refusal
  const text = checked(strictly(bytes, encoding.replace(/^utf-16-/i, 'utf-16'), where), where)
  return {
    text,
    doubts: [doubt(text, `The text is not UTF-8; it was read as ${encoding}, a guess from its bytes: accented letters may be wrong.`)],
  }
}

const doubt = (text: string, message: string): Doubt => ({ kind: 'encoding', span: { start: 0, end: text.length }, message })

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

/** Tab, line feed, vertical tab, form feed and carriage return stand in texts. */
const isControl = (unit: number) => unit < 9 || (unit > 13 && unit < 32) || unit === 127

const binary = (where: string) =>
  new Problem('TAVOLO-BINARY', 'this is not a text but binary data', where, 'give a plain text, Markdown or JSON file')

const undecodable = (where: string) =>
  new Problem('TAVOLO-ENCODING', 'the text is not UTF-8 and its encoding could not be told', where, 'save it as UTF-8')
