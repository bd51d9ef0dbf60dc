import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleRoom } from '../sample-room.ts'
import { type RunningServer, startServer } from '../start-server.ts'

const BIN = fileURLToPath(new URL('../../../bin/tavolo.mjs', import.meta.url))
const NAMES = ['agenda', 'diff', 'explain', 'occasion', 'positions', 'read_text', 'search', 'statements']

type Answer = Record<string, never> & { readonly items: readonly Record<string, never>[] }

async function ask(client: Client, name: string, args: Record<string, unknown> = {}): Promise<Answer> {
  const { structuredContent, isError, content } = await client.callTool({ name, arguments: args })
  if (isError === true) throw new Error(JSON.stringify(content))
  return structuredContent as Answer
}

describe('over HTTP', () => {
  let server: RunningServer | undefined
  const client = new Client({ name: 'test', version: '1.0.0' })
  beforeAll(async () => {
    const { room } = await sampleRoom()
    server = await startServer({ ...room, host: '127.0.0.1', port: 0, pages: 'none' })
    await client.connect(new StreamableHTTPClientTransport(new URL(`${server.address}/mcp`)))
  }, 60_000)
  afterAll(async () => {
    await client.close()
    await server?.close()
  })

  it('a client finds the tools, and all of them only read', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name).sort()).toEqual(NAMES)
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true)
  })

  it('occasions come with the words they rest on, their spans and links to their pages', async () => {
    const { items } = await ask(client, 'agenda', { party: 'NO' })
    const [first] = items
    expect(first?.link).toBe(`${server?.address}/occasions/${first?.id}`)
    const [passage] = first?.passages ?? []
    expect(passage).toMatchObject({ span: { start: expect.any(Number) }, reportLink: expect.stringContaining('/reports/') })
    const whole = await ask(client, 'occasion', { id: first?.id })
    expect(whole.claims).not.toEqual([])
  })

  it('statements, positions, search, explanations and differences are answered', async () => {
    const statements = await ask(client, 'statements', { party: 'NO' })
    expect(statements.items[0]?.link).toContain('/facts/')
    expect((await ask(client, 'positions')).items).not.toEqual([])
    expect((await ask(client, 'search', { q: 'Oslo' })).items).toHaveLength(2)
    const explained = await ask(client, 'explain', { fact: statements.items[0]?.id })
    expect(explained.facts?.[0]).toMatchObject({ rules: [expect.stringContaining('core.attribution')] })
    expect((await ask(client, 'diff', { since: '2022-02-23' })).statements).not.toEqual([])
  })

  it('a text is read without being kept', async () => {
    const before = await ask(client, 'statements')
    const { dossier } = await ask(client, 'read_text', {
      text: 'Norway will host peace talks in Oslo on 3 March.',
      publishedAt: '2022-02-22',
    })
    expect(dossier).toMatchObject({ format: 'tavolo/dossier/1', agenda: [{ date: { value: '2022-03-03' } }] })
    expect(await ask(client, 'statements')).toEqual(before)
  })

  it.each([
    ['occasion', { id: 'nothing' }, 'TAVOLO-NOT-FOUND'],
    ['explain', {}, 'TAVOLO-REQUEST'],
    ['read_text', { text: ' ' }, 'TAVOLO-EMPTY'],
    ['agenda', { from: "2022'; drop table reports" }, 'from'],
  ])('%s says what is wrong with %j', async (name, asked, said) => {
    await expect(ask(client, name, asked)).rejects.toThrow(said)
  })
})

it('the same tools answer on standard input and output', { timeout: 120_000 }, async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'tavolo-mcp-'))
  const client = new Client({ name: 'test', version: '1.0.0' })
  try {
    await client.connect(new StdioClientTransport({ command: process.execPath, args: [BIN, 'mcp'], cwd, stderr: 'pipe' }))
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name).sort()).toEqual(NAMES)
    expect(await ask(client, 'agenda')).toMatchObject({ total: 0, items: [] })
  } finally {
    await client.close()
    rmSync(cwd, { recursive: true, force: true })
  }
})
