import { Duplex } from 'node:stream'
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import { newSlots, type Parcel, slot, type WorkerData } from './wire.ts'

/** How long the database may compute without reading, writing or answering before it counts as hung. */
const hangAfterMs = 120_000

export interface Embedded {
  /** A new connection, for node-postgres in place of a socket. The database has room for one at a time. */
  connect: () => Duplex
  /** Resolves, with what happened, when the database has died or hangs: nothing it says can be trusted any more. */
  lost: Promise<Error>
  /** Files synced to the disk since the start. */
  fsyncs: () => number
  close: () => Promise<void>
}

/** Starts the database on a data folder, which is created when missing. The caller holds the folder's lock. */
export async function startEmbedded(dataDir: string, patienceMs = hangAfterMs): Promise<Embedded> {
  const slots = newSlots()
  const { port1: wire, port2 } = new MessageChannel()
  const workerData: WorkerData = { dataDir, wire: port2, slots }
  const worker = new Worker(workerFile, { workerData, transferList: [port2] })
  const connections = new Set<Connection>()
  let isClosing = false
  const lost = new Promise<Error>((resolve) => {
    const lose = (error: Error) => {
      clearInterval(watchdog)
      if (isClosing) return
      wire.close()
      for (const connection of connections) connection.destroy(error)
      resolve(error)
    }
    worker.once('error', (cause) => lose(new Error('the embedded database has stopped', { cause })))
    worker.once('exit', () => lose(new Error('the embedded database has stopped')))
    const watchdog = watch(slots, patienceMs, () => {
      lose(new Error(`the embedded database has not moved for ${patienceMs} ms`))
      void worker.terminate()
    })
  })
  await Promise.race([new Promise((ready) => worker.once('message', ready)), lost.then(thrown)])

  let session = 0
  wire.on('message', ({ session, bytes }: Parcel) => {
    for (const connection of connections) if (connection.session === session) connection.push(bytes)
  })
  wire.unref()
  return {
    lost,
    fsyncs: () => Atomics.load(slots, slot.fsyncs),
    connect() {
      const connection = new Connection(++session, wire, slots)
      connections.add(connection)
      connection.once('close', () => connections.delete(connection))
      return connection
    },
    async close() {
      isClosing = true
      const exit = new Promise((done) => worker.once('exit', done))
      worker.postMessage('close')
      await exit
      wire.close()
    },
  }
}

const workerFile = new URL(import.meta.url.endsWith('.ts') ? './pglite.worker.ts' : './pglite.worker.js', import.meta.url)

function thrown(error: Error): never {
  throw error
}

/** Calls `hung` when the database is busy and shows no sign of work for so long. */
function watch(slots: Int32Array, patienceMs: number, hung: () => void): NodeJS.Timeout {
  let stepsBefore = -1
  let since = 0
  return setInterval(() => {
    const steps = Atomics.load(slots, slot.steps)
    const moves = steps !== stepsBefore || Atomics.load(slots, slot.isBusy) === 0
    if (moves) since = performance.now()
    else if (performance.now() - since > patienceMs) hung()
    stepsBefore = steps
  }, patienceMs / 10).unref()
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
  ref(): void {
    this.#wire.ref()
  }
  unref(): void {
    this.#wire.unref()
  }

  override _read(): void {}

  override _write(chunk: Uint8Array, _encoding: string, done: () => void): void {
    this.#send(isGoodbye(chunk) ? new Uint8Array(0) : chunk)
    done()
  }

  override _writev(chunks: { chunk: Uint8Array }[], done: () => void): void {
    this._write(Buffer.concat(chunks.map(({ chunk }) => chunk)), '', done)
  }

  override _final(done: () => void): void {
    this.push(null)
    done()
  }

  #send(bytes: Uint8Array): void {
    this.#wire.postMessage({ session: this.session, bytes } satisfies Parcel)
    Atomics.add(this.#slots, slot.sent, 1)
    Atomics.notify(this.#slots, slot.sent)
  }
}

/** PostgreSQL would end its process on this message; the embedded one only forgets the session. */
function isGoodbye(chunk: Uint8Array): boolean {
  return chunk.length === 5 && chunk[0] === 'X'.charCodeAt(0)
}
