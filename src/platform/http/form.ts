import type { Context as HonoContext } from 'hono'
import { z } from 'zod'
import { Invalid, type Problem } from '../errors.ts'
import type { Env } from './env.ts'
import { messages as m } from './messages.ts'
import { problemsOf } from './problems.ts'

/** A form as it was sent, with what was wrong in it, so that a page can show it again without losing anything. */
export interface Given {
  values: Readonly<Record<string, unknown>>
  problems: readonly Problem[]
}

/** A form that has not been sent yet. */
export const blank: Given = { values: {}, problems: [] }

/** A field that may be repeated (checkboxes, hidden rows): one value or several always arrive as a list. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.preprocess((given) => (given === undefined ? [] : Array.isArray(given) ? given : [given]), z.array(item))
}

/**
 * Path parameters, query and body of a request, parsed together; the body wins. An empty field counts as missing.
 * Throws Invalid with a problem for each field that the shape refuses.
 */
export async function readForm<Shape extends z.ZodType>(c: HonoContext<Env>, shape: Shape): Promise<z.output<Shape>> {
  return parse(shape, await valuesOf(c))
}

/** Path parameters and query, as `readForm` does it. */
export function readQuery<Shape extends z.ZodType>(c: HonoContext<Env>, shape: Shape): z.output<Shape> {
  return parse(shape, queryOf(c))
}

/**
 * Reads a form and acts on it; where shape or verb refuse it as Invalid, `again` shows the page with what was given and
 * what is wrong, as 422. Other refusals go to the error page.
 */
export async function submit<Shape extends z.ZodType>(
  c: HonoContext<Env>,
  shape: Shape,
  act: (input: z.output<Shape>) => Response | Promise<Response>,
  again: (given: Given) => Response | Promise<Response>,
): Promise<Response> {
  const values = await valuesOf(c)
  try {
    return await act(parse(shape, values))
  } catch (refusal) {
    if (!(refusal instanceof Invalid)) throw refusal
    c.status(422)
    const problems = refusal.problems.length > 0 ? refusal.problems : [{ path: '', value: undefined, allowed: refusal.text }]
    return again({ values, problems })
  }
}

function parse<Shape extends z.ZodType>(shape: Shape, values: Record<string, unknown>): z.output<Shape> {
  const parsed = shape.safeParse(values)
  if (!parsed.success) throw new Invalid(m.invalid, problemsOf(parsed.error, values), { cause: parsed.error })
  return parsed.data
}

async function valuesOf(c: HonoContext<Env>): Promise<Record<string, unknown>> {
  const body = await c.req.parseBody({ all: true })
  return { ...queryOf(c), ...withoutEmpty(Object.entries(body)) }
}

function queryOf(c: HonoContext<Env>): Record<string, unknown> {
  const query = Object.entries(c.req.queries()).map(([name, values]): [string, unknown] => [name, values.length > 1 ? values : values[0]])
  return { ...withoutEmpty(query), ...c.req.param() }
}

function withoutEmpty(entries: [string, unknown][]): Record<string, unknown> {
  return Object.fromEntries(entries.filter(([, value]) => value !== ''))
}
