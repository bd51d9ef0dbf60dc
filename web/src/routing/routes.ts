import type { Component } from 'svelte'

/** A page; `id` is what stands behind its path, empty for a page that needs none. */
export type Page = Component<{ id: string }>

interface Route {
  readonly path: string
  readonly takesId: boolean
  readonly load: () => Promise<{ readonly default: Page }>
}

const page = (path: string, load: () => Promise<{ readonly default: unknown }>, takesId = false): Route => ({
  path,
  takesId,
  load: load as Route['load'],
})

const ROUTES: readonly Route[] = [
  page('/', () => import('../pages/agenda/AgendaPage.svelte')),
  page('/occasions', () => import('../pages/occasion/OccasionPage.svelte'), true),
  page('/facts', () => import('../pages/fact/FactPage.svelte'), true),
  page('/table', () => import('../pages/table/TablePage.svelte')),
  page('/statements', () => import('../pages/statements/StatementsPage.svelte')),
  page('/reports', () => import('../pages/reports/ReportsPage.svelte')),
  page('/reports', () => import('../pages/report/ReportPage.svelte'), true),
  page('/search', () => import('../pages/search/SearchPage.svelte')),
  page('/changes', () => import('../pages/changes/ChangesPage.svelte')),
  page('/try', () => import('../pages/try/TryPage.svelte')),
]

/** Which page a path leads to; null where there is none. */
export function routeOf(path: string): { readonly load: Route['load']; readonly id: string } | null {
  const [, first = '', id = '', ...rest] = path.split('/')
  if (rest.length > 0) return null
  const found = ROUTES.find((route) => route.path === `/${first}` && route.takesId === (id !== ''))
  return found === undefined ? null : { load: found.load, id: decoded(id) }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The pages that the head of the room names, in its order. */
export const NAVIGATION: readonly (readonly [path: string, name: string])[] = [
  ['/', 'Agenda'],
  ['/table', 'The table'],
  ['/statements', 'Statements'],
  ['/reports', 'Reports'],
  ['/changes', 'What changed'],
  ['/try', 'Try it'],
]
