import type { Store } from '../store/store.ts'
import { type Given, given } from './given.ts'
import { Recent } from './recent.ts'
import { State } from './state.ts'

/** What the server is opened with. */
export interface RoomOptions {
  readonly store: Store
  readonly version: string
  /** Who shows it may hand in reports; null: nobody may. */
  readonly token: string | null
  /** Milliseconds since 1970; the clock, unless a test hands in another. */
  readonly now?: () => number
  /** Told of defects; they are never shown to whoever asked. */
  readonly complain?: (error: unknown) => void
}

const MOST_LISTS = 24

/** What every route works with: the store, which state of it is current, and lists that were read from it in that state. */
export class Room {
  readonly store: Store
  readonly version: string
  readonly token: string | null
  readonly now: () => number
  readonly complain: (error: unknown) => void
  readonly state: State
  private readonly ending = new AbortController()
  /** Told when the server ends, so that open streams end too. */
  readonly closing = this.ending.signal
  private readonly lists = new Recent<Promise<readonly unknown[]>>(MOST_LISTS)
  private listsOf = ''

  constructor({ store, version, token, now = Date.now, complain = () => {} }: RoomOptions) {
    this.store = store
    this.version = version
    this.token = token
    this.now = now
    this.complain = complain
    this.state = new State(store, now)
  }

  /** A whole list of the store, read once in each of its states however many pages of it are asked for. */
  readonly list = async <Item, Query extends object>(
    name: string,
    query: Query,
    read: (query: Given<Query>) => Promise<readonly Item[]>,
  ): Promise<readonly Item[]> => {
    const tag = this.state.tag(await this.state.latest())
    if (tag !== this.listsOf) this.lists.clear()
    this.listsOf = tag
    const key = `${name} ${JSON.stringify(query)}`
    const known = this.lists.get(key)
    if (known !== undefined) return (await known) as readonly Item[]
    const list = read(given(query))
    this.lists.set(key, list)
    list.catch(() => this.lists.clear())
    return await list
  }

  close(): void {
    this.ending.abort()
  }
}
