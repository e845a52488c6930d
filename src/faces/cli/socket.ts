import { closeSync, openSync } from 'node:fs'
import { chmod, readFile, rm } from 'node:fs/promises'
import { createConnection, createServer, type Server, type Socket } from 'node:net'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { ExitCode, Io } from '#platform/cli/command.ts'
import type { Locale } from '#platform/i18n/locale.ts'

/*
 * A server that holds the data folder runs the commands of other processes for them, over a Unix socket in that folder
 * which only the folder's owner may open. One JSON message a line; bytes of standard input travel as base64.
 */
type FromCaller =
  | { kind: 'call'; argv: string[]; folder: string; isTerminal: boolean; locale: Locale }
  | { kind: 'input'; base64: string }

type FromServer =
  | { kind: 'out'; text: string }
  | { kind: 'err'; text: string }
  | { kind: 'wantInput' }
  | { kind: 'exit'; code: ExitCode }

export type RunCommand = (argv: readonly string[], io: Io) => Promise<ExitCode>

/** Answers commands of other processes on this folder's socket until the returned server is closed. */
export async function listenOnSocket(dataFolder: string, run: RunCommand): Promise<Server> {
  const path = join(dataFolder, socketName)
  await rm(path, { force: true }) // left by a killed server; we hold the folder's lock, so nobody else listens
  const server = createServer((socket) => answer(socket, run))
  const reach = reachable(dataFolder)
  await new Promise<void>((done, failed) => server.once('error', failed).listen(reach.path, done))
  reach.release()
  await chmod(path, 0o600)
  return server
}

/** Runs the command inside the server that holds the folder; `null` when no server listens there. */
export async function runInServer(dataFolder: string, argv: readonly string[], io: Io): Promise<ExitCode | null> {
  const socket = process.platform === 'win32' ? null : await connect(dataFolder)
  if (!socket) return null
  const send = (message: FromCaller) => socket.write(`${JSON.stringify(message)}\n`)
  io.signal.addEventListener('abort', () => socket.destroy(), { once: true })
  send({ kind: 'call', argv: [...argv], folder: io.path('.'), isTerminal: io.isTerminal, locale: io.locale })
  for await (const line of createInterface({ input: socket })) {
    const message = JSON.parse(line) as FromServer
    if (message.kind === 'out') io.out(message.text)
    else if (message.kind === 'err') io.err(message.text)
    else if (message.kind === 'wantInput') send({ kind: 'input', base64: Buffer.from(await io.read('-')).toString('base64') })
    else {
      socket.end()
      return message.code
    }
  }
  throw new ServerGone()
}

/** The server ended before it said how the command did. */
export class ServerGone extends Error {}

const socketName = 'entente.sock'

function answer(socket: Socket, run: RunCommand): void {
  const gone = new AbortController()
  const send = (message: FromServer) => void (socket.writable && socket.write(`${JSON.stringify(message)}\n`))
  let receiveInput: (bytes: Uint8Array) => void = () => {}
  socket.on('error', () => socket.destroy()).on('close', () => gone.abort())
  createInterface({ input: socket })
    .on('error', () => socket.destroy())
    .on('line', (line) => {
      const message = JSON.parse(line) as FromCaller
      if (message.kind === 'input') return receiveInput(Buffer.from(message.base64, 'base64'))
      const standardInput = () =>
        new Promise<Uint8Array>((received) => {
          receiveInput = received
          send({ kind: 'wantInput' })
        })
      const io: Io = {
        path: (name) => resolve(message.folder, name),
        read: (name) => (name === '-' ? standardInput() : readFile(resolve(message.folder, name))),
        out: (text) => send({ kind: 'out', text }),
        err: (text) => send({ kind: 'err', text }),
        isTerminal: message.isTerminal,
        locale: message.locale,
        signal: gone.signal,
      }
      void run(message.argv, io).then((code) => send({ kind: 'exit', code }))
    })
}

async function connect(dataFolder: string): Promise<Socket | null> {
  const reach = reachable(dataFolder)
  try {
    return await new Promise<Socket>((connected, failed) => {
      const socket = createConnection(reach.path, () => connected(socket)).once('error', failed)
    })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ECONNREFUSED' || code === 'ENOTDIR') return null
    throw error
  } finally {
    reach.release()
  }
}

/** A socket's path may be at most 107 bytes; a deeper folder is reached through its open descriptor (Linux). */
function reachable(dataFolder: string): { path: string; release(): void } {
  const path = join(dataFolder, socketName)
  if (Buffer.byteLength(path) <= 100 || process.platform !== 'linux') return { path, release: () => {} }
  try {
    const descriptor = openSync(dataFolder, 'r')
    return { path: `/proc/self/fd/${descriptor}/${socketName}`, release: () => closeSync(descriptor) }
  } catch {
    return { path: join('/proc/self/fd/none', socketName), release: () => {} } // no such folder, so no server either
  }
}
