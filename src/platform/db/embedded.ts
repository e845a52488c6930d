import { Duplex } from 'node:stream'
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import { Conflict } from '../errors.ts'
import { messages } from './messages.ts'
import { newSlots, type Parcel, slot, type WorkerData } from './wire.ts'

/** How long the database may compute without reading, writing or answering before it counts as hung. */
const hangAfterMs = 120_000

export interface Embedded {
  /** A new connection, for node-postgres in place of a socket. The database has room for one at a time. */
  connect: () => Duplex
  /** Resolves when the database has died or hangs: queries in work fail with this error, and so do all later ones. */
  lost: Promise<Conflict>
  /** Files synced to the disk since the start. */
  fsyncs: () => number
  close: () => Promise<void>
}

/**
 * Starts the database on a data folder, which is created when missing. The caller holds the folder's lock. Throws `Conflict`,
 * with the database's last words as its cause, when it does not start.
 */
export async function startEmbedded(dataDir: string, patienceMs = hangAfterMs): Promise<Embedded> {
  const slots = newSlots()
  const { port1: wire, port2 } = new MessageChannel()
  const workerData: WorkerData = { dataDir, wire: port2, slots }
  const worker = new Worker(workerFile, { workerData, transferList: [port2] })
  const connections = new Set<Connection>()
  let loss: Conflict | undefined
  const lost = whenLost(worker, slots, patienceMs).then((error) => {
    loss = error
    wire.close()
    for (const connection of connections) connection.destroy(error)
    return error
  })
  await Promise.race([new Promise((ready) => worker.once('message', ready)), lost.then(thrown)])

  let session = 0
  wire.on('message', ({ session, bytes }: Parcel) => {
    for (const connection of connections) if (connection.session === session) connection.push(bytes)
  })
  return {
    lost,
    fsyncs: () => Atomics.load(slots, slot.fsyncs),
    connect() {
      const connection = new Connection(++session, wire, slots)
      connections.add(connection)
      connection.once('close', () => connections.delete(connection))
      if (loss) connection.destroy(loss)
      return connection
    },
    async close() {
      if (loss) return
      const exit = new Promise((done) => worker.once('exit', done))
      worker.postMessage('close')
      await exit
      wire.close()
    },
  }
}

const workerFile = new URL(import.meta.url.endsWith('.ts') ? './pglite.worker.ts' : './pglite.worker.js', import.meta.url)

/** Resolves when the thread ends with an error, or is busy for so long without any sign of work; then it is ended. */
function whenLost(worker: Worker, slots: Int32Array, patienceMs: number): Promise<Conflict> {
  return new Promise((resolve) => {
    const watchdog = watch(slots, patienceMs, () => {
      resolve(new Conflict(messages.hangs))
      void worker.terminate()
    })
    worker.once('error', (cause) => resolve(new Conflict(isAboutRoom(cause) ? messages.diskFull : messages.stopped, { cause })))
    worker.once('exit', (code) => {
      clearInterval(watchdog)
      if (code !== 0) resolve(new Conflict(messages.stopped))
    })
  })
}

/** Whether the database's last words were of a full disk. */
function isAboutRoom(cause: unknown): boolean {
  return cause instanceof Error && /no space left/i.test(cause.message)
}

function watch(slots: Int32Array, patienceMs: number, hung: () => void): NodeJS.Timeout {
  let stepsBefore = -1
  let since = 0
  return setInterval(() => {
    const steps = Atomics.load(slots, slot.steps)
    const moves = steps !== stepsBefore || Atomics.load(slots, slot.isBusy) === 0
    if (moves) since = performance.now()
    else if (performance.now() - since > patienceMs) hung()
    stepsBefore = steps
  }, patienceMs / 10)
}

function thrown(error: Error): never {
  throw error
}

/** As much of a socket as node-postgres uses. */
class Connection extends Duplex {
  readonly session: number
  readonly #wire: MessagePort
  readonly #slots: Int32Array

  constructor(session: number, wire: MessagePort, slots: Int32Array) {
    super()
    this.session = session
    this.#wire = wire
    this.#slots = slots
  }

  connect(): void {
    queueMicrotask(() => this.emit('connect'))
  }

  setNoDelay(): void {}
  setKeepAlive(): void {}
  ref(): void {}
  unref(): void {}

  override _read(): void {}

  override _write(chunk: Uint8Array, _encoding: string, done: () => void): void {
    if (!isGoodbye(chunk)) this.#send(chunk)
    done()
  }

  override _writev(chunks: { chunk: Uint8Array }[], done: () => void): void {
    this._write(Buffer.concat(chunks.map(({ chunk }) => chunk)), '', done)
  }

  override _final(done: () => void): void {
    this.push(null)
    done()
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#send(new Uint8Array(0))
    done(error)
  }

  #send(bytes: Uint8Array): void {
    this.#wire.postMessage({ session: this.session, bytes } satisfies Parcel)
    Atomics.add(this.#slots, slot.sent, 1)
    Atomics.notify(this.#slots, slot.sent)
  }
}

/** PostgreSQL would end itself on this message; the embedded one learns of the end when the stream is destroyed. */
function isGoodbye(chunk: Uint8Array): boolean {
  return chunk.length === 5 && chunk[0] === 'X'.charCodeAt(0)
}
