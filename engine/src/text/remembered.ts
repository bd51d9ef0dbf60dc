const SLOTS = 1 << 16
const MOST = 64_000
const LONGEST = 40
/** Words made to collide must not make the table slow. */
const MOST_TRIES = 24

/**
 * Remembers what was worked out for a stretch of text, so that a word met before costs no new string:
 * an open-addressed table, keyed by the characters themselves. It forgets everything when it is full.
 */
export class Remembered<T> {
  private readonly slots = new Int32Array(SLOTS)
  private keys: string[] = ['']
  private values: T[]
  private readonly workOut: (surface: string) => T

  constructor(workOut: (surface: string) => T) {
    this.workOut = workOut
    this.values = [workOut('')]
  }

  at(text: string, start: number, end: number): T {
    if (end - start > LONGEST) return this.workOut(text.slice(start, end))
    let hash = 0x811c9dc5
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
    let tries = 0
    for (let entry = this.slots[slot] ?? 0; entry !== 0; entry = this.slots[slot] ?? 0) {
      if (isSame(this.keys[entry] ?? '', text, start, end)) return this.values[entry] as T
      if (++tries > MOST_TRIES) return this.workOut(text.slice(start, end))
      slot = (slot + 1) & (SLOTS - 1)
    }
    if (this.keys.length > MOST) {
      this.slots.fill(0)
      this.keys = this.keys.slice(0, 1)
      this.values = this.values.slice(0, 1)
      return this.at(text, start, end)
    }
    const surface = copied(text, start, end)
    const value = this.workOut(surface)
    this.slots[slot] = this.keys.length
    this.keys.push(surface)
    this.values.push(value)
    return value
  }
}

/** Engines keep a slice as a window on its text: a word remembered would keep the whole report in memory. */
const copied = (text: string, start: number, end: number): string => {
  let copy = ''
  for (let i = start; i < end; i++) copy += text.charAt(i)
  return copy
}

const isSame = (key: string, text: string, start: number, end: number): boolean => {
  if (key.length !== end - start) return false
  for (let i = 0; i < key.length; i++) if (key.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}
