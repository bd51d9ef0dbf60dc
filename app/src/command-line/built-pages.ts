import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const PAGES = fileURLToPath(new URL('../../../web/dist', import.meta.url))
const BUILDER = fileURLToPath(new URL('../../../scripts/build-web.mjs', import.meta.url))

/**
 * Folder of the reading room's files. In a clone they are built first where they are missing or older than their sources;
 * where that fails its reason is shown and the API answers all the same.
 */
export function builtPages(): string {
  if (existsSync(BUILDER)) spawnSync(process.execPath, [BUILDER], { stdio: ['ignore', 'ignore', 'inherit'] })
  return PAGES
}
