/** One record of a CSV file: the line it starts on (from 1), and its cells or what is wrong with it. */
export type CsvRecord =
  | { line: number; cells: string[]; fault?: never }
  | { line: number; cells: string[]; fault: CsvFault }

export type CsvFault = 'a quote inside an unquoted value' | 'text after a closing quote' | 'a quote that is never closed'

/** The bytes of a file are not what they should be, so no line of it can be trusted. */
export class NotText extends Error {
  readonly got: string
  constructor(got: string) {
    super(got)
    this.got = got
  }
}

// A quoted value longer than this is taken for a quote that was never closed.
const longestRecord = 1_000_000

/**
 * UTF-8 text of a stream of bytes, without its byte-order mark. Throws NotText for UTF-16, NUL bytes and anything else
 * that is not UTF-8, naming the line.
 */
export async function* utf8Text(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let lines = 1
  let isFirst = true
  for await (const chunk of bytes) {
    if (isFirst && isUtf16(chunk)) throw new NotText('UTF-16')
    isFirst = false
    const text = decode(decoder, chunk, lines)
    lines += text.split('\n').length - 1
    yield text
  }
  yield decode(decoder, new Uint8Array(), lines, true)
}

/**
 * The records of CSV text as RFC 4180 has them: comma, double quotes, LF or CRLF; empty lines are skipped. A record that
 * breaks the rules comes with its fault and the text of its first line as its only cell; reading goes on with the line
 * after it, so that one bad line spoils no other. Memory is bounded by one record, whatever the size of the file.
 */
export async function* csvRecords(text: AsyncIterable<string>): AsyncGenerator<CsvRecord> {
  const reader = recordReader()
  for await (const line of numberedLines(text)) yield* reader.push(line).filter(isNotBlank)
  yield* reader.end().filter(isNotBlank)
}

/** A line of CSV with quotes where a value needs them. */
export function csvLine(cells: readonly (string | number | boolean | null | undefined)[]): string {
  const quoted = cells.map((cell) => {
    const text = String(cell ?? '')
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  })
  return `${quoted.join(',')}\n`
}

interface Line {
  number: number
  text: string
}

/** A record whose quoted value goes on in the next line. */
interface Open {
  lines: Line[]
  cells: string[]
  quoted: string
}

function recordReader() {
  let open: Open | null = null

  function push(line: Line): CsvRecord[] {
    const lines = open?.lines ?? []
    lines.push(line)
    const scanned = scan(line.text, open?.cells ?? [], open?.quoted ?? null)
    if (scanned.fault) return refuse(lines, scanned.fault)
    if (scanned.quoted === null) {
      open = null
      return [{ line: lines[0]!.number, cells: scanned.cells }]
    }
    if (scanned.quoted.length > longestRecord) return refuse(lines, 'a quote that is never closed')
    open = { lines, cells: scanned.cells, quoted: `${scanned.quoted}\n` }
    return []
  }

  // Only the first line is refused; those after it are read as if it were not there.
  function refuse([first, ...rest]: Line[], fault: CsvFault): CsvRecord[] {
    open = null
    return [{ line: first!.number, cells: [first!.text], fault }, ...rest.flatMap(push)]
  }

  function end(): CsvRecord[] {
    const records: CsvRecord[] = []
    while (open) records.push(...refuse(open.lines, 'a quote that is never closed'))
    return records
  }

  return { push, end }
}

interface Scanned {
  cells: string[]
  /** The value so far when the line ends inside quotes, else null. */
  quoted: string | null
  fault?: CsvFault
}

// Reads one line, starting inside the quoted value of the line before it when there is one.
function scan(line: string, before: string[], openValue: string | null): Scanned {
  if (openValue === null && !line.includes('"')) return { cells: withoutReturn(line).split(','), quoted: null }
  const cells = [...before]
  let at = 0
  let value = openValue
  for (;;) {
    if (value === null && line[at] !== '"') {
      const comma = line.indexOf(',', at)
      const cell = line.slice(at, comma < 0 ? undefined : comma)
      if (cell.includes('"')) return { cells, quoted: null, fault: 'a quote inside an unquoted value' }
      cells.push(comma < 0 ? withoutReturn(cell) : cell)
      if (comma < 0) return { cells, quoted: null }
      at = comma + 1
      continue
    }
    const closing = closingQuote(line, value === null ? at + 1 : at)
    value = (value ?? '') + line.slice(value === null ? at + 1 : at, closing ?? undefined).replaceAll('""', '"')
    if (closing === null) return { cells, quoted: value }
    cells.push(value)
    value = null
    at = closing + 1
    if (withoutReturn(line.slice(at, at + 2)) === '' && at >= line.length - 1) return { cells, quoted: null }
    if (line[at] !== ',') return { cells, quoted: null, fault: 'text after a closing quote' }
    at++
  }
}

function closingQuote(line: string, from: number): number | null {
  let at = line.indexOf('"', from)
  while (at >= 0 && line[at + 1] === '"') at = line.indexOf('"', at + 2)
  return at < 0 ? null : at
}

function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text
}

function isNotBlank({ cells, fault }: CsvRecord): boolean {
  return fault !== undefined || cells.length > 1 || cells[0] !== ''
}

async function* numberedLines(text: AsyncIterable<string>): AsyncGenerator<Line> {
  let rest = ''
  let number = 0
  for await (const chunk of text) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop()!
    for (const line of lines) yield { number: ++number, text: line }
    if (rest.length > longestRecord) throw new NotText(`a line of more than a million characters after line ${number}`)
  }
  if (rest !== '') yield { number: ++number, text: rest }
}

function decode(decoder: TextDecoder, chunk: Uint8Array, line: number, isLast = false): string {
  let text: string
  try {
    text = decoder.decode(chunk, { stream: !isLast })
  } catch {
    throw new NotText(`bytes that are not UTF-8 near line ${line}`)
  }
  const nul = text.indexOf('\0')
  if (nul < 0) return text
  throw new NotText(`a NUL byte near line ${line + text.slice(0, nul).split('\n').length - 1}`)
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}
