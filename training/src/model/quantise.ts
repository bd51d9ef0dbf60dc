/**
 * Weights as int8 with one scale for the whole table (the largest weight becomes 127; clipping it costs accuracy).
 * Weights below `threshold` of the largest are dropped.
 */
export const quantise = (weights: Float32Array, threshold = 0.004): Int8Array => {
  let largest = 0
  for (const weight of weights) if (Math.abs(weight) > largest) largest = Math.abs(weight)
  const table = new Int8Array(weights.length)
  if (largest === 0) return table
  for (let i = 0; i < weights.length; i += 1) {
    const weight = weights[i] as number
    if (Math.abs(weight) >= threshold * largest) table[i] = Math.round((weight * 127) / largest)
  }
  return table
}
