import type { MiddlewareHandler } from 'hono'
import { describeRoute, resolver, validator } from 'hono-openapi'
import { HTTPException } from 'hono/http-exception'
import { isUtf8 } from 'node:buffer'
import { z } from 'zod'
import { checkRecords } from '../cli/records-check.ts'
import { Invalid, type Problem } from '../errors.ts'
import { messages as m } from './messages.ts'
import { problemDetails } from './problem-details.ts'
import { allowedBy, problemsOf } from './problems.ts'

/*
 * What an `api.ts` is written with. The OpenAPI document comes from the same shapes that read and describe the data:
 *
 *   api.get('/places', answers('Places by name', listShape(placeView)), query(placeQuery.extend(pageQuery)), async (c) =>
 *     c.json(await findPlaces(c.var.ctx, c.req.valid('query'))))
 */

interface AnswerOptions {
  /** 201 where something was made. */
  status?: 200 | 201
  /** More than the summary says, in Markdown. */
  description?: string
}

/** Describes an endpoint: what it does in a few words, and the shape of its answer. */
export function answers(summary: string, shape: z.ZodType, { status = 200, description }: AnswerOptions = {}): MiddlewareHandler {
  return describeRoute({
    summary,
    description,
    responses: {
      [status]: { description: 'As asked', content: { 'application/json': { schema: resolver(shape) } } },
      400: problem('The request cannot be read'),
      default: problem('What went wrong, in one shape for every error'),
    },
  })
}

/** Reads the query by a shape; then `c.req.valid('query')`. Throws Invalid with a problem for each wrong field. */
export function query<Shape extends z.ZodType>(shape: Shape) {
  return validator('query', shape, refuseInvalid)
}

/** Reads a JSON body by a shape; then `c.req.valid('json')`. Throws Invalid with a problem for each wrong field. */
export function json<Shape extends z.ZodType>(shape: Shape) {
  return validator('json', shape, refuseInvalid)
}

/**
 * Reads a JSON list of records under the rules of the command-line contract, with the same refusals: every wrong field of
 * every record, unknown ones too, and each id used once. Throws Invalid with paths such as `[2].s.C4`.
 */
export function records<Record extends z.ZodType>(record: Record, most: number) {
  return validator('json', z.array(record).min(1).max(most), async (_, c) => {
    const problems = problemsOfRecords(record, most, await c.req.json())
    if (problems.length > 0) throw new Invalid(m.invalid, problems)
  })
}

/** Refuses a JSON body that is not UTF-8, which would otherwise be read with its wrong bytes replaced. */
export const utf8Json: MiddlewareHandler = async (c, next) => {
  const isJson = /^application\/(?:\w+\+)?json\b/i.test(c.req.header('Content-Type') ?? '')
  if (isJson && !isUtf8(new Uint8Array(await c.req.arrayBuffer()))) throw new HTTPException(400)
  await next()
}

/** Reads the parameters of the path by a shape; then `c.req.valid('param')`. Throws Invalid. */
export function path<Shape extends z.ZodType>(shape: Shape) {
  return validator('param', shape, refuseInvalid)
}

/** The query fields of every list: how many, and after which. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(500).default(50).meta({ description: 'At most so many items' }),
  cursor: z.string().max(500).optional().meta({ description: 'The “next” of the answer before' }),
}

/** The one shape of every list: items, and the cursor of the next page, null on the last. */
export function listShape<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().nullable() })
}

/**
 * A page out of up to `limit + 1` rows in a stable order: ask the store for one more than the limit, and for rows after
 * the key that `afterCursor` gives back.
 */
export function pageOf<Item>(rows: readonly Item[], limit: number, keyOf: (item: Item) => unknown): { items: Item[]; next: string | null } {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  const hasMore = rows.length > limit && last !== undefined
  return { items, next: hasMore ? Buffer.from(JSON.stringify(keyOf(last))).toString('base64url') : null }
}

/** The key in a cursor, checked by its shape; undefined without a cursor. Throws Invalid for one that we did not make. */
export function afterCursor<Key extends z.ZodType>(cursor: string | undefined, key: Key): z.output<Key> | undefined {
  if (cursor === undefined) return undefined
  const parsed = key.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()))
  if (!parsed.success) throw new Invalid(m.invalid, [{ path: 'cursor', value: cursor, allowed: m.aCursor }])
  return parsed.data
}

function problem(description: string) {
  return { description, content: { 'application/problem+json': { schema: resolver(problemDetails) } } }
}

function problemsOfRecords(record: z.ZodType, most: number, given: unknown): Problem[] {
  if (!Array.isArray(given) || given.length === 0 || given.length > most) {
    return [{ path: '', value: given, allowed: { en: m.listOfRecords.en(most), 'zh-CN': m.listOfRecords['zh-CN'](most) } }]
  }
  const { wrong } = checkRecords(record, given, (issue) => ({ en: issue.message, 'zh-CN': allowedBy(issue)['zh-CN'] }))
  return wrong.flatMap(({ index, problems }) =>
    problems.map((problem) => ({ ...problem, path: problem.path === '(record)' ? `[${index}]` : `[${index}].${problem.path}` })),
  )
}

function refuseInvalid(result: { success: boolean; data?: unknown; error?: unknown }): void {
  if (result.success) return
  throw new Invalid(m.invalid, problemsOf({ issues: result.error } as z.core.$ZodError, result.data))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
