import { step } from './steps.ts'

/** What a key does beside moving among the things of a page. */
export interface KeyActs {
  readonly help: () => void
  readonly search: () => void
}

/** The keys and what they do, as the help shows them. */
export const KEYS: readonly (readonly [key: string, act: string])[] = [
  ['/', 'Search all reports'],
  ['j', 'Next occasion, statement, fact or cell'],
  ['k', 'The one before'],
  ['Enter', 'Open it'],
  ['Esc', 'Close what is open; leave a field'],
  ['?', 'Show these keys'],
]

/** Listens to single keys, never while somebody writes. Returns how to stop. */
export function listenToKeys({ help, search }: KeyActs): () => void {
  const pressed = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    const writes = event.target instanceof HTMLElement && event.target.matches('input, textarea, select')
    if (event.key === 'Escape' && writes) (event.target as HTMLElement).blur()
    if (writes || document.querySelector('dialog[open]') !== null) return
    const acts: Readonly<Record<string, () => void>> = { '/': search, '?': help, j: () => step(1), k: () => step(-1) }
    const act = acts[event.key]
    if (act === undefined) return
    event.preventDefault()
    act()
  }
  addEventListener('keydown', pressed)
  return () => removeEventListener('keydown', pressed)
}
