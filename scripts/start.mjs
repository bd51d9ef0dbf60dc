// `npm start`: reads the example report and shows its dossier.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureInstalled, house } from './installed.mjs'

ensureInstalled()
const tavolo = join(house, 'app', 'bin', 'tavolo.mjs')
const example = join('examples', 'talks.it.txt')
const { status } = spawnSync(process.execPath, [tavolo, 'read', example, '--published', '2021-12-28'], { cwd: house, stdio: 'inherit' })
process.exit(status ?? 1)
