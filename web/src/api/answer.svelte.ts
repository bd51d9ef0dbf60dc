/** An answer that is on its way, has come, or never will. */
export class Answer<T> {
  value = $state.raw<T | null>(null)
  problem = $state<Error | null>(null)
  waiting = $state(true)
}

/**
 * Asks while a page stands and asks again when what the question reads has changed; the old answer stays until the new one is there.
 * To be called while a component is set up.
 */
export function ask<T>(question: () => (signal: AbortSignal) => Promise<T>): Answer<T> {
  const answer = new Answer<T>()
  $effect(() => {
    const putting = question()
    const stop = new AbortController()
    answer.waiting = true
    putting(stop.signal).then(
      (value) => {
        if (stop.signal.aborted) return
        answer.value = value
        answer.problem = null
        answer.waiting = false
      },
      (error: unknown) => {
        if (stop.signal.aborted) return
        answer.problem = error instanceof Error ? error : new Error(String(error))
        answer.waiting = false
      },
    )
    return () => stop.abort()
  })
  return answer
}
