import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Registry, runCommandLine } from '#faces/cli/cli.ts'
import { messages as m } from '#faces/cli/messages.ts'
import { runInServer, ServerGone } from '#faces/cli/socket.ts'
import { terminalIo } from '#faces/cli/terminal.ts'
import type { ExitCode, Io } from '#platform/cli/command.ts'
import { readConfig } from '#platform/config/config.ts'
import { say } from '#platform/i18n/say.ts'
import type { Program } from './program.ts'
import { registryFor } from './registry.ts'

/** The program's own folder, one above the bundle and one above the sources. */
const root = dirname(dirname(fileURLToPath(import.meta.url)))

const config = () => readConfig(process.env, root)

const registry: Registry = {
  ...registryFor(config),
  serve: async () => [(await import('./serve.ts')).serveCommand(config)],
}

/** Runs the command line of `process` and sets its exit code; never prints a stack. */
export async function main(process: NodeJS.Process): Promise<void> {
  const interrupted = new AbortController()
  process.once('SIGINT', () => interrupted.abort())
  const argv = process.argv.slice(2)
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader went away, as in `entente find … | head`; a server lives on without one.
    if (argv[0] !== 'serve') process.exit(error.code === 'EPIPE' ? 0 : 1)
  })
  const io = terminalIo(process, interrupted.signal)
  try {
    process.exitCode = await runHere(argv, io)
  } catch (error) {
    io.err(`error: ${error instanceof ServerGone ? say(io.locale, m.serverGone) : messageOf(error)}\n`)
    process.exitCode = 1
  }
}

/** Runs a command in this process; work on a store that a server holds goes to that server. */
function runHere(argv: readonly string[], io: Io): Promise<ExitCode> {
  const inServer = () => {
    const { databaseUrl, dataFolder } = config()
    return databaseUrl ? null : runInServer(dataFolder, argv, io)
  }
  return runCommandLine(
    {
      registry,
      async withStore(io, work) {
        const codeOfServer = await inServer()
        if (codeOfServer !== null) return codeOfServer
        const { openProgram } = await import('./program.ts')
        const program = await openProgram(config())
        try {
          return await work(await program.contextOf(io))
        } finally {
          await program.close()
        }
      },
      async withStoreIfAny(io, work) {
        const codeOfServer = await inServer()
        if (codeOfServer !== null) return codeOfServer
        const { openProgramIfAny } = await import('./program.ts')
        let program: Program | null = null
        try {
          return await work(async () => {
            program ??= await openProgramIfAny(config())
            return program && program.contextOf(io)
          })
        } finally {
          await (program as Program | null)?.close()
        }
      },
    },
    argv,
    io,
  )
}

/** What lies at the bottom: the query builder's own message repeats the whole query with its values. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause === undefined ? error.message : messageOf(error.cause)
}
