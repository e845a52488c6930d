/** Rows of a sparse matrix one after the other: row i has columns `index[start[i]] … index[start[i + 1] - 1]`. */
export interface Rows {
  start: Int32Array
  index: Int32Array
  value: Float32Array
}

/**
 * Builds sparse rows from entries (row, column, value); entries of the same place are added up and columns ascend.
 * Counting sort by column and then by row, linear in entries, rows and columns.
 */
export function rowsOf(height: number, row: Int32Array, column: Int32Array, value: Float32Array | null): Rows {
  const byColumn = scatter(widthOf(column), column, (k) => k).order
  const byRow = scatter(height, byColumn.map((k) => row[k]!), (k) => byColumn[k]!)
  const start = new Int32Array(height + 1)
  const index = new Int32Array(row.length)
  const values = new Float32Array(row.length)
  let end = 0
  for (let i = 0; i < height; i++) {
    const first = end
    for (let e = byRow.start[i]!; e < byRow.start[i + 1]!; e++) {
      const k = byRow.order[e]!
      const amount = value === null ? 1 : value[k]!
      if (end > first && index[end - 1] === column[k]) values[end - 1]! += amount
      else {
        index[end] = column[k]!
        values[end++] = amount
      }
    }
    start[i + 1] = end
  }
  return { start, index: index.slice(0, end), value: values.slice(0, end) }
}

function widthOf(column: Int32Array): number {
  let most = -1
  for (let k = 0; k < column.length; k++) most = Math.max(most, column[k]!)
  return most + 1
}

/** The same matrix with rows and columns exchanged. */
export function transposed(rows: Rows, width: number): Rows {
  const row = new Int32Array(rows.index.length)
  for (let i = 0; i + 1 < rows.start.length; i++) row.fill(i, rows.start[i], rows.start[i + 1])
  const { start, order } = scatter(width, rows.index, (k) => k)
  const index = new Int32Array(order.length)
  const value = new Float32Array(order.length)
  for (let k = 0; k < order.length; k++) {
    index[k] = row[order[k]!]!
    value[k] = rows.value[order[k]!]!
  }
  return { start, index, value }
}

/** Groups 0 … n-1 by a key below `height`, keeping their order: where each group starts, and its members. */
export function scatter(height: number, key: Int32Array, member: (k: number) => number) {
  const start = new Int32Array(height + 1)
  for (let k = 0; k < key.length; k++) start[key[k]! + 1]!++
  for (let i = 0; i < height; i++) start[i + 1]! += start[i]!
  const next = start.slice(0, height)
  const order = new Int32Array(key.length)
  for (let k = 0; k < key.length; k++) order[next[key[k]!]!++] = member(k)
  return { start, order }
}
