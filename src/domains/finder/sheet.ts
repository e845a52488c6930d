import writeExcelFile from 'write-excel-file/node'

export type Cell = string | number | null

/** A table to hand out, with what it rests on: which data and which model made it, and when. */
export interface Sheet {
  title: string
  head: readonly string[]
  rows: readonly (readonly Cell[])[]
  about: readonly (readonly [label: string, value: string])[]
}

/**
 * The table as CSV (RFC 4180, UTF-8 with a byte-order mark so that spreadsheets read Chinese). What it rests on is
 * repeated in its last columns, so that a row that is copied elsewhere still says where it came from.
 */
export function csv({ head, rows, about }: Sheet): string {
  const labels = about.map(([label]) => label)
  const values = about.map(([, value]) => value)
  const lines = [[...head, ...labels], ...rows.map((row) => [...row, ...values])]
  return `\uFEFF${lines.map((cells) => cells.map(field).join(',')).join('\r\n')}\r\n`
}

/** The table as an Excel workbook, with a second sheet on what it rests on. Texts are written as texts, never formulas. */
export function xlsx({ title, head, rows, about }: Sheet): Promise<Buffer> {
  return writeExcelFile([
    { data: [head.map(heading), ...rows.map((row) => row.map(typed))], sheet: sheetName(title), stickyRowsCount: 1 },
    { data: about.map(([label, value]) => [heading(label), typed(value)]), sheet: 'Entente' },
  ]).toBuffer()
}

/** A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, "CSV injection"). */
function field(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const harmless = /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

function typed(value: Cell) {
  if (value === null) return null
  return typeof value === 'number' ? { value, type: Number } : { value, type: String }
}

function heading(value: string) {
  return { value, type: String, fontWeight: 'bold' as const }
}

/** Excel allows 31 characters in a sheet's name, and none of these. */
function sheetName(title: string): string {
  return title.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31)
}
