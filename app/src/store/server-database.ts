import { PostgresDialect } from 'kysely'
import { Problem } from '../problem.ts'
import { type Database, useSchema } from './database.ts'

const INT8 = 20

/**
 * A store on a PostgreSQL server.
 * @throws Problem TAVOLO-STORE-CONNECTION
 */
export async function openServer(databaseUrl: string): Promise<Database> {
  const where = withoutPassword(databaseUrl)
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser: (type, format) => (type === INT8 ? Number : pg.types.getTypeParser(type, format)) },
  })
  // Whoever waits for a connection that breaks is told by the query; without listeners it would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const nothing = async () => {}
  return {
    dialect: new PostgresDialect({ pool, onCreateConnection: useSchema }),
    where,
    release: nothing,
    ready: nothing,
    settle: nothing,
    checkRoom: nothing,
  }
}

function withoutPassword(databaseUrl: string): string {
  const url = URL.parse(databaseUrl)
  if (url === null || !/^postgres(ql)?:$/.test(url.protocol)) {
    throw new Problem(
      'TAVOLO-STORE-CONNECTION',
      'this is no address of a PostgreSQL database',
      'DATABASE_URL',
      'give one such as postgres://user:password@host/name',
    )
  }
  return `${url.protocol}//${url.host}${url.pathname}`
}
