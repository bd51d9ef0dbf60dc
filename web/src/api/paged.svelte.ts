import type { Listed } from '@tavolo/engine'

/** Items that are drawn at once: a screen or two, so that a page stands soon after its answer. */
const DRAWN = 40

/** A long list that comes in pages: the first with the question, the others when somebody gets there. */
export class Paged<T> {
  items = $state.raw<readonly T[]>([])
  total = $state(0)
  /** How many of the items are wanted on the page. */
  reach = $state(DRAWN)
  readonly drawn = $derived(this.items.slice(0, this.reach))
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
    paged.reach = DRAWN
    const askOn = () => {
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
    paged.more = () => {
      paged.reach = Math.min(paged.reach, held.length) + DRAWN
      if (paged.reach > held.length) askOn()
    }
    askOn()
    return () => stop.abort()
  })
  return paged
}
