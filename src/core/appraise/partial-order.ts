/**
 * Moves values until those at the given ranks (0 is the least) stand where a full sort would put them. A quickselect
 * (Hoare 1961) for several ranks at once, with the median of three as pivot: about linear for a few ranks, where a sort
 * is n log n. Changes `values`, which must hold no NaN.
 */
export function placeRanks(values: Float64Array, ranks: readonly number[]): void {
  placeWithin(values, ranks, 0, values.length - 1)
}

function placeWithin(values: Float64Array, ranks: readonly number[], low: number, high: number): void {
  if (ranks.length === 0 || low >= high) return
  const pivot = median(values[low]!, values[(low + high) >> 1]!, values[high]!)
  let left = low
  let right = high
  while (left <= right) {
    while (values[left]! < pivot) left++
    while (values[right]! > pivot) right--
    if (left > right) break
    const value = values[left]!
    values[left++] = values[right]!
    values[right--] = value
  }
  placeWithin(
    values,
    ranks.filter((rank) => rank <= right),
    low,
    right,
  )
  placeWithin(
    values,
    ranks.filter((rank) => rank >= left),
    left,
    high,
  )
}

function median(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
}
