import { Command, InvalidArgumentError } from 'commander'
import { findFiles } from '../intake/find-files.ts'
import { takeIn } from '../intake/take-in.ts'
import { Problem } from '../problem.ts'
import { readDraft } from '../read-draft.ts'
import { startServer } from '../server/start-server.ts'
import { MemoryStore } from '../store/memory-store.ts'
import { builtPages } from './built-pages.ts'
import { complain, write } from './output.ts'
import { packageVersion } from './package-version.ts'
import { openRecord, type StoreOption, storeOption } from './store-place.ts'

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost'])

const EXAMPLES = `
Examples:
  tavolo serve
  tavolo serve talks.txt
  TAVOLO_TOKEN=secret tavolo serve --host 0.0.0.0 --port 8080 --store record

Given reports, it shows these alone and keeps nothing. Without TAVOLO_TOKEN it takes no reports and can be
reached from this machine alone. Ctrl-C ends it.`

interface ServeOptions extends StoreOption {
  readonly port: number
  readonly host: string
}

/** `tavolo serve [--port N] [--host H] [--store DIR]` */
export function serveCommand(): Command {
  return new Command('serve')
    .description('open the reading room: pages, API, calendar feeds, MCP')
    .argument('[path...]', 'reports to show instead of those of the record')
    .option('--port <number>', 'where to listen; 0 takes any free port', portNumber, 8710)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .addOption(storeOption())
    .addHelpText('after', EXAMPLES)
    .action(serve)
}

async function serve(paths: readonly string[], { port, host, store: folder }: ServeOptions): Promise<void> {
  const token = process.env.TAVOLO_TOKEN || null
  if (token === null && !LOOPBACK.has(host))
    throw new Problem('TAVOLO-TOKEN', 'a server that others can reach needs a token', host, 'set TAVOLO_TOKEN, or leave out --host')
  const store = paths.length > 0 ? await recordOf(paths) : await openRecord(folder === undefined ? {} : { store: folder })
  try {
    const server = await startServer({ store, version: packageVersion(), token, host, port, pages: builtPages(), complain })
    await write(`Tavolo is open at ${server.address} (Ctrl-C ends it)\n`)
    await asked()
    await server.close()
  } finally {
    await store.close()
  }
}

/** A record of some reports that is kept nowhere; one that cannot be read does not keep the others from being shown. */
async function recordOf(paths: readonly string[]): Promise<MemoryStore> {
  const store = new MemoryStore()
  for (const path of paths) {
    for (const file of await findFiles(path)) {
      for await (const draft of takeIn(file)) {
        try {
          if (draft instanceof Problem) throw draft
          const { dossier } = await readDraft(draft)
          await store.add([{ dossier, text: draft.text, takenAt: new Date().toISOString() }])
        } catch (error) {
          if (!(error instanceof Problem)) throw error
          complain(error)
        }
      }
    }
  }
  return store
}

/** Resolves when the process is asked to end; asked a second time it ends at once. */
const asked = () =>
  new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })

function portNumber(written: string): number {
  const port = Number(written)
  if (/^\d{1,5}$/.test(written) && port <= 65_535) return port
  throw new InvalidArgumentError(`"${written}" is no port (--port): give a number from 0 to 65535 [TAVOLO-PORT]`)
}
