import type { Listed } from '@tavolo/engine'
import type { Context } from 'hono'

/** Which part of a list was asked for. */
interface Slice {
  readonly offset: number
  readonly limit: number
}

/** One page of a list, with links to the others (RFC 8288). */
export function pageOfList<Item>(c: Context, list: readonly Item[], { offset, limit }: Slice): Listed<Item> {
  c.header('Link', pageLinks(c.req.url, { total: list.length, offset, limit }))
  return { total: list.length, offset, limit, items: list.slice(offset, offset + limit) }
}

/** Links to the first, the last and the neighbouring pages of a list. */
export function pageLinks(address: string, { total, offset, limit }: Slice & { readonly total: number }): string {
  const { pathname, searchParams } = new URL(address)
  const to = (rel: string, start: number) => {
    searchParams.set('offset', String(start))
    searchParams.set('limit', String(limit))
    return `<${pathname}?${searchParams}>; rel="${rel}"`
  }
  const last = total === 0 ? 0 : Math.floor((total - 1) / limit) * limit
  return [
    to('first', 0),
    ...(offset > 0 ? [to('prev', Math.max(0, offset - limit))] : []),
    ...(offset + limit < total ? [to('next', offset + limit)] : []),
    to('last', last),
  ].join(', ')
}
