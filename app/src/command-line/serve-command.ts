import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Command, InvalidArgumentError } from 'commander'
import { findFiles } from '../intake/find-files.ts'
import { takeIn } from '../intake/take-in.ts'
import { Problem } from '../problem.ts'
import { readDraft } from '../read-draft.ts'
import { startServer } from '../server/start-server.ts'
import { MemoryStore } from '../store/memory-store.ts'
import { complain, write } from './output.ts'

const PAGES = fileURLToPath(new URL('../../../web/dist', import.meta.url))

const EXAMPLES = `
Examples:
  tavolo serve
  TAVOLO_TOKEN=secret tavolo serve --host 0.0.0.0 --port 8080

Without TAVOLO_TOKEN the server takes no reports and can be reached from this machine alone. Ctrl-C ends it.`

interface ServeOptions {
  readonly port: number
  readonly host: string
}

/** `tavolo serve [--port N] [--host H]` */
export function serveCommand(): Command {
  return new Command('serve')
    .description('open the reading room: pages, API, calendar feeds')
    .argument('[path...]', 'reports to read first')
    .option('--port <number>', 'where to listen; 0 takes any free port', portNumber, 8710)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .addHelpText('after', EXAMPLES)
    .action(serve)
}

async function serve(paths: readonly string[], { port, host }: ServeOptions): Promise<void> {
  const token = process.env.TAVOLO_TOKEN || null
  if (token === null && host !== '127.0.0.1' && host !== '::1' && host !== 'localhost')
    throw new Problem('TAVOLO-TOKEN', 'a server that others can reach needs a token', host, 'set TAVOLO_TOKEN, or leave out --host')
  const store = new MemoryStore()
  for (const path of paths) {
    for (const file of await findFiles(path)) {
      for await (const draft of takeIn(file)) {
        if (draft instanceof Problem) complain(draft)
        else {
          const { dossier } = await readDraft(draft)
          await store.add([{ dossier, text: draft.text, takenAt: new Date().toISOString() }])
        }
      }
    }
  }
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  const server = await startServer({ store, version, token, host, port, pages: PAGES, complain })
  await write(`Tavolo is open at ${server.address} (Ctrl-C ends it)\n`)
  await stopped()
  await server.close()
  await store.close()
}

/** Resolves when the process is asked to end; asked a second time it ends at once. */
const stopped = () =>
  new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })

function portNumber(written: string): number {
  const port = Number(written)
  if (/^\d{1,5}$/.test(written) && port <= 65_535) return port
  throw new InvalidArgumentError(`"${written}" is no port (--port): give a number from 0 to 65535 [TAVOLO-PORT]`)
}
