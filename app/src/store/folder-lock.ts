import { readFileSync } from 'node:fs'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { Problem } from '../problem.ts'

/** Who holds a folder. */
interface Holder {
  readonly pid: number
  readonly host: string
  /** When the process began, as the system counts it; null where it does not tell. A process id is used again, this pair is not. */
  readonly began: string | null
}

const held = new Set<string>()

/**
 * Takes a folder for this process alone and gives the way to let go of it. What a killed process left behind is taken over.
 * @throws Problem TAVOLO-STORE-LOCKED
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'lock')
  const mine = JSON.stringify({ pid: process.pid, host: hostname(), began: beganAt(process.pid) } satisfies Holder)
  while (!(await createdAlone(path, mine))) {
    const found = await readFile(path, 'utf8').catch(() => null)
    if (found === null) continue
    const holder = holderIn(found)
    if (holder === null ? await isBeingWritten(path, found) : isAlive(holder, path)) throw locked(folder, holder)
    await takeAway(path, found)
  }
  held.add(path)
  return async () => {
    held.delete(path)
    await rm(path, { force: true })
  }
}

async function createdAlone(path: string, content: string): Promise<boolean> {
  try {
    await writeFile(path, content, { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function holderIn(content: string): Holder | null {
  try {
    const holder: unknown = JSON.parse(content)
    return typeof holder === 'object' && holder !== null && 'pid' in holder && 'host' in holder ? (holder as Holder) : null
  } catch {
    return null
  }
}

const PATIENCE_MS = 200

/** An unreadable lock is one that is just being written, or was cut short when its writer died. */
async function isBeingWritten(path: string, found: string): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))
  return (await readFile(path, 'utf8').catch(() => null)) !== found
}

function isAlive({ pid, host, began }: Holder, path: string): boolean {
  if (host !== hostname()) return true
  if (pid === process.pid && began === beganAt(pid)) return held.has(path)
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
  return began === beganAt(pid)
}

/** Field 22 of `/proc/PID/stat`, counted behind the name, which may hold anything (proc(5)). */
function beganAt(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}

/** Of two processes that find the same dead lock, one takes it away; the other puts back what it took by mistake. */
async function takeAway(path: string, dead: string): Promise<void> {
  const aside = `${path}.${process.pid}`
  try {
    await rename(path, aside)
  } catch {
    return
  }
  if ((await readFile(aside, 'utf8')) !== dead) await link(aside, path).catch(() => {})
  await rm(aside, { force: true })
}

function locked(folder: string, holder: Holder | null): Problem {
  const who = holder === null ? 'another process' : `process ${holder.pid}${holder.host === hostname() ? '' : ` on ${holder.host}`}`
  const elsewhere = holder !== null && holder.host !== hostname()
  const advice = elsewhere
    ? `close it there; where that machine is gone, remove ${join(folder, 'lock')}`
    : 'wait until it is done, or use PostgreSQL (DATABASE_URL) where several write at once'
  return new Problem('TAVOLO-STORE-LOCKED', `the store is in use by ${who}`, folder, advice)
}
