import type { Problem } from '#platform/errors.ts'
import { csvRecords, NotText, utf8Text, type CsvRecord } from './csv.ts'

/** What is wrong with a value of a line: the column, the text of the cell, and what it may be. */
export interface CellProblem {
  column: string
  got: unknown
  allowed: string
}

export type CheckedRow<Row> = { row: Row; problems?: never } | { row?: never; problems: CellProblem[] }

/** The layout of a file: the columns it must have, and how a line becomes a row. `cell` gives '' for an absent column. */
export interface TableLayout<Row> {
  required: readonly string[]
  read(cell: (column: string) => string): CheckedRow<Row>
}

/** One line of the file after the header: the row it stands for, or what is wrong with it. */
export type TableLine<Row> = { line: number; cells: string[] } & CheckedRow<Row>

export interface TableFile<Row> {
  header: string[]
  lines: AsyncGenerator<TableLine<Row>>
}

/** A file that cannot be read as a table at all: `got` and `allowed` as in the contract's line for a file. */
export class UnreadableFile extends Error {
  readonly got: string
  readonly allowed: string
  /** Set when the header is at fault: its line and column. */
  readonly at: { line: number; column: string } | null
  constructor(got: string, allowed: string, at: { line: number; column: string } | null = null) {
    super(got)
    this.got = got
    this.allowed = allowed
    this.at = at
  }
}

/** Opens a table of text with one header line. Throws UnreadableFile when the header does not fit the layout. */
export async function openTable<Row>(
  bytes: AsyncIterable<Uint8Array>,
  layout: TableLayout<Row>,
): Promise<TableFile<Row>> {
  const records = csvRecords(utf8Text(bytes))
  const first = await nextRecord(records)
  if (!first) throw new UnreadableFile('an empty file', `a header line with ${layout.required.join(', ')}`)
  const header = first.cells.map((cell) => cell.trim())
  checkHeader(header, first.line, layout.required)
  return { header, lines: tableLines(records, header, layout) }
}

/** The problem as the contract prints it after `error: file NAME: `. */
export function lineProblem(line: number, { column, got, allowed }: CellProblem): Problem {
  return { path: `line ${line} field ${column}`, value: got, allowed }
}

async function* tableLines<Row>(
  records: AsyncGenerator<CsvRecord>,
  header: readonly string[],
  layout: TableLayout<Row>,
): AsyncGenerator<TableLine<Row>> {
  const placeByColumn = new Map(header.map((column, place) => [column, place]))
  for (let record = await nextRecord(records); record; record = await nextRecord(records)) {
    const { line, cells, fault } = record
    const shape = fault ? { column: '(record)', got: fault, allowed: 'values quoted as in RFC 4180' } : misfit(cells, header)
    if (shape) yield { line, cells, problems: [shape] }
    else yield { line, cells, ...layout.read((column) => cells[placeByColumn.get(column) ?? -1]?.trim() ?? '') }
  }
}

function misfit(cells: readonly string[], header: readonly string[]): CellProblem | null {
  if (cells.length === header.length) return null
  const missing = header[cells.length]
  const allowed = `the ${header.length} values of the header`
  return missing
    ? { column: missing, got: undefined, allowed }
    : { column: '(record)', got: `${cells.length} values`, allowed }
}

function checkHeader(header: readonly string[], line: number, required: readonly string[]): void {
  const missing = required.find((column) => !header.includes(column))
  const allowed = `a header with the columns ${required.join(', ')}`
  if (missing) throw new UnreadableFile('nothing', allowed, { line, column: missing })
  const repeated = header.find((column, place) => header.indexOf(column) !== place && column !== '')
  if (repeated) throw new UnreadableFile(`"${repeated}" twice`, 'each column once', { line, column: repeated })
}

async function nextRecord(records: AsyncGenerator<CsvRecord>): Promise<CsvRecord | null> {
  try {
    const { value, done } = await records.next()
    return done ? null : value
  } catch (error) {
    if (error instanceof NotText) throw new UnreadableFile(error.got, 'UTF-8 text')
    throw error
  }
}
