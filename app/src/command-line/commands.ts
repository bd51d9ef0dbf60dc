import type { Command } from 'commander'

/** A command is loaded when it is asked for: to read a report needs neither server nor store. Help shows them in this order. */
export const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['read', async () => (await import('./read-command.ts')).readCommand()],
  ['explain', async () => (await import('./explain-command.ts')).explainCommand()],
  ['add', async () => (await import('./add-command.ts')).addCommand()],
  ['agenda', async () => (await import('./agenda-command.ts')).agendaCommand()],
  ['occasion', async () => (await import('./occasion-command.ts')).occasionCommand()],
  ['statements', async () => (await import('./statements-command.ts')).statementsCommand()],
  ['positions', async () => (await import('./positions-command.ts')).positionsCommand()],
  ['diff', async () => (await import('./diff-command.ts')).diffCommand()],
  ['search', async () => (await import('./search-command.ts')).searchCommand()],
  ['same', async () => (await import('./judge-command.ts')).judgeCommand('same')],
  ['different', async () => (await import('./judge-command.ts')).judgeCommand('different')],
  ['remove', async () => (await import('./remove-command.ts')).removeCommand()],
  ['export', async () => (await import('./export-command.ts')).exportCommand()],
  ['serve', async () => (await import('./serve-command.ts')).serveCommand()],
  ['mcp', async () => (await import('./mcp-command.ts')).mcpCommand()],
])
