import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../bin/entente', import.meta.url))

/** How a program ended, and all that it said. */
export interface Ended {
  code: number
  out: string
  err: string
}

/** A server that listens on a port of its own. */
export interface Running {
  process: ChildProcess
  address: string
  /** Signs in whoever opens it first. */
  signInLink: string
  /** Asks it to finish, and resolves with its exit code; null when it had ended before. */
  stop: () => Promise<number | null>
}

/** The built program on a data folder, as a person starts it: in English, saying no more than the log level asks for. */
export function programOn(data: string, { logLevel = 'silent' }: { logLevel?: 'silent' | 'warn' } = {}) {
  const { DATABASE_URL: _, ...env } = process.env
  const start = (args: readonly string[]) =>
    spawn(process.execPath, [bin, ...args], { env: { ...env, ENTENTE_DATA: data, PORT: '0', ENTENTE_LANG: 'en', LOG_LEVEL: logLevel } })
  return {
    /** Runs a command to its end, without input. */
    run: async (...args: string[]): Promise<Ended> => {
      const program = start(args)
      program.stdin.end()
      let [out, err] = ['', '']
      program.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
      program.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
      const [code] = (await once(program, 'close')) as [number]
      return { code, out, err }
    },
    /** Starts a server and resolves once it says that it listens. Throws with what it said when it ends before. */
    serve: async (): Promise<Running> => {
      const server = start(['serve'])
      server.stderr.pipe(process.stderr)
      const signInLink = await saidLink(server)
      return { process: server, address: new URL(signInLink).origin, signInLink, stop: () => stopped(server) }
    },
  }
}

async function saidLink(server: ChildProcess): Promise<string> {
  let said = ''
  for await (const chunk of server.stdout!) {
    said += String(chunk)
    const link = /http:\S+sign-in\?token=\S+(?=\n)/.exec(said)?.[0]
    if (link) return link
  }
  throw new Error(`the server ended: ${said}`)
}

async function stopped(server: ChildProcess): Promise<number | null> {
  if (server.exitCode !== null || server.signalCode !== null) return null
  server.kill('SIGTERM')
  const [code] = (await once(server, 'exit')) as [number]
  return code
}
