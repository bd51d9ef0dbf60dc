import { NUMBER_CLASSES, numberClassesOf } from './number-classes.ts'

/** Words of a class and what each stands for; a key of several words is written with blanks. */
export type WordClass = Readonly<Record<string, string | number>>
export type WordClasses = Readonly<Record<string, WordClass>>

/** Numbers met are remembered up to this many words, so that no text can fill the memory. */
const REMEMBERED = 20000

/**
 * Sorts words into kinds: two words are of one kind where every pattern treats them alike.
 * Kind 0 is a word that no pattern knows.
 */
export class TokenClasses {
  private readonly atomIds = new Map<string, number>()
  private readonly wordAtoms = new Map<string, Set<number>>()
  private readonly kindOfWord = new Map<string, number>()
  private readonly kindOfBits = new Map<number, number>()
  private readonly kindOfAtoms = new Map<string, number>()
  private readonly atomsOfKind: ReadonlySet<number>[] = [new Set()]

  /** Id of a literal word or a class (`{name}`). */
  atom(name: string): number {
    const id = this.atomIds.get(name) ?? this.atomIds.size
    this.atomIds.set(name, id)
    return id
  }

  /** Makes `word` satisfy the atom. */
  admit(word: string, atom: number): void {
    const atoms = this.wordAtoms.get(word) ?? new Set()
    atoms.add(atom)
    this.wordAtoms.set(word, atoms)
  }

  /** To be called once, when all words are admitted. */
  close(): void {
    for (const [word, atoms] of this.wordAtoms) this.kindOfWord.set(word, this.intern(atoms))
  }

  /** The kind of a word in lower case. */
  kindOf(lower: string): number {
    const known = this.kindOfWord.get(lower)
    if (known !== undefined) return known
    const first = lower.charCodeAt(0)
    if (!(first >= 48 && first <= 57) && first !== 39 && first !== 8217) return 0
    const bits = numberClassesOf(lower)
    const kind = bits === 0 ? 0 : (this.kindOfBits.get(bits) ?? this.kindOfNumber(bits))
    if (this.kindOfWord.size < REMEMBERED) this.kindOfWord.set(lower, kind)
    return kind
  }

  /** Kinds known so far; number shapes may add a few more. */
  get count(): number {
    return this.atomsOfKind.length
  }

  satisfies(kind: number, atom: number): boolean {
    return this.atomsOfKind[kind]?.has(atom) ?? false
  }

  private kindOfNumber(bits: number): number {
    const atoms = new Set<number>()
    NUMBER_CLASSES.forEach((name, bit) => {
      if (bits & (1 << bit)) atoms.add(this.atom(`{${name}}`))
    })
    const kind = this.intern(atoms)
    this.kindOfBits.set(bits, kind)
    return kind
  }

  private intern(atoms: ReadonlySet<number>): number {
    const key = [...atoms].sort((a, b) => a - b).join()
    const kind = this.kindOfAtoms.get(key) ?? this.atomsOfKind.length
    if (kind === this.atomsOfKind.length) {
      this.kindOfAtoms.set(key, kind)
      this.atomsOfKind.push(atoms)
    }
    return kind
  }
}
