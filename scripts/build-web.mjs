// Builds the reading room into web/dist unless what is there is already made of these sources.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bin, house } from './installed.mjs'

const SOURCES = ['web/src', 'web/public', 'engine/src', 'languages/src']
const FILES = ['web/index.html', 'web/vite.config.ts', 'package-lock.json']
const room = join(house, 'web', 'dist')
const stamp = join(room, '.sources')

const wanted = hashOfSources()
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) build()

/** Everything the room is made of, tests aside. */
function hashOfSources() {
  const hash = createHash('sha256')
  const found = SOURCES.flatMap((folder) =>
    readdirSync(join(house, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  for (const path of [...FILES.map((file) => join(house, file)), ...found].sort())
    hash.update(path.slice(house.length)).update(readFileSync(path))
  return hash.digest('hex')
}

/** Built aside and put in place whole, so that a server never sees half of it. */
function build() {
  console.error('Building the reading room (some seconds, once) …')
  const aside = join(house, 'web', '.cache', `room-${process.pid}`)
  const vite = spawnSync(bin('node'), [bin('vite'), 'build', 'web', '--outDir', aside, '--emptyOutDir', '--logLevel', 'error'], {
    cwd: house,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (vite.status !== 0) {
    rmSync(aside, { recursive: true, force: true })
    console.error('The reading room could not be built (see above). [TAVOLO-BUILD]')
    process.exit(1)
  }
  mkdirSync(aside, { recursive: true })
  writeFileSync(join(aside, '.sources'), wanted)
  rmSync(room, { recursive: true, force: true })
  renameSync(aside, room)
}
