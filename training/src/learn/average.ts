/** Sum of the weights of several runs that differ in the order of their examples: one model that none of the orders has marked. */
export const sumOfRuns = (runs: readonly Float32Array[]): Float32Array => {
  const sum = new Float32Array(runs[0]?.length ?? 0)
  for (const run of runs) for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] as number) + (run[i] as number)
  return sum
}
