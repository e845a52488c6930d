import { parseArgs } from 'node:util'
import type { Arguments, Command, ExitCode, Io } from '#platform/cli/command.ts'
import type { Context } from '#platform/context.ts'
import { Invalid, NotFound, Refusal } from '#platform/errors.ts'
import { say } from '#platform/i18n/say.ts'
import { messages as m } from './messages.ts'

/** First word of a command to the file that holds it, loaded only when it is called: start-up stays short. */
export type Registry = Readonly<Record<string, () => Promise<readonly Command[]>>>

export interface CommandLine {
  registry: Registry
  /** Runs `work` with the store open: in this process, or not at all when a server holds it (see `socket.ts`). */
  withStore(io: Io, work: (ctx: Context) => Promise<ExitCode>): Promise<ExitCode>
  /** Runs `work`, which opens the store only if it comes to need it. */
  withStoreIfAny(io: Io, work: (openStore: () => Promise<Context | null>) => Promise<ExitCode>): Promise<ExitCode>
}

export interface Call {
  command: Command
  args: Arguments
}

/**
 * Runs one command line and answers with its exit code: 0 done, 2 bad input, 1 anything else. Refusals are printed as
 * sentences on the error stream; other faults are thrown to the caller, which logs them.
 */
export async function runCommandLine(line: CommandLine, argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    if (argv.length === 0 || argv[0] === '--help' || argv[0] === 'help') {
      io.out(await help(line.registry, io))
      return 0
    }
    const command = await findCommand(line.registry, argv)
    const rest = argv.slice(command.name.split(' ').length)
    if (rest.includes('--help')) {
      io.out(`${say(io.locale, m.usage)} entente ${command.name} ${command.usage}\n${say(io.locale, command.summary)}\n`)
      return 0
    }
    const args = parse(command, rest)
    if (command.needs === 'nothing') return await command.run(io, args)
    if (command.needs === 'store if any')
      return await line.withStoreIfAny(io, (openStore) => command.run(io, args, openStore))
    return await line.withStore(io, (ctx) => command.run(io, args, ctx))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    for (const text of refusalLines(error, io)) io.err(`error: ${text}\n`)
    return error instanceof Invalid || error instanceof NotFound ? 2 : 1
  }
}

/** The command that the longest run of leading words names. Throws Invalid when none does. */
export async function findCommand(registry: Registry, argv: readonly string[]): Promise<Command> {
  const load = Object.hasOwn(registry, argv[0]!) ? registry[argv[0]!] : undefined
  const commands = load ? await load() : []
  const matches = commands.filter(({ name }) => name.split(' ').every((word, i) => argv[i] === word))
  const longest = matches.sort((a, b) => b.name.length - a.name.length)[0]
  if (longest) return longest
  const given = argv.filter((word) => !word.startsWith('-')).join(' ')
  throw new Invalid({ en: m.unknownCommand.en(given), 'zh-CN': m.unknownCommand['zh-CN'](given) })
}

function parse(command: Command, rest: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({ args: [...rest], options: command.options, allowPositionals: true })
    return { values: { ...values }, positionals }
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : String(cause)
    throw new Invalid({ en: text, 'zh-CN': text }, [], { cause })
  }
}

function refusalLines(refusal: Refusal, io: Io): string[] {
  const problems = refusal instanceof Invalid ? refusal.problems : []
  return [
    refusal.text[io.locale],
    ...problems.map(({ path, value, allowed }) => {
      const expected = typeof allowed === 'string' ? allowed : allowed[io.locale]
      return `field ${path}: got ${value === undefined ? 'nothing' : JSON.stringify(value)}; allowed: ${expected}`
    }),
  ]
}

async function help(registry: Registry, io: Io): Promise<string> {
  const loaded = await Promise.all(Object.values(registry).map((load) => load()))
  const byName = new Map(loaded.flat().map((command) => [command.name, command]))
  const commands = [...byName.values()].sort((a, b) => a.name.localeCompare(b.name))
  const width = Math.max(...commands.map(({ name }) => name.length))
  const rows = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${say(io.locale, summary)}`)
  return [
    say(io.locale, m.tagline),
    '',
    `${say(io.locale, m.usage)} entente <command> [options]`,
    '',
    say(io.locale, m.commands),
    ...rows,
    '',
    say(io.locale, m.options),
    '',
  ].join('\n')
}
