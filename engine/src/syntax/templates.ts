/**
 * Feature templates as data: each names one, two or three values ("atoms") of a configuration. A template is worked out in one short
 * loop over all of them, which is what makes it fast.
 */
export interface Templates {
  readonly count: number
  readonly salt: Int32Array
  readonly first: Int32Array
  readonly second: Int32Array
  readonly third: Int32Array
}

/** Turns `'sw st n1t'` into columns of atom indices; the atom number 0 is always 0. */
export const compileTemplates = (atoms: readonly string[], specifications: readonly string[]): Templates => {
  const count = specifications.length
  const columns = [new Int32Array(count), new Int32Array(count), new Int32Array(count)] as const
  const salt = new Int32Array(count)
  specifications.forEach((specification, t) => {
    salt[t] = Math.imul(t + 1, 0x9e3779b1)
    const names = specification.split(' ')
    if (names.length > columns.length) throw new TypeError(`The feature template "${specification}" names more than three values.`)
    names.forEach((name, n) => {
      const atom = atoms.indexOf(name)
      if (atom < 0) throw new TypeError(`The feature template "${specification}" names an unknown value "${name}".`)
      ;(columns[n] as Int32Array)[t] = atom + 1
    })
  })
  return { count, salt, first: columns[0], second: columns[1], third: columns[2] }
}

/** Writes one row number for each template. `values[0]` must be 0; atom i stands at i + 1; `shift` is 32 less the bits of a row number. */
export const fillRows = (templates: Templates, values: Int32Array, shift: number, rows: Int32Array): number => {
  const { count, salt, first, second, third } = templates
  for (let t = 0; t < count; t += 1) {
    let h = Math.imul((values[first[t] as number] as number) + (salt[t] as number), 0x85ebca6b)
    h = Math.imul((h ^ (h >>> 15)) + (values[second[t] as number] as number), 0xc2b2ae35)
    h = Math.imul((h ^ (h >>> 14)) + (values[third[t] as number] as number), 0x27d4eb2f)
    rows[t] = Math.imul(h ^ (h >>> 15), 0x9e3779b1) >>> shift
  }
  return count
}
