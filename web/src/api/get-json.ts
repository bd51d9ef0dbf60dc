import { ApiProblem, problemOf } from './problem.ts'

/** Values of a query; empty ones are left out. */
export type Query = Readonly<Record<string, string | number>>

/**
 * Asks the server; only ever the one that the page came from.
 * @throws ApiProblem
 */
export async function getJson<T>(path: string, query: Query, signal: AbortSignal): Promise<T> {
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== '') asked.set(name, String(value))
  const search = asked.size === 0 ? '' : `?${asked}`
  const response = await fetch(`/api${path}${search}`, { signal, headers: { accept: 'application/json' } }).catch((error: unknown) => {
    if (signal.aborted) throw error
    throw new ApiProblem('The server cannot be reached. Is "tavolo serve" still running?', 0)
  })
  if (!response.ok) throw await problemOf(response)
  return (await response.json()) as T
}
