const FIRST_SLOTS = 1 << 12
const MOST = 64_000
const LONGEST = 40
/** Words made to collide must not make the table slow. */
const MOST_TRIES = 24

/**
 * Remembers what was worked out for a stretch of text, so that a word met before costs no new string:
 * an open-addressed table, keyed by the characters themselves. Once full it remembers no more until it is told to forget.
 */
export class Remembered<T> {
  /** Hash and entry, side by side. */
  private slots = new Int32Array(2 * FIRST_SLOTS)
  private mask = FIRST_SLOTS - 1
  private keys: string[] = ['']
  private values: (T | null)[] = [null]
  private readonly workOut: (surface: string) => T

  constructor(workOut: (surface: string) => T) {
    this.workOut = workOut
  }

  at(text: string, start: number, end: number): T {
    if (end - start > LONGEST) return this.workOut(copied(text, start, end))
    let hash = 0x811c9dc5
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
    hash ^= hash >>> 15
    let slot = hash & this.mask
    let tries = 0
    for (let entry = this.slots[2 * slot + 1] ?? 0; entry !== 0; entry = this.slots[2 * slot + 1] ?? 0) {
      if (this.slots[2 * slot] === hash && isSame(this.keys[entry] ?? '', text, start, end)) return this.values[entry] as T
      if (++tries > MOST_TRIES) return this.workOut(copied(text, start, end))
      slot = (slot + 1) & this.mask
    }
    const surface = copied(text, start, end)
    const value = this.workOut(surface)
    if (this.keys.length <= MOST) this.keep(slot, hash, surface, value)
    return value
  }

  /** Empties the table. */
  forget(): void {
    this.slots.fill(0)
    this.keys = ['']
    this.values = [null]
  }

  private keep(slot: number, hash: number, surface: string, value: T): void {
    this.slots[2 * slot] = hash
    this.slots[2 * slot + 1] = this.keys.length
    this.keys.push(surface)
    this.values.push(value)
    if (2 * this.keys.length > this.mask) this.widen()
  }

  private widen(): void {
    const before = this.slots
    this.mask = 2 * this.mask + 1
    this.slots = new Int32Array(2 * before.length)
    for (let i = 0; i < before.length; i += 2) {
      const entry = before[i + 1] ?? 0
      if (entry === 0) continue
      let slot = (before[i] ?? 0) & this.mask
      while (this.slots[2 * slot + 1] !== 0) slot = (slot + 1) & this.mask
      this.slots[2 * slot] = before[i] ?? 0
      this.slots[2 * slot + 1] = entry
    }
  }
}

/** Engines keep a slice as a window on its text: a word remembered would keep the whole report in memory. */
const copied = (text: string, start: number, end: number): string => {
  if (end - start > LONGEST) return text.slice(start, end).split('').join('')
  let copy = ''
  for (let i = start; i < end; i++) copy += text.charAt(i)
  return copy
}

const isSame = (key: string, text: string, start: number, end: number): boolean => {
  if (key.length !== end - start) return false
  for (let i = 0; i < key.length; i++) if (key.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}
