import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Dossier } from '@tavolo/engine'
import type { Draft } from '../intake/draft.ts'
import { Problem } from '../problem.ts'
import type { StageTimings } from '../stage-timings.ts'
import type { Answer } from './answer.ts'

/** Short-lived things stay in a processor's cache, and the memory of a thread small. */
const YOUNG_MEGABYTES = 8

interface Task {
  readonly draft: Draft
  readonly resolve: (dossier: Dossier) => void
  readonly reject: (reason: unknown) => void
}

/** Reads reports in several threads at once; each opens the languages that it meets. */
export class ReadingThreads {
  private readonly waiting: Task[] = []
  private readonly idle: Worker[] = []
  private readonly busy = new Map<Worker, Task>()
  private readonly timings: StageTimings | null
  private isClosed = false

  constructor(count: number, timings: StageTimings | null) {
    this.timings = timings
    for (let i = 0; i < count; i++) this.start()
  }

  /** @throws Problem as `readDraft` does */
  read(draft: Draft): Promise<Dossier> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ draft, resolve, reject })
      this.next()
    })
  }

  /** Ends all threads; reports that they were still reading are never answered. */
  async close(): Promise<void> {
    this.isClosed = true
    await Promise.all([...this.idle, ...this.busy.keys()].map((worker) => worker.terminate()))
  }

  private start(): void {
    const worker = new Worker(new URL(`./reading-worker${extname(import.meta.url)}`, import.meta.url), {
      workerData: { isTimed: this.timings !== null },
      execArgv: ['--conditions=@tavolo/source'],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    })
    worker.on('message', (answer: Answer) => this.answered(worker, answer))
    worker.on('error', (error) => this.broken(worker, error))
    this.idle.push(worker)
  }

  private next(): void {
    const worker = this.idle.at(-1)
    const task = worker === undefined ? undefined : this.waiting.shift()
    if (worker === undefined || task === undefined) return
    this.idle.pop()
    this.busy.set(worker, task)
    worker.postMessage(task.draft)
  }

  private answered(worker: Worker, answer: Answer): void {
    const task = this.busy.get(worker)
    this.busy.delete(worker)
    this.idle.push(worker)
    this.next()
    if ('problem' in answer) {
      const { code, message, where, advice } = answer.problem
      task?.reject(new Problem(code, message, where, advice))
      return
    }
    if (answer.times !== null) this.timings?.add(answer.times, 1)
    task?.resolve(answer.dossier)
  }

  /** A thread that broke down takes the report at fault with it, not the run: another takes its place. */
  private broken(worker: Worker, error: unknown): void {
    if (this.isClosed) return
    const task = this.busy.get(worker)
    this.busy.delete(worker)
    const at = this.idle.indexOf(worker)
    if (task === undefined) throw error
    if (at >= 0) this.idle.splice(at, 1)
    const reason = error instanceof Error ? error.message : String(error)
    task.reject(new Problem('TAVOLO-DEFECT', `the thread broke down: ${reason}`, task.draft.where, 'please report it with the text'))
    this.start()
    this.next()
  }
}
