/** Which fact the reader looks at: the one under the pointer, else the one chosen by click, key or permalink. */
export class Attention {
  hovered = $state<string | null>(null)
  chosen = $state<string | null>(null)
  readonly active = $derived(this.hovered ?? this.chosen)

  /** Chooses the fact of some words; chosen again there, the next that rests on them. */
  chooseAmong(facts: readonly string[]): string | null {
    const at = facts.indexOf(this.chosen ?? '')
    this.chosen = facts[(at + 1) % facts.length] ?? null
    return this.chosen
  }
}
