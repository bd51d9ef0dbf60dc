/** A word of a cut text: the characters of its surface token, counted without white space, and its form. */
export interface PlacedWord {
  readonly start: number
  readonly end: number
  readonly form: string
  /** The surface token stands for several words. */
  readonly multiword: boolean
}

/** Pairs of indices of words that are the same word, by the rules of the CoNLL 2018 shared task (Zeman et al. 2018, section 6). */
export const alignWords = (gold: readonly PlacedWord[], system: readonly PlacedWord[]): [number, number][] => {
  const pairs: [number, number][] = []
  let g = 0
  let s = 0
  while (g < gold.length && s < system.length) {
    const right = gold[g] as PlacedWord
    const found = system[s] as PlacedWord
    if (right.multiword || found.multiword) {
      const region = multiwordRegion(gold, system, g, s)
      for (const [a, b] of commonWords(gold.slice(g, region.gold), system.slice(s, region.system))) pairs.push([g + a, s + b])
      g = region.gold
      s = region.system
    } else if (right.start === found.start && right.end === found.end) {
      pairs.push([g, s])
      g += 1
      s += 1
    } else if (right.start <= found.start) g += 1
    else s += 1
  }
  return pairs
}

/** How far the words reach on both sides that overlap with a multiword token from here. */
const multiwordRegion = (
  gold: readonly PlacedWord[],
  system: readonly PlacedWord[],
  g: number,
  s: number,
): { gold: number; system: number } => {
  let [a, b] = [g, s]
  const firstGold = gold[g] as PlacedWord
  const firstSystem = system[s] as PlacedWord
  let end = Math.max(firstGold.multiword ? firstGold.end : 0, firstSystem.multiword ? firstSystem.end : 0)
  for (let grown = true; grown; ) {
    grown = false
    for (; a < gold.length && (gold[a] as PlacedWord).start < end; a += 1) {
      if ((gold[a] as PlacedWord).multiword) end = Math.max(end, (gold[a] as PlacedWord).end)
      grown = true
    }
    for (; b < system.length && (system[b] as PlacedWord).start < end; b += 1) {
      if ((system[b] as PlacedWord).multiword) end = Math.max(end, (system[b] as PlacedWord).end)
      grown = true
    }
  }
  return { gold: a, system: b }
}

/** Longest common subsequence of forms in lower case. */
const commonWords = (gold: readonly PlacedWord[], system: readonly PlacedWord[]): [number, number][] => {
  const width = system.length + 1
  const length = new Int32Array((gold.length + 1) * width)
  const same = (a: number, b: number): boolean =>
    (gold[a] as PlacedWord).form.toLowerCase() === (system[b] as PlacedWord).form.toLowerCase()
  for (let a = gold.length - 1; a >= 0; a -= 1) {
    for (let b = system.length - 1; b >= 0; b -= 1) {
      length[a * width + b] = same(a, b)
        ? (length[(a + 1) * width + b + 1] as number) + 1
        : Math.max(length[(a + 1) * width + b] as number, length[a * width + b + 1] as number)
    }
  }
  const pairs: [number, number][] = []
  for (let a = 0, b = 0; a < gold.length && b < system.length; ) {
    if (same(a, b)) pairs.push([a++, b++])
    else if ((length[(a + 1) * width + b] as number) >= (length[a * width + b + 1] as number)) a += 1
    else b += 1
  }
  return pairs
}
