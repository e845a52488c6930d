import { setTimeout as pause } from 'node:timers/promises'
import { Conflict } from '#platform/errors.ts'
import { messages as m } from '../messages.ts'

/** One row of an answer: the text of each bound variable. */
export type Row = Readonly<Record<string, string>>

export interface ServiceSettings {
  /** Address of the SPARQL service. */
  endpoint: string
  /** Least time between two requests; the public service asks for no more than one a second. */
  paceMs: number
  /** Whom the service may write to about this program's requests. */
  contact: string
  signal: AbortSignal
}

const attempts = 6
const patienceMs = 90_000

/**
 * Asks a SPARQL service, one request at a time and at its pace. Waits longer and tries again after 429, 5xx, a broken
 * connection and silence; throws Conflict when it still does not answer.
 */
export function sparqlService({ endpoint, paceMs, contact, signal }: ServiceSettings) {
  let nextAt = 0

  async function ask(query: string): Promise<Row[]> {
    for (let attempt = 1; ; attempt++) {
      await pause(Math.max(0, nextAt - performance.now()), undefined, { signal })
      nextAt = performance.now() + paceMs
      const answer = await request(query)
      if (Array.isArray(answer)) return answer
      if (attempt === attempts) throw new Conflict(m.serviceSilent, { cause: answer.cause })
      nextAt = performance.now() + Math.max(answer.waitMs, paceMs * 2 ** attempt)
    }
  }

  // The rows, or how long to wait at least before the next attempt. A refusal of the query itself is our own bug.
  async function request(query: string): Promise<Row[] | { waitMs: number; cause: unknown }> {
    try {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: {
          accept: 'application/sparql-results+json',
          'content-type': 'application/x-www-form-urlencoded',
          'user-agent': `Entente/0.1 (${contact})`,
        },
        body: new URLSearchParams({ query }),
        signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
      })
      if (response.ok) return rowsOf(await response.json())
      const cause = new Error(`${response.status} from ${endpoint}`)
      if (response.status !== 429 && response.status < 500) throw cause
      return { waitMs: Number(response.headers.get('retry-after') ?? 0) * 1000, cause }
    } catch (cause) {
      signal.throwIfAborted()
      if (cause instanceof Error && /^4\d\d from/.test(cause.message)) throw cause
      return { waitMs: 0, cause }
    }
  }

  return ask
}

function rowsOf(answer: unknown): Row[] {
  const { results } = answer as { results: { bindings: Record<string, { value: string }>[] } }
  return results.bindings.map((row) => Object.fromEntries(Object.entries(row).map(([name, { value }]) => [name, value])))
}
