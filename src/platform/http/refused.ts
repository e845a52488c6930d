import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { HTTPException } from 'hono/http-exception'
import { type Bilingual, Conflict, Forbidden, Invalid, NotFound, type Problem, Refusal } from '../errors.ts'
import { messages as m } from './messages.ts'

/** What a face shows of an error: never its internals. */
export interface Refused {
  status: ContentfulStatusCode
  /** Last part of the problem's address in the API, as `not-found`. */
  kind: string
  title: Bilingual
  /** What is wrong this time; null where only the title may be told. */
  detail: Bilingual | null
  problems: readonly Problem[]
  /** Whether it is our own bug, to be logged with its cause. */
  isFault: boolean
}

/** The one translation of errors to answers, for pages and the API alike. */
export function refusedBy(error: unknown): Refused {
  if (error instanceof NotFound) return refused(404, error)
  if (error instanceof Forbidden) return refused(403, error)
  if (error instanceof Conflict) return refused(409, error)
  if (error instanceof Invalid) return { ...refused(422, error), problems: error.problems }
  if (error instanceof HTTPException) return refused(error.status)
  return refused(error instanceof Refusal ? 422 : 500)
}

const titles: Readonly<Record<number, { kind: string; title: Bilingual }>> = {
  400: { kind: 'bad-request', title: m.badRequest },
  401: { kind: 'not-signed-in', title: m.notSignedIn },
  403: { kind: 'forbidden', title: m.forbidden },
  404: { kind: 'not-found', title: m.notFound },
  409: { kind: 'conflict', title: m.conflict },
  413: { kind: 'too-large', title: m.tooLarge },
  422: { kind: 'invalid', title: m.thereIsAProblem },
  429: { kind: 'too-many-requests', title: m.tooManyTries },
}

function refused(status: number, refusal?: Refusal): Refused {
  const known = titles[status]
  const { kind, title } = known ?? { kind: 'fault', title: m.fault }
  return {
    status: (known ? status : 500) as ContentfulStatusCode,
    kind,
    title,
    detail: refusal?.text ?? null,
    problems: [],
    isFault: !known,
  }
}

/** The kinds of problem the API answers with, for its documentation. */
export const problemKinds = Object.entries(titles).map(([status, { kind, title }]) => ({ status: Number(status), kind, title }))
