import type * as z from 'zod'
import type { Bilingual, Problem } from '../errors.ts'
import type { Locale } from '../i18n/locale.ts'
import type { Arguments, ExitCode, Io, PlainCommand } from './command.ts'
import { checkRecords, printable, shown, type WrongRecord } from './records-check.ts'

interface RecordCommand<Schema extends z.ZodType, Result> {
  name: string
  summary: Bilingual
  /** The shape of one record: `recordOf(…)` or a union of such, each message being the "allowed" text of its field. */
  record: Schema
  answer: (record: z.output<Schema>) => Result
  /** The answer as `--json` writes it; left out when it is the answer itself. */
  json?: (result: Result) => unknown
  /** The same facts for people, ending with a newline. */
  print: (result: Result, locale: Locale) => string
}

/**
 * A command on a JSON file of records, `--input FILE [--json]`, under the common rules of the command-line contract:
 * one record or a list; all or nothing; every wrong field on a line of its own; exit code 0 or 2.
 */
export function recordCommand<Schema extends z.ZodType, Result>(about: RecordCommand<Schema, Result>): PlainCommand {
  return {
    name: about.name,
    summary: about.summary,
    usage: '--input FILE|- [--json]',
    options: { input: { type: 'string' }, json: { type: 'boolean' } },
    needs: 'nothing',
    run: (io, args) => run(about, io, args),
  }
}

async function run<Schema extends z.ZodType, Result>(
  about: RecordCommand<Schema, Result>,
  io: Io,
  { values, positionals }: Arguments,
): Promise<ExitCode> {
  const file = values['input']
  if (typeof file !== 'string' || file === '' || positionals.length > 0) {
    const got = positionals.length > 0 ? shown(positionals[0]) : 'nothing'
    return refuse(io, [`error: option --input: got ${got}; allowed: a file name, or - for standard input`])
  }
  const given = parseFile(await read(io, file))
  if ('got' in given) return refuse(io, [`error: file ${printable(file)}: got ${given.got}; allowed: ${given.allowed}`])

  const { records, wrong } = checkRecords(about.record, given.records)
  if (wrong.length > 0) return refuse(io, wrong.flatMap(errorLines))

  const results = records.map((record) => about.answer(record))
  const { json = (result: Result) => result, print } = about
  io.out(
    values['json'] === true
      ? `[\n${results.map((result) => JSON.stringify(json(result))).join(',\n')}\n]\n`
      : results.map((result) => print(result, io.locale)).join('\n'),
  )
  return 0
}

function refuse(io: Io, lines: string[]): ExitCode {
  io.err(`${lines.join('\n')}\n`)
  return 2
}

type FileProblem = { got: string; allowed: string }

async function read(io: Io, file: string): Promise<Uint8Array | FileProblem> {
  try {
    return await io.read(file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    return { got: `a file that cannot be read${code}`, allowed: 'a readable file, or - for standard input' }
  }
}

function parseFile(bytes: Uint8Array | FileProblem): { records: unknown[] } | FileProblem {
  if ('got' in bytes) return bytes
  const text = decode(bytes)
  if (text === null) return { got: 'bytes that are not UTF-8', allowed: 'JSON as UTF-8 text' }
  if (text.trim() === '') return { got: 'an empty file', allowed: recordsAllowed }
  const parsed = parse(text)
  if ('got' in parsed) return parsed
  const records = Array.isArray(parsed.value) ? (parsed.value as unknown[]) : [parsed.value]
  return records.length === 0 ? { got: '[]', allowed: recordsAllowed } : { records }
}

const recordsAllowed = 'one record (a JSON object) or a non-empty list of records'

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function parse(text: string): { value: unknown } | FileProblem {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    // The engine's own message quotes the file, line breaks included; only the place is safe to repeat.
    const place = /line \d+ column \d+/.exec(error.message)
    return { got: `text that is not JSON${place ? ` at ${place[0]}` : ''}`, allowed: recordsAllowed }
  }
}

function errorLines({ index, id, problems }: WrongRecord): string[] {
  const name = id === null ? `record #${index + 1}` : `record ${printable(JSON.stringify(id))}`
  return problems.map((problem) => errorLine(name, problem))
}

function errorLine(name: string, { path, value, allowed }: Problem): string {
  const text = typeof allowed === 'string' ? allowed : allowed.en
  return `error: ${name} field ${path}: got ${shown(value)}; allowed: ${text}`
}
