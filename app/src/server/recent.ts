/** Values by key; those asked for longest ago are forgotten when together they weigh more than `most`. */
export class Recent<Value> {
  private readonly most: number
  private readonly weigh: (value: Value) => number
  private readonly values = new Map<string, Value>()
  private weight = 0

  constructor(most: number, weigh: (value: Value) => number = () => 1) {
    this.most = most
    this.weigh = weigh
  }

  get(key: string): Value | undefined {
    const value = this.values.get(key)
    if (value === undefined) return undefined
    this.values.delete(key)
    this.values.set(key, value)
    return value
  }

  set(key: string, value: Value): void {
    this.forget(key)
    this.values.set(key, value)
    this.weight += this.weigh(value)
    for (const oldest of this.values.keys()) {
      if (this.weight <= this.most) return
      this.forget(oldest)
    }
  }

  clear(): void {
    this.values.clear()
    this.weight = 0
  }

  private forget(key: string): void {
    const value = this.values.get(key)
    if (value === undefined) return
    this.values.delete(key)
    this.weight -= this.weigh(value)
  }
}
