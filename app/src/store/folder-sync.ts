import { readdirSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'

/** File systems count time in steps of up to two seconds (FAT). */
const STEP_MS = 2000

/**
 * Has the system write to the disk itself what has changed in a folder since this was made or last done: the database in
 * the folder asks for that nowhere (PGlite runs with fsync off, and its files would not pass it on). What is acknowledged
 * outlives a power cut; a cut in the middle of writing may still damage the store, since nothing orders its writes.
 */
export class FolderSync {
  private readonly folder: string
  private since = Date.now()

  constructor(folder: string) {
    this.folder = folder
  }

  async sync(): Promise<void> {
    const began = Date.now()
    const changed = [toDisk(this.folder, 'r')]
    for (const entry of readdirSync(this.folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      const changedAt = statSync(path, { throwIfNoEntry: false })?.mtimeMs
      if (changedAt !== undefined && changedAt >= this.since - STEP_MS) changed.push(toDisk(path, entry.isFile() ? 'r+' : 'r'))
    }
    await Promise.all(changed)
    this.since = began
  }
}

async function toDisk(path: string, flags: 'r' | 'r+'): Promise<void> {
  try {
    const file = await open(path, flags)
    await file.sync().finally(() => file.close())
  } catch (error) {
    // A file that the database has removed meanwhile; a directory, which Windows keeps by itself.
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code !== 'ENOENT' && !(flags === 'r' && process.platform === 'win32')) throw error
  }
}
