import { InvalidArgumentError, Option } from 'commander'

const MOST = 256

/** How many threads read. */
export const threadsOption = (): Option =>
  new Option(
    '--threads <number>',
    'threads that read at once, 1 for none beside this one; all cores where there is much to read',
  ).argParser(threadNumber)

function threadNumber(value: string): number {
  const threads = Number(value)
  if (/^\d+$/.test(value) && threads >= 1 && threads <= MOST) return threads
  throw new InvalidArgumentError(`"${value}" is no number of threads: give 1 (none beside this one) to ${MOST} [TAVOLO-USAGE]`)
}
