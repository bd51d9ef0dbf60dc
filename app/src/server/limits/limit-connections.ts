import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/**
 * Keeps at most so many connections open. Who comes when all places are taken gets the place of the one that has asked
 * for nothing longest: whoever holds connections open without a word keeps nobody out. Where all are being answered, he is sent away.
 */
export function limitConnections(server: Server, most: number): void {
  const open = new Set<Socket>()
  /** Those that are not being answered, in the order of since when. */
  const silent = new Set<Socket>()
  const leave = (socket: Socket) => {
    open.delete(socket)
    silent.delete(socket)
  }
  server.on('connection', (socket: Socket) => {
    open.add(socket)
    silent.add(socket)
    socket.once('close', () => leave(socket))
    if (open.size <= most) return
    const [longest = socket] = silent
    leave(longest)
    longest.destroy()
  })
  server.prependListener('request', ({ socket }: IncomingMessage, answer: ServerResponse) => {
    silent.delete(socket)
    answer.once('close', () => {
      if (open.has(socket)) silent.add(socket)
    })
  })
}
