/** What the measuring processes print. */
export interface Speed {
  readonly language: string
  readonly reports: number
  readonly megabytes: number
  readonly startMs: number
  readonly languageMs: number
  readonly reportsPerSecond: number
  readonly megabytesPerSecond: number
  /** Milliseconds for each stage over all reports. */
  readonly stages: Readonly<Record<string, number>>
  readonly peakMegabytes: number
}

export interface GrowthPoint {
  readonly characters: number
  readonly milliseconds: number
}

export interface MemoryPoint {
  readonly reports: number
  readonly megabytes: number
}

export interface Peers {
  readonly language: string
  readonly megabytes: number
  readonly reports: number
  readonly rows: readonly { readonly name: string; readonly does: string; readonly seconds: number; readonly found: number }[]
}

/** All of one run. */
export interface Measured {
  readonly speeds: readonly Speed[]
  /** Milliseconds from starting the command to the first byte of its answer. */
  readonly firstReportMs: number
  readonly growth: readonly GrowthPoint[]
  readonly memory: readonly MemoryPoint[]
  readonly peers: readonly Peers[]
}
