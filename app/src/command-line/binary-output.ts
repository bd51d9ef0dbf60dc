import { Problem } from '../problem.ts'

const BINARY = new Set(['parquet', 'docx'])

/**
 * Bytes are nothing for a terminal.
 * @throws Problem TAVOLO-BINARY
 */
export function refuseTerminal(format: string, advice: string): void {
  if (process.stdout.isTTY && BINARY.has(format))
    throw new Problem('TAVOLO-BINARY', `${format} is nothing for a terminal`, 'standard output', advice)
}
