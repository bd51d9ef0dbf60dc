/** Words less frequent than this get no class. */
const MINIMUM = 3

interface Bigrams {
  readonly types: string[]
  readonly counts: Int32Array
  /** For each type: neighbours on the right and on the left, with counts. */
  readonly after: readonly Map<number, number>[]
  readonly before: readonly Map<number, number>[]
}

const countBigrams = (sentences: Iterable<readonly string[]>): Bigrams => {
  const frequency = new Map<string, number>()
  const kept: (readonly string[])[] = [...sentences]
  for (const sentence of kept) for (const word of sentence) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const types = [...frequency]
    .filter(([, count]) => count >= MINIMUM)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([word]) => word)
  const numbers = new Map(types.map((word, i) => [word, i]))
  const other = types.length
  const edge = types.length + 1
  const counts = new Int32Array(types.length + 2)
  const after = Array.from({ length: types.length + 2 }, () => new Map<number, number>())
  const before = Array.from({ length: types.length + 2 }, () => new Map<number, number>())
  for (const sentence of kept) {
    let last = edge
    for (const word of [...sentence, null]) {
      const next = word === null ? edge : (numbers.get(word) ?? other)
      counts[last] = (counts[last] as number) + 1
      const right = after[last] as Map<number, number>
      right.set(next, (right.get(next) ?? 0) + 1)
      const left = before[next] as Map<number, number>
      left.set(last, (left.get(last) ?? 0) + 1)
      last = next
    }
  }
  return { types, counts, after, before }
}

/** n log n from a table, since the counts are whole numbers. */
const logTable = (largest: number): Float64Array => {
  const table = new Float64Array(largest + 2)
  for (let n = 1; n < table.length; n += 1) table[n] = n * Math.log(n)
  return table
}

/**
 * Word classes by the exchange algorithm (Kneser and Ney 1993; Martin, Liermann and Ney 1998): each word in turn moves to the class
 * that raises the likelihood of a class bigram model most. Returns a class from 1 up for each frequent word; deterministic.
 */
export const learnWordClasses = (sentences: Iterable<readonly string[]>, classCount: number, rounds: number): Map<string, number> => {
  const { types, counts, after, before } = countBigrams(sentences)
  const total = counts.reduce((sum, count) => sum + count, 0)
  const nLogN = logTable(total)
  const C = classCount + 2
  const classOf = new Int32Array(types.length + 2)
  for (let w = 0; w < types.length; w += 1) classOf[w] = w % classCount
  classOf[types.length] = classCount
  classOf[types.length + 1] = classCount + 1
  const pair = new Int32Array(C * C)
  const size = new Int32Array(C)
  for (let w = 0; w < classOf.length; w += 1) {
    size[classOf[w] as number] = (size[classOf[w] as number] as number) + (counts[w] as number)
    for (const [v, count] of after[w] as Map<number, number>) {
      const at = (classOf[w] as number) * C + (classOf[v] as number)
      pair[at] = (pair[at] as number) + count
    }
  }
  const right = new Int32Array(C)
  const left = new Int32Array(C)
  const touched = new Int32Array(C)
  for (let round = 0; round < rounds; round += 1) {
    for (let w = 0; w < types.length; w += 1) {
      right.fill(0)
      left.fill(0)
      let self = 0
      for (const [v, count] of after[w] as Map<number, number>) {
        if (v === w) self = count
        else right[classOf[v] as number] = (right[classOf[v] as number] as number) + count
      }
      for (const [v, count] of before[w] as Map<number, number>) {
        if (v !== w) left[classOf[v] as number] = (left[classOf[v] as number] as number) + count
      }
      let near = 0
      for (let c = 0; c < C; c += 1) if ((right[c] as number) + (left[c] as number) > 0) touched[near++] = c
      const from = classOf[w] as number
      const n = counts[w] as number
      const move = (c: number, sign: number): void => {
        for (let k = 0; k < near; k += 1) {
          const d = touched[k] as number
          pair[c * C + d] = (pair[c * C + d] as number) + sign * (right[d] as number)
          pair[d * C + c] = (pair[d * C + c] as number) + sign * (left[d] as number)
        }
        pair[c * C + c] = (pair[c * C + c] as number) + sign * self
        size[c] = (size[c] as number) + sign * n
      }
      move(from, -1)
      let best = from
      let bestGain = -Infinity
      for (let c = 0; c < classCount; c += 1) {
        const members = size[c] as number
        let gain = 2 * ((nLogN[members] as number) - (nLogN[members + n] as number))
        const row = c * C
        for (let k = 0; k < near; k += 1) {
          const d = touched[k] as number
          if (d === c) continue
          const r = right[d] as number
          const l = left[d] as number
          if (r > 0) gain += (nLogN[(pair[row + d] as number) + r] as number) - (nLogN[pair[row + d] as number] as number)
          if (l > 0) gain += (nLogN[(pair[d * C + c] as number) + l] as number) - (nLogN[pair[d * C + c] as number] as number)
        }
        const own = pair[row + c] as number
        gain += (nLogN[own + (right[c] as number) + (left[c] as number) + self] as number) - (nLogN[own] as number)
        if (gain > bestGain + 1e-9) {
          bestGain = gain
          best = c
        }
      }
      classOf[w] = best
      move(best, 1)
    }
  }
  return new Map(types.map((word, w) => [word, (classOf[w] as number) + 1]))
}
