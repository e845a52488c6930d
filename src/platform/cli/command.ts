import type { ParseArgsOptionsConfig } from 'node:util'
import type { Context } from '../context.ts'
import type { Locale, Text } from '../i18n/locale.ts'

/**
 * The caller's side of a command: its files, its streams, its terminal. The same command runs in the caller's own
 * process or inside the running server, so it may touch the outside only through this.
 */
export interface Io {
  /** Absolute path of a file named by the caller, who may stand in another folder than the server. */
  path(name: string): string
  /** Bytes of a named file, or of standard input for `-`. Throws the system's error when it cannot be read. */
  read(name: string): Promise<Uint8Array>
  /** Writes results; the text is printed as it is, so end lines with a newline. */
  out(text: string): void
  /** Writes errors and progress. */
  err(text: string): void
  /** Whether progress may be drawn as a bar that rewrites its line. */
  isTerminal: boolean
  locale: Locale
  /** Aborted when the caller presses Ctrl-C or goes away. */
  signal: AbortSignal
}

/** Arguments as `node:util` parseArgs gives them; each command checks its own with zod. */
export interface Arguments {
  values: Record<string, string | boolean | (string | boolean)[] | undefined>
  positionals: string[]
}

/** 0 done, 2 bad input, 1 anything else. */
export type ExitCode = 0 | 1 | 2

interface CommandHead {
  /** The words that call it, as `world import places`. */
  name: string
  summary: Text
  /** What follows the name, as `FILE.csv [--replace] [--json]`. */
  usage: string
  options: ParseArgsOptionsConfig
}

/** A command on files and built-in tables alone: no database is opened, so it starts at once. */
export interface PlainCommand extends CommandHead {
  needs: 'nothing'
  run(io: Io, args: Arguments): Promise<ExitCode>
}

/** A command on the store of this installation. */
export interface StoreCommand extends CommandHead {
  needs: 'store'
  run(io: Io, args: Arguments, ctx: Context): Promise<ExitCode>
}

/**
 * A command that asks the store only for what the caller left out. `openStore` opens it when there is one, and answers
 * null where there is none or another process holds it.
 */
export interface StoreIfAnyCommand extends CommandHead {
  needs: 'store if any'
  run(io: Io, args: Arguments, openStore: () => Promise<Context | null>): Promise<ExitCode>
}

export type Command = PlainCommand | StoreCommand | StoreIfAnyCommand
