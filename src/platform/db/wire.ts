import type { MessagePort } from 'node:worker_threads'

/** What is passed between the program and the thread of the embedded database: bytes of PostgreSQL's wire protocol. */
export interface Parcel {
  /** Counts the connections, so that the last answers to a closed one do not reach the next. */
  session: number
  /** Empty when the client has gone. */
  bytes: Uint8Array
}

/** Counters in memory that both threads see: to wake a waiting database, and to notice one that hangs. */
export const slot = {
  /** Parcels sent; in the middle of a COPY the database sleeps until it rises. */
  sent: 0,
  /** 1 while PostgreSQL computes, 0 while it waits for us. */
  isBusy: 1,
  /** Rises with each piece of work seen from outside: bytes in or out, files read or written. */
  steps: 2,
  fsyncs: 3,
} as const

export interface WorkerData {
  dataDir: string
  wire: MessagePort
  slots: Int32Array<SharedArrayBuffer>
}

export function newSlots(): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(4 * Object.keys(slot).length))
}
