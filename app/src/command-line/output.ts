import { once } from 'node:events'
import { visibleWords } from '@tavolo/engine'

/** Writes to standard output and waits while the reader behind a pipe is slow. */
export async function write(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** A reader that has seen enough and closes the pipe (`tavolo read … | head`) is no error. */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit()
      throw error
    })
  }
}

/** Tells of a problem on one line; a file's name may hold anything. */
export function complain(problem: unknown): void {
  process.stderr.write(`${visibleWords(String(problem))}\n`)
}
