import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { Command } from 'commander'
import { openMcp } from '../server/mcp/open-mcp.ts'
import { Room } from '../server/room.ts'
import { complain } from './output.ts'
import { packageVersion } from './package-version.ts'
import { openRecord, type StoreOption, storeOption } from './store-place.ts'

interface McpOptions extends StoreOption {
  readonly address?: string
}

const EXAMPLES = `
Tools: agenda, occasion, statements, positions, search, explain, diff, read_text. All of them only read.
It speaks the Model Context Protocol on standard input and output, and ends when its input does.`

/** `tavolo mcp [--store DIR]` */
export function mcpCommand(): Command {
  return new Command('mcp')
    .description('answer programs that speak the Model Context Protocol')
    .option('--address <url>', 'address of your reading room, for links to facts')
    .addOption(storeOption())
    .addHelpText('after', EXAMPLES)
    .action(serve)
}

async function serve({ address, ...place }: McpOptions): Promise<void> {
  const store = await openRecord(place)
  const room = new Room({ store, version: packageVersion(), token: null, complain })
  const served = serveStdio(() => openMcp(room, address?.replace(/\/+$/, '') ?? null), { onerror: complain })
  await new Promise<void>((resolve) => {
    process.stdin.once('close', resolve)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  await served.close()
  await store.close()
}
