import { InvalidArgumentError } from 'commander'

const MOST = 256

/** The argument of --threads. */
export function threadNumber(value: string): number {
  const threads = Number(value)
  if (/^\d+$/.test(value) && threads >= 1 && threads <= MOST) return threads
  throw new InvalidArgumentError(`"${value}" is no number of threads: give 1 (none beside this one) to ${MOST} [TAVOLO-USAGE]`)
}
