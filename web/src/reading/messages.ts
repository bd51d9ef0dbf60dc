import type { Dossier, TraceNode } from '@tavolo/engine'

/** What is known about a text that somebody pastes. */
export interface GivenText {
  readonly text: string
  readonly language: string
  /** `YYYY-MM-DD`; null where it is not known. */
  readonly publishedAt: string | null
}

/** What the page asks of the worker. */
export type Question =
  | { readonly ask: 'guess'; readonly text: string }
  | { readonly ask: 'read'; readonly given: GivenText }
  | { readonly ask: 'explain'; readonly at: number }

/** What the worker answers, by question. */
export interface Replies {
  readonly guess: string | null
  readonly read: Dossier
  readonly explain: TraceNode | null
}

export type Asked = Question & { readonly number: number }
export type Replied =
  | { readonly number: number; readonly reply: Replies[keyof Replies] }
  | { readonly number: number; readonly problem: string }
