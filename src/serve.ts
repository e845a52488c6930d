import { finderWorld, modelTest } from '#domains/finder/finder.ts'
import { worldUpdatePlaces } from '#domains/places/places.ts'
import { worldLoad, worldStatus, worldUpdateTwinnings } from '#domains/twinnings/twinnings.ts'
import { runCommandLine } from '#faces/cli/cli.ts'
import { messages as m } from '#faces/cli/messages.ts'
import { listenOnSocket } from '#faces/cli/socket.ts'
import type { ExitCode, Io, PlainCommand } from '#platform/cli/command.ts'
import { addressOf, type Config } from '#platform/config/config.ts'
import type { Context } from '#platform/context.ts'
import { listen } from '#platform/http/server.ts'
import { issueSignInToken } from '#platform/http/sessions.ts'
import { say } from '#platform/i18n/say.ts'
import { type JobKind, recentJobs, startJob } from '#platform/jobs/jobs.ts'
import { startRunner } from '#platform/jobs/runner.ts'
import { type Log, openLog } from '#platform/log.ts'
import { openProgram, type Program } from './program.ts'
import { registryFor } from './registry.ts'
import { assembleSite } from './site.ts'

const jobKinds: readonly JobKind[] = [worldLoad, worldUpdatePlaces, worldUpdateTwinnings, modelTest]

/** The ranking is prepared before anyone asks for a list, but not before the first page is out: it takes the processor for seconds. */
const warmAfterMs = 5000

export function serveCommand(config: () => Config): PlainCommand {
  return {
    name: 'serve',
    summary: m.serveSummary,
    usage: '',
    options: {},
    needs: 'nothing',
    run: (io) => serve(config(), io),
  }
}

/** Serves until the process is told to stop, then finishes what is in flight and closes the store. */
async function serve(given: Config, io: Io): Promise<ExitCode> {
  const stopped = toldToStop() // from the first moment, for the address is an invitation to start using, and stopping, it
  const log = openLog(given.logLevel)
  const program = await openProgram(given)
  try {
    const site = await assembleSite(program, log)
    const server = await listen(site.fetch, given)
    const config = { ...given, publicUrl: given.publicUrl ?? server.address }
    const socket = offersSocket(config) ? await listenOnSocket(config.dataFolder, commandsInside(program, config, log)) : null
    const ctx = await program.contextOf(io)
    await askForWorld(ctx)
    const report = (err: unknown) => log.error({ err }, 'background work failed')
    const runner = startRunner({ store: program.store, kinds: jobKinds, now: () => new Date(), report })
    const warming = setTimeout(() => void finderWorld(ctx).catch(report), warmAfterMs)
    const { value } = await issueSignInToken(ctx)
    io.out(`${say(io.locale, m.listening, addressOf(config))}\n`)
    io.out(`${say(io.locale, m.signInHere, `${addressOf(config)}/sign-in?token=${value}`)}\n`)
    io.out(`${say(io.locale, m.stopHint)}\n`)
    const lost = await Promise.race([stopped, program.store.lost])
    clearTimeout(warming)
    socket?.close()
    await Promise.all([server.stop(), runner.stop()])
    if (lost instanceof Error) throw lost
    return 0
  } finally {
    await program.close()
  }
}

/** A server database takes several writers, and Windows has no sockets in folders. */
function offersSocket({ databaseUrl }: Config): boolean {
  return databaseUrl === null && process.platform !== 'win32'
}

/** The first start fills the empty store; a load that a killed server left is started again by the runner. */
async function askForWorld(ctx: Context): Promise<void> {
  const isEmpty = (await worldStatus(ctx)).imports.length === 0
  const isAskedFor = (await recentJobs(ctx)).some(({ kind, finishedAt }) => kind === worldLoad.name && finishedAt === null)
  if (isEmpty && !isAskedFor) await startJob(ctx, worldLoad, {})
}

/** Runs a command that another process sent to the socket; what it throws stays between the log and its exit code. */
function commandsInside(program: Program, config: Config, log: Log) {
  const registry = registryFor(() => config)
  return (argv: readonly string[], io: Io): Promise<ExitCode> =>
    runCommandLine(
      {
        registry,
        withStore: async (io, work) => work(await program.contextOf(io)),
        withStoreIfAny: (io, work) => work(() => program.contextOf(io)),
      },
      argv,
      io,
    ).catch((error: unknown) => {
      log.error({ err: error, command: argv[0] }, 'command failed')
      io.err(`error: ${say(io.locale, m.unexpected)}\n`)
      return 1
    })
}

/** Resolves on the first signal to stop; a second one ends the process at once. */
function toldToStop(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop())
  })
}
