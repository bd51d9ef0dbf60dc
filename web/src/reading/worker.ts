import { createReader, type Reader, type Report, traceAround } from '@tavolo/engine'
import { en, it, SYNTAX_MODELS } from '@tavolo/languages'
import type { Asked, GivenText, Question, Replied, Replies } from './messages.ts'
import { sha256 } from './sha256.ts'

// The engine in a thread of its own: a text that is read here goes nowhere else.
const PACKS = [en, it]
const readers = new Map<string, Promise<Reader>>()
let lastRead: Report | null = null

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  answer(data).then(
    (reply) => self.postMessage({ number: data.number, reply } satisfies Replied),
    (error: unknown) => {
      const problem = error instanceof Error ? error.message : String(error)
      self.postMessage({ number: data.number, problem } satisfies Replied)
    },
  )
})

async function answer(question: Question): Promise<Replies[keyof Replies]> {
  if (question.ask === 'guess') return await guess(question.text)
  if (question.ask === 'read') {
    lastRead = reportOf(question.given)
    return (await reader(lastRead.language)).read(lastRead).dossier
  }
  if (lastRead === null) throw new Error('No text was read yet.')
  const { trace } = (await reader(lastRead.language)).read(lastRead, { explain: true })
  return trace === null ? null : traceAround(trace, question.at)
}

function reportOf({ text, language, publishedAt }: GivenText): Report {
  const hash = sha256(new TextEncoder().encode(text))
  return { id: hash.slice(0, 16), text, language, publishedAt, publisher: null, title: null, url: null, sha256: hash }
}

/** The likeliest of the languages that can be read; null where the words tell none. */
async function guess(text: string): Promise<string | null> {
  const { eld } = await import('eld/extrasmall')
  const scores = eld.detect(text.slice(0, 20_000)).getScores()
  const [best] = PACKS.map(({ code }) => code).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
  return best !== undefined && (scores[best] ?? 0) > 0 ? best : null
}

function reader(language: string): Promise<Reader> {
  const opened = readers.get(language) ?? open(language)
  readers.set(language, opened)
  opened.catch(() => readers.delete(language))
  return opened
}

async function open(language: string): Promise<Reader> {
  const pack = PACKS.find(({ code }) => code === language)
  if (pack === undefined) throw new Error(`There is no language pack for "${language}".`)
  const url = SYNTAX_MODELS[language]
  return createReader([{ pack, model: url === undefined ? null : await fetchModel(url) }])
}

async function fetchModel(url: URL): Promise<Uint8Array> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`The syntax model could not be fetched from this server: ${response.status}.`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  if (!isPacked) return bytes
  const unpacked = new Response(bytes).body?.pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(unpacked).arrayBuffer())
}
