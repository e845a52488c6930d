import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { importPlaces, type FileImport, type ImportCounts } from '#domains/places/places.ts'
import type { Arguments, Command, ExitCode, Io } from '#platform/cli/command.ts'
import { printable, shown } from '#platform/cli/records-check.ts'
import type { Context } from '#platform/context.ts'
import { Invalid, type Problem } from '#platform/errors.ts'
import { formatNumber } from '#platform/i18n/format.ts'
import { say } from '#platform/i18n/say.ts'
import { exportCommand } from './cli/export.ts'
import { rejectsFile } from './cli/rejects-file.ts'
import { statusCommand } from './cli/status.ts'
import { settleCommand, updateCommand } from './cli/update.ts'
import { messages as m } from './messages.ts'
import { importTwinnings, loadWorld } from './twinnings.ts'

export const commands: readonly Command[] = [
  statusCommand,
  {
    name: 'world load',
    summary: m.loadSummary,
    usage: '',
    options: {},
    needs: 'store',
    run: load,
  },
  importCommand('places', importPlaces),
  importCommand('twinnings', importTwinnings),
  exportCommand,
  updateCommand,
  settleCommand,
]

type ImportVerb = (ctx: Context, file: FileImport) => Promise<ImportCounts>

function importCommand(table: 'places' | 'twinnings', verb: ImportVerb): Command {
  return {
    name: `world import ${table}`,
    summary: table === 'places' ? m.importPlacesSummary : m.importTwinningsSummary,
    usage: 'FILE.csv [--replace] [--keep-going] [--json]',
    options: { replace: { type: 'boolean' }, 'keep-going': { type: 'boolean' }, json: { type: 'boolean' } },
    needs: 'store',
    run: (io, args, ctx) => importFile(io, args, (file) => verb(ctx, file)),
  }
}

async function importFile(
  io: Io,
  { values, positionals }: Arguments,
  importOne: (file: FileImport) => Promise<ImportCounts>,
): Promise<ExitCode> {
  const name = fileArgument(positionals)
  const rejects = values['keep-going'] === true ? rejectsFile(`${io.path(name)}.rejected.csv`) : null
  try {
    const counts = await importOne({
      file: basename(name),
      bytes: createReadStream(io.path(name), { signal: io.signal }),
      replace: values['replace'] === true,
      ...(rejects && { reject: (line) => rejects.add(line) }),
    })
    const lines = rejects?.keep() ?? 0
    if (lines > 0) io.err(`${say(io.locale, m.rejected, lines, `${name}.rejected.csv`)}\n`)
    io.out(`${values['json'] === true ? JSON.stringify(counts) : say(io.locale, m.imported, counts)}\n`)
    return 0
  } catch (error) {
    rejects?.discard()
    const problems = error instanceof Invalid ? error.problems : unreadable(error)
    if (problems.length === 0) throw error
    for (const problem of problems) io.err(`error: file ${printable(name)}: ${inContract(problem)}\n`)
    return 2
  }
}

async function load(io: Io, _args: Arguments, ctx: Context): Promise<ExitCode> {
  await loadWorld(ctx, { signal: io.signal, progress: (done, total) => showProgress(io, done, total ?? done) })
  if (io.isTerminal) io.err('\n')
  return await statusCommand.run(io, { values: {}, positionals: [] }, ctx)
}

function showProgress(io: Io, done: number, total: number): void {
  const sentence = say(io.locale, m.loadProgress, formatNumber(io.locale, done), formatNumber(io.locale, total))
  if (io.isTerminal) io.err(`\r${sentence}`)
  else if (done % 40_000 === 0) io.err(`${sentence}\n`)
}

function fileArgument(positionals: readonly string[]): string {
  const [name, ...rest] = positionals
  if (name === undefined || rest.length > 0) throw new Invalid(m.oneFile)
  return name
}

function inContract({ path, value, allowed }: Problem): string {
  const text = typeof allowed === 'string' ? allowed : allowed.en
  return path === '(file)' ? `got ${String(value)}; allowed: ${text}` : `${path}: got ${shown(value)}; allowed: ${text}`
}

const faultByCode: Record<string, string> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder',
  EACCES: 'a file that may not be read',
}

// Reading happens in the midst of COPY, which wraps the system's error.
function unreadable(error: unknown): Problem[] {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const got = faultByCode[(cause as NodeJS.ErrnoException).code ?? '']
    if (got) return [{ path: '(file)', value: got, allowed: 'a CSV file that can be read' }]
  }
  return []
}
