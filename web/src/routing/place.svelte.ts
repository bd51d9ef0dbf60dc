/** Where the reader is: path, query and fragment of the address, as state that pages follow. */
class Place {
  path = $state(location.pathname)
  query = $state.raw(new URLSearchParams(location.search))
  fragment = $state(decodeFragment())

  /** Takes over the address that the browser shows. */
  follow(): void {
    this.path = location.pathname
    this.query = new URLSearchParams(location.search)
    this.fragment = decodeFragment()
  }
}

function decodeFragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1))
  } catch {
    return ''
  }
}

export const place = new Place()

/** Goes to an address of the reading room. */
export function go(href: string): void {
  history.pushState(null, '', href)
  place.follow()
}

/** Goes there so that the way back does not lead here again. */
export function goInstead(href: string): void {
  history.replaceState(null, '', href)
  place.follow()
}

/** The same page with other values in its query; empty ones leave it. */
export function withQuery(changes: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(place.query)
  for (const [name, value] of Object.entries(changes)) {
    if (value === '') query.delete(name)
    else query.set(name, value)
  }
  const text = query.toString()
  return text === '' ? place.path : `${place.path}?${text}`
}

/** Sets values of the query in place, so that the address is a permalink and the way back is not a chain of filters. */
export function setQuery(changes: Readonly<Record<string, string>>): void {
  goInstead(withQuery(changes))
}
