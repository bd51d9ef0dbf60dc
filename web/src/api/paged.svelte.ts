import type { Listed } from './questions.ts'

/** A long list that comes in pages: the first with the question, the others when somebody gets there. */
export class Paged<T> {
  items = $state.raw<readonly T[]>([])
  total = $state(0)
  problem = $state<Error | null>(null)
  waiting = $state(true)
  /** Set once the first page is there: until then nothing can be said of the list. */
  begun = $state(false)
  more: () => void = () => {}
}

type Ask<T> = (signal: AbortSignal) => Promise<Listed<T>>

/** Asks for a list page by page; `question` is read again when what it depends on has changed. */
export function askInPages<T>(question: () => (offset: number) => Ask<T>): Paged<T> {
  const paged = new Paged<T>()
  $effect(() => {
    const pageFrom = question()
    const stop = new AbortController()
    let held: readonly T[] = []
    let isAsking = false
    paged.more = () => {
      if (isAsking || stop.signal.aborted) return
      isAsking = true
      paged.waiting = true
      pageFrom(held.length)(stop.signal)
        .then(
          ({ items, total }) => {
            if (stop.signal.aborted) return
            held = [...held, ...items]
            paged.items = held
            paged.total = items.length === 0 ? held.length : total
            paged.problem = null
            paged.begun = true
          },
          (error: unknown) => {
            if (!stop.signal.aborted) paged.problem = error instanceof Error ? error : new Error(String(error))
          },
        )
        .finally(() => {
          isAsking = false
          if (!stop.signal.aborted) paged.waiting = false
        })
    }
    paged.more()
    return () => stop.abort()
  })
  return paged
}
