/** Whether the record has moved on since the page was asked for; told by the server's events. */
class RecordChanges {
  /** Counts how often the reader asked for what is new: questions that read it are put again. */
  round = $state(0)
  waiting = $state(0)

  /** Shows what came in the meantime. */
  show(): void {
    this.waiting = 0
    this.round++
  }
}

export const recordChanges = new RecordChanges()

/** Listens to the server. Returns how to stop. */
export function listenToChanges(): () => void {
  const events = new EventSource('/api/events')
  const told = () => {
    recordChanges.waiting++
  }
  events.addEventListener('change', told)
  return () => events.close()
}
