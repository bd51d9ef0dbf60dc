/** Sets of numbers that grow together; the one that is named first gives its name. */
export class DisjointSets {
  private readonly parents = new Map<number, number>()

  join(into: number, from: number): void {
    const [name, other] = [this.nameOf(into), this.nameOf(from)]
    if (name !== other) this.parents.set(other, name)
  }

  nameOf(number: number): number {
    let name = number
    for (let parent = this.parents.get(name); parent !== undefined; parent = this.parents.get(name)) name = parent
    if (name !== number) this.parents.set(number, name)
    return name
  }
}
