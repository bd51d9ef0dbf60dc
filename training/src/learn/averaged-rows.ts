/** Rows of weights of an averaged perceptron; the average is kept by the trick of Daumé (2006, figure 2.3). */
export class AveragedRows {
  readonly width: number
  readonly weights: Float32Array
  readonly #lagged: Float32Array
  #step = 1

  constructor(bits: number, width: number) {
    this.width = width
    this.weights = new Float32Array((1 << bits) * width)
    this.#lagged = new Float32Array(this.weights.length)
  }

  /** Counts one example. */
  tick(): void {
    this.#step += 1
  }

  /** Adds `delta` to one column of the rows found. */
  update(rows: Int32Array, size: number, column: number, delta: number): void {
    const lag = delta * this.#step
    for (let f = 0; f < size; f += 1) {
      const at = (rows[f] as number) * this.width + column
      this.weights[at] = (this.weights[at] as number) + delta
      this.#lagged[at] = (this.#lagged[at] as number) + lag
    }
  }

  /** Raises one column of the rows found and lowers another. */
  prefer(rows: Int32Array, size: number, better: number, worse: number): void {
    this.update(rows, size, better, 1)
    this.update(rows, size, worse, -1)
  }

  updateAt(at: number, delta: number): void {
    this.weights[at] = (this.weights[at] as number) + delta
    this.#lagged[at] = (this.#lagged[at] as number) + delta * this.#step
  }

  /** The averaged weights; the running ones are kept, so that training can go on. */
  averaged(): Float32Array {
    const averaged = new Float32Array(this.weights.length)
    for (let i = 0; i < averaged.length; i += 1) averaged[i] = (this.weights[i] as number) - (this.#lagged[i] as number) / this.#step
    return averaged
  }
}
