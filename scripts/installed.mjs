// Runs on any Node from 20 on, before anything is installed: it puts in place what the lock file names, Node 24 included.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const house = dirname(dirname(fileURLToPath(import.meta.url)))
export const bin = (name) => join(house, 'node_modules', '.bin', name)
const stamp = join(house, 'node_modules', '.tavolo-lock')

/** Installs the locked packages unless they are already those of the lock file. */
export function ensureInstalled() {
  const lock = createHash('sha256')
    .update(readFileSync(join(house, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.error('Setting up: installing the locked packages, Node 24 among them (about half a minute, once) …')
  const windows = process.platform === 'win32'
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: house,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: windows,
  })
  if (npm.status !== 0) {
    console.error('Setting up failed: `npm ci` did not end well (see above). Check the network and run the command again. [TAVOLO-SETUP]')
    process.exit(1)
  }
  writeFileSync(stamp, lock)
}
