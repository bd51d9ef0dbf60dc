import type { Dossier, TraceNode } from '@tavolo/engine'
import type { Asked, GivenText, Question, Replied, Replies } from './messages.ts'

/** The engine in this browser: it starts when first asked and ends with the page that asked. */
export class EngineHere {
  private worker: Worker | null = null
  private count = 0
  private readonly open = new Map<number, { readonly done: (reply: never) => void; readonly fail: (error: Error) => void }>()

  guess(text: string): Promise<string | null> {
    return this.put({ ask: 'guess', text })
  }

  read(given: GivenText): Promise<Dossier> {
    return this.put({ ask: 'read', given })
  }

  /** How the words at an offset of the text that was read last were read. */
  explain(at: number): Promise<TraceNode | null> {
    return this.put({ ask: 'explain', at })
  }

  end(): void {
    this.worker?.terminate()
    this.worker = null
  }

  private put<Q extends Question>(question: Q): Promise<Replies[Q['ask']]> {
    this.worker ??= this.start()
    const number = ++this.count
    return new Promise((done, fail) => {
      this.open.set(number, { done, fail })
      this.worker?.postMessage({ ...question, number } satisfies Asked)
    })
  }

  private start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<Replied>) => {
      const asked = this.open.get(data.number)
      this.open.delete(data.number)
      if ('problem' in data) asked?.fail(new Error(data.problem))
      else asked?.done(data.reply as never)
    })
    worker.addEventListener('error', () => {
      for (const { fail } of this.open.values()) fail(new Error('The reader could not be started in this browser.'))
      this.open.clear()
    })
    return worker
  }
}
