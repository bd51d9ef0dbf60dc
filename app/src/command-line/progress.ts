const PATIENCE_MS = 1000
const PACE_MS = 100

/** How far a long run is, on one line of standard error that it clears at the end; silent where nobody watches. */
export class Progress {
  private readonly began = performance.now()
  private last = 0
  private isShown = false

  /** Says what is being read, at most ten times a second and not before a second has passed. */
  show(reports: number, file: number, files: number): void {
    const now = performance.now()
    if (!process.stderr.isTTY || now - this.began < PATIENCE_MS || now - this.last < PACE_MS) return
    this.last = now
    this.isShown = true
    process.stderr.write(`\r\x1b[2KReading file ${file} of ${files}, ${reports} reports so far …`)
  }

  clear(): void {
    if (this.isShown) process.stderr.write('\r\x1b[2K')
    this.isShown = false
  }
}
