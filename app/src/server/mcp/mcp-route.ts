import { createMcpHandler } from '@modelcontextprotocol/server'
import type { Context } from 'hono'
import type { Room } from '../room.ts'
import { openMcp } from './open-mcp.ts'

/** `/mcp`: the Model Context Protocol over streamable HTTP, without sessions. */
export function mcpRoute(room: Room): (c: Context) => Promise<Response> {
  const handler = createMcpHandler(({ requestInfo }) => openMcp(room, requestInfo === undefined ? null : new URL(requestInfo.url).origin))
  room.closing.addEventListener('abort', () => void handler.close())
  return (c) => handler.fetch(c.req.raw)
}
