#!/usr/bin/env node
// Starts the command line from its TypeScript source: under this Node where it is new enough, else under the Node of the house.
import { spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import * as module from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(realpathSync(fileURLToPath(import.meta.url)))
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const readsTypeScript = major > 22 || (major === 22 && minor >= 18)

if (readsTypeScript) await startHere()
else startInNewerNode()

/** The workspaces are joined at their sources by an export condition; Node's own warnings are for developers of Node programs. */
async function startHere() {
  process.removeAllListeners('warning')
  module.enableCompileCache?.()
  module.registerHooks({
    resolve: (specifier, context, next) => next(specifier, { ...context, conditions: [...context.conditions, '@tavolo/source'] }),
  })
  await import('../src/main.ts')
}

function startInNewerNode() {
  const newer = join(here, '..', '..', 'node_modules', '.bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (!existsSync(newer)) {
    process.stderr.write(
      `tavolo: this is Node ${process.versions.node} (${process.execPath}): use Node 22.18 or newer, or run "npm ci" in the repository, which brings one [TAVOLO-NODE]\n`,
    )
    process.exit(1)
  }
  const child = spawn(newer, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1)
    for (const name of signals) process.removeAllListeners(name)
    process.kill(process.pid, signal)
    setTimeout(() => process.exit(128 + (constants.signals[signal] ?? 0)), 100)
  })
}
