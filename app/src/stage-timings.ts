import type { Stage } from '@tavolo/engine'

/** Milliseconds by stage of reading. */
export type StageTimes = Partial<Record<Stage, number>>

/** Measures how long each stage of reading took, over all reports. */
export class StageTimings {
  readonly times: StageTimes = {}
  reports = 0
  private last = 0

  /** A report begins. */
  begin(): void {
    this.reports++
    this.last = performance.now()
  }

  /** A stage has ended: what the engine's reader tells. */
  readonly ended = (stage: Stage): void => {
    const now = performance.now()
    this.times[stage] = (this.times[stage] ?? 0) + now - this.last
    this.last = now
  }

  /** Adds what was measured elsewhere. */
  add(times: StageTimes, reports: number): void {
    this.reports += reports
    for (const [stage, spent] of Object.entries(times) as [Stage, number][]) this.times[stage] = (this.times[stage] ?? 0) + spent
  }

  /** A table for people: milliseconds for a report and share of the whole. */
  toString(): string {
    const rows = Object.entries(this.times)
    const whole = rows.reduce((sum, [, spent]) => sum + spent, 0)
    const line = (name: string, spent: number) =>
      `${name.padEnd(10)}${(spent / Math.max(1, this.reports)).toFixed(3).padStart(9)}${((100 * spent) / Math.max(whole, 1e-9)).toFixed(1).padStart(7)} %`
    const title = `reports: ${this.reports}, thousandths of a second for each, by stage`
    return [title, ...rows.map(([stage, spent]) => line(stage, spent)), line('all', whole)].join('\n')
  }
}
