import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { Problem } from '../problem.ts'
import { limitConnections } from './limits/limit-connections.ts'
import { openApp } from './open-app.ts'
import { Room, type RoomOptions } from './room.ts'
import { setSafeHeaders } from './safe-headers.ts'

/** Where and with what the server is started. */
export interface ServerOptions extends RoomOptions {
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  readonly pages: string
  /** Milliseconds that a client may take to say what it wants; three times that for its body, and for standing still while it is answered. */
  readonly patience?: number
}

/** A server that answers. */
export interface RunningServer {
  readonly address: string
  /** Ends open answers and stops. */
  close(): Promise<void>
}

const MOST_CONNECTIONS = 4000
const PATIENCE_MS = 10_000
const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost'])

/**
 * Starts the reading room with its API.
 * @throws Problem TAVOLO-PORT where the port is taken or may not be used
 */
export async function startServer({ host, port, pages, patience = PATIENCE_MS, ...options }: ServerOptions): Promise<RunningServer> {
  const room = new Room(options)
  const app = await openApp(room, { pages, isLoopback: LOOPBACK.has(host) })
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: {
      headersTimeout: patience,
      requestTimeout: 3 * patience,
      keepAliveTimeout: patience,
      connectionsCheckingInterval: Math.min(1000, patience),
      maxHeaderSize: 16 * 1024,
    },
  }) as Server
  server.prependListener('request', setSafeHeaders)
  // Who does not take what is handed to him is given up; listeners of changes hear something more often.
  server.setTimeout(3 * patience)
  limitConnections(server, MOST_CONNECTIONS)
  await listening(server, host, port)
  const bound = server.address()
  const name = host.includes(':') ? `[${host}]` : host
  return {
    address: `http://${name}:${typeof bound === 'object' && bound !== null ? bound.port : port}`,
    close: async () => {
      room.close()
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', ({ message }: Error) =>
      reject(new Problem('TAVOLO-PORT', `cannot listen: ${message}`, `${host}:${port}`, 'choose another with --port or --host')),
    )
    server.listen(port, host, resolve)
  })
}
