import { fsyncSync } from 'node:fs'
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { type Parcel, slot, type WorkerData } from './wire.ts'

// The embedded PostgreSQL, in a thread of its own. It is served as a socket would serve it: bytes of the wire protocol come
// in, answers go out, and in the middle of a COPY it waits for more. So node-postgres on the other side needs to know nothing.

const { dataDir, wire, slots } = workerData as WorkerData
const control = parentPort!

/** The exit status by which PGlite's main loop comes back to us after an error in a statement. All others are the end. */
const errorJump = 100

/** Stock PGlite drops fsync, so that a power cut loses what was acknowledged. */
const startParams = [
  ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
  // The default sync method, fdatasync, is an empty function here; the default of 128 MB of buffers loads no faster than 32.
  ...['fsync=on', 'wal_sync_method=fsync', 'full_page_writes=on', 'shared_buffers=32MB'].flatMap((setting) => ['-c', setting]),
]

type Module = PGlite['Module']
type Stream = { nfd: number }
type Transfer = (...transfer: [stream: Stream, buffer: Uint8Array, offset: number, length: number, position: number]) => number
interface NodeFileSystem {
  stream_ops: { read: Transfer; write: Transfer; fsync?: (stream: Stream) => number }
  tryFSOperation<T>(operation: () => T): T
}

class SyncingFS extends NodeFS {
  override async init(...[pg, options]: Parameters<NodeFS['init']>) {
    const { emscriptenOpts } = await super.init(pg, options)
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addSync] } }
  }
}

function addSync(module: Module): void {
  const files = (module as unknown as { NODEFS: NodeFileSystem }).NODEFS
  const { read, write } = files.stream_ops
  files.stream_ops.read = (...transfer) => (Atomics.add(slots, slot.steps, 1), read(...transfer))
  files.stream_ops.write = (...transfer) => (Atomics.add(slots, slot.steps, 1), write(...transfer))
  files.stream_ops.fsync = ({ nfd }) => {
    Atomics.add(slots, slot.fsyncs, 1)
    files.tryFSOperation(() => fsyncSync(nfd))
    return 0
  }
}

/** What PostgreSQL said last: PGlite's own errors do not tell why it stopped. */
const lastWords: string[] = []
const onStderr = (text: string) => {
  lastWords.push(text)
  if (lastWords.length > 5) lastWords.shift()
  return false
}

Atomics.store(slots, slot.isBusy, 1)
const settings = { fs: new SyncingFS(dataDir), startParams, onStderr }
const pg = await PGlite.create(settings).catch(sayWhy)
const module = pg.Module
module._pgl_set_rw_cbs(module.addFunction(read, 'ipi'), module.addFunction(write, 'ipi'))

let session = 0
let unread: Uint8Array = new Uint8Array(0)
let clientHasGone = false
let isSilent = false

wire.on('message', (parcel: Parcel) => {
  Atomics.store(slots, slot.isBusy, 1)
  try {
    serve(parcel)
  } catch (error) {
    sayWhy(error)
  }
  Atomics.store(slots, slot.isBusy, 0)
})
control.once('message', () => void pg.close().then(() => wire.close()))
Atomics.store(slots, slot.isBusy, 0)
control.postMessage('ready')

function sayWhy(cause: unknown): never {
  throw new Error(['PostgreSQL stopped', ...lastWords].join('\n'), { cause })
}

function serve(parcel: Parcel): void {
  if (parcel.bytes.length === 0) return forgetSession()
  append(parcel.bytes)
  if (parcel.session !== session) welcome(parcel.session)
  run()
  if (clientHasGone) forgetSession()
}

/** Runs PostgreSQL until it has eaten all bytes that came so far. */
function run(): void {
  while (unread.length > 0 || module._pq_buffer_remaining_data() > 0) runOnce()
  module._PostgresSendReadyForQueryIfNecessary()
  module._pgl_pq_flush()
}

function runOnce(): void {
  const stack = module.stackSave()
  try {
    module._PostgresMainLoopOnce()
  } catch (error) {
    module.stackRestore(stack)
    if ((error as { status?: number }).status !== errorJump) throw error
    module._PostgresMainLongJmp()
  }
}

function welcome(newSession: number): void {
  session = newSession
  if (module._ProcessStartupPacket(module._pgl_getMyProcPort(), true, true) !== 0) throw new Error('no startup packet')
  module._pgl_sendConnData()
  module._pgl_pq_flush()
}

/** A pool closes a connection whose query failed and opens another: to the next one nothing of the last may be left. */
function forgetSession(): void {
  clientHasGone = false
  isSilent = true
  for (const statement of ['rollback', 'discard all']) {
    append(message('Q', statement))
    run()
  }
  isSilent = false
}

/** A message of the wire protocol: https://www.postgresql.org/docs/18/protocol-message-formats.html */
function message(type: 'Q' | 'f', text: string): Uint8Array {
  const body = Buffer.from(`${text}\0`)
  const head = Buffer.alloc(5, type)
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}

/**
 * Called by PostgreSQL for input. In the middle of a COPY it waits here for the next bytes; if there it finds the client gone,
 * the COPY fails, since at an end of input PostgreSQL would end itself.
 */
function read(address: number, most: number): number {
  while (unread.length === 0) {
    const { bytes } = nextParcel()
    clientHasGone = bytes.length === 0
    append(clientHasGone ? message('f', 'the client has gone') : bytes)
  }
  const part = unread.subarray(0, most)
  module.HEAPU8.set(part, address)
  unread = unread.subarray(part.length)
  return part.length
}

/** Called by PostgreSQL for output. */
function write(address: number, length: number): number {
  Atomics.add(slots, slot.steps, 1)
  if (!isSilent) wire.postMessage({ session, bytes: module.HEAPU8.slice(address, address + length) } satisfies Parcel)
  return length
}

function nextParcel(): Parcel {
  for (;;) {
    const sent = Atomics.load(slots, slot.sent)
    const received = receiveMessageOnPort(wire)
    if (received) return received.message
    Atomics.store(slots, slot.isBusy, 0)
    Atomics.wait(slots, slot.sent, sent)
    Atomics.store(slots, slot.isBusy, 1)
  }
}

function append(bytes: Uint8Array): void {
  Atomics.add(slots, slot.steps, 1)
  unread = unread.length === 0 ? bytes : Buffer.concat([unread, bytes])
}
