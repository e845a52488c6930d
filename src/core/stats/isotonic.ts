/**
 * The nearest rising sequence to `values` in weighted least squares, by pooling adjacent violators (Barlow and others
 * 1972). Linear in n. Missing values must be left out before.
 *
 * @example isotonic([1, 3, 2], [1, 1, 1]) // [1, 2.5, 2.5]
 */
export function isotonic(values: ArrayLike<number>, weights: ArrayLike<number>): number[] {
  const pools: { sum: number; weight: number; count: number }[] = []
  for (let k = 0; k < values.length; k++) {
    let pool = { sum: values[k]! * weights[k]!, weight: weights[k]!, count: 1 }
    for (let last = pools.at(-1); last && last.sum * pool.weight >= pool.sum * last.weight; last = pools.at(-1)) {
      pools.pop()
      pool = { sum: last.sum + pool.sum, weight: last.weight + pool.weight, count: last.count + pool.count }
    }
    pools.push(pool)
  }
  return pools.flatMap(({ sum, weight, count }) => Array.from({ length: count }, () => sum / weight))
}
