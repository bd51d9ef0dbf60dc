import { CompiledQuery, type DatabaseConnection, type Dialect } from 'kysely'

/** A database and how to let go of what it holds beside its connections. */
export interface Database {
  readonly dialect: Dialect
  /** For messages: the folder, or the address without its password. */
  readonly where: string
  /** Called once the tables stand. */
  readonly ready: () => Promise<void>
  readonly release: () => Promise<void>
  /** Called when something has been written, before that is acknowledged: it is to stand on the disk. */
  readonly settle: () => Promise<void>
  /** Called before anything is written. @throws Problem TAVOLO-STORE-FULL */
  readonly checkRoom: () => Promise<void>
}

/** The schema of the tables, so that a database may hold other things too. */
export const SCHEMA = 'tavolo'

/** Told to every new connection. */
export async function useSchema(connection: DatabaseConnection): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(`set search_path to ${SCHEMA}`))
}
