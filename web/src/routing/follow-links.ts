import { go, place } from './place.svelte.ts'

/** Paths that the server answers itself. */
const NOT_PAGES = ['/api', '/calendar', '/mcp']

/** Lets links inside the reading room change the page without loading it anew. Returns how to stop. */
export function followLinks(): () => void {
  const clicked = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link === null || link.target !== '' || link.hasAttribute('download') || link.origin !== location.origin) return
    if (NOT_PAGES.some((path) => link.pathname === path || link.pathname.startsWith(`${path}/`))) return
    if (link.getAttribute('href')?.startsWith('#')) return
    event.preventDefault()
    go(link.pathname + link.search + link.hash)
  }
  const followed = () => place.follow()
  document.addEventListener('click', clicked)
  addEventListener('popstate', followed)
  addEventListener('hashchange', followed)
  return () => {
    document.removeEventListener('click', clicked)
    removeEventListener('popstate', followed)
    removeEventListener('hashchange', followed)
  }
}
