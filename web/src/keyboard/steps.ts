/** Moves the focus to the next or last thing of the page that carries `data-step`; returns false at the end. */
export function step(by: 1 | -1): boolean {
  const steps = [...document.querySelectorAll<HTMLElement>('main [data-step]')].filter((element) => element.getClientRects().length > 0)
  const at = steps.findIndex((element) => element === document.activeElement || element.contains(document.activeElement))
  const next = at < 0 ? firstInSight(steps) : steps[at + by]
  if (next === undefined) return false
  next.focus({ preventScroll: true })
  next.scrollIntoView({ block: 'nearest' })
  return true
}

const firstInSight = (steps: readonly HTMLElement[]) => steps.find((element) => element.getBoundingClientRect().top >= 0) ?? steps[0]
