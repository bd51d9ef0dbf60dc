import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const BIN = fileURLToPath(new URL('../../bin/tavolo.mjs', import.meta.url))

/** What a run of the command left. */
interface Run {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** How a test runs the command. */
interface Circumstances {
  readonly input?: string | Uint8Array
  readonly env?: Record<string, string>
  readonly cwd?: string
  /** Closes the pipe behind standard output after this many characters. */
  readonly closeAfter?: number
}

/** Runs the real `tavolo` in a process of its own, for tests. */
export function spawnTavolo(words: readonly string[], circumstances: Circumstances = {}): Promise<Run> {
  const { input = '', env = {}, cwd, closeAfter = Number.POSITIVE_INFINITY } = circumstances
  const { PATH = '' } = process.env
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...words], { cwd, env: { PATH, ...env } })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk
      if (out.length >= closeAfter) child.stdout.destroy()
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk
    })
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, out, err }))
    // A command that refuses its arguments closes its input before it was written.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}
