/*
 * Columns of so many numbers or texts, each worked out from its place in the column. `Float32Array.from` with a function would go
 * through an iterator, which takes some ten times as long.
 */

export function singles(length: number, of: (at: number) => number): Float32Array<ArrayBuffer> {
  const column = new Float32Array(length)
  for (let at = 0; at < length; at++) column[at] = of(at)
  return column
}

export function doubles(length: number, of: (at: number) => number): Float64Array<ArrayBuffer> {
  const column = new Float64Array(length)
  for (let at = 0; at < length; at++) column[at] = of(at)
  return column
}

export function integers(length: number, of: (at: number) => number): Int32Array<ArrayBuffer> {
  const column = new Int32Array(length)
  for (let at = 0; at < length; at++) column[at] = of(at)
  return column
}

export function texts(length: number, of: (at: number) => string): string[] {
  const column: string[] = []
  for (let at = 0; at < length; at++) column.push(of(at))
  return column
}

/** The place of the first number of an ascending column, or of a part of it, that is at least so much. */
export function firstFrom(ascending: Int32Array | Float64Array, least: number, low = 0, high = ascending.length): number {
  let [from, to] = [low, high]
  while (from < to) {
    const middle = (from + to) >> 1
    if (ascending[middle]! < least) from = middle + 1
    else to = middle
  }
  return from
}
