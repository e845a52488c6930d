import { createAdaptorServer } from '@hono/node-server'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Conflict } from '../errors.ts'
import { messages as m } from './messages.ts'

interface RunningServer {
  /** Where it listens, as `http://127.0.0.1:3210`. */
  address: string
  /** Takes no new requests, lets those in flight finish for up to ten seconds, then cuts the rest. */
  stop(): Promise<void>
}

const graceMs = 10_000

/** Starts to answer; throws Conflict when the port is taken or the address is not this machine's. */
export async function listen(
  fetch: (request: Request, env: never) => Response | Promise<Response>,
  { host, port }: { host: string; port: number },
): Promise<RunningServer> {
  const server = createAdaptorServer({ fetch: fetch as Parameters<typeof createAdaptorServer>[0]['fetch'] }) as Server
  await new Promise<void>((ready, failed) => {
    server.once('error', (error) => failed(refusalOf(error, host, port)))
    server.listen(port, host, ready)
  })
  const { address, family, port: actualPort } = server.address() as AddressInfo
  return { address: `http://${family === 'IPv6' ? `[${address}]` : address}:${actualPort}`, stop: () => stop(server) }
}

function stop(server: Server): Promise<void> {
  return new Promise((stopped) => {
    const deadline = setTimeout(() => server.closeAllConnections(), graceMs)
    // Browsers keep a connection open after its answer, for seconds.
    const sweep = setInterval(() => server.closeIdleConnections(), 50)
    server.close(() => {
      clearTimeout(deadline)
      clearInterval(sweep)
      stopped()
    })
  })
}

function refusalOf(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE' || error.code === 'EACCES') {
    return new Conflict({ en: m.portTaken.en(port), 'zh-CN': m.portTaken['zh-CN'](port) }, { cause: error })
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new Conflict({ en: m.noSuchHost.en(host), 'zh-CN': m.noSuchHost['zh-CN'](host) }, { cause: error })
  }
  return error
}
