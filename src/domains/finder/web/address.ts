import { z } from 'zod'
import { findQuestion } from '../question.ts'

/** The question and how its answer is shown, as it stands in the address of the page. */
export const pageQuestion = findQuestion.extend({
  view: z.enum(['list', 'table']).default('list'),
  sort: z.enum(['order', 'name', 'population', 'distance']).default('order'),
})

export type PageQuestion = z.output<typeof pageQuestion>

const usual: Record<string, unknown> = pageQuestion.parse({})

/** The page of one candidate, as seen from the same home and among the same places as this list. */
export function candidateHref(
  { home, where }: Pick<PageQuestion, 'home' | 'where'>,
  placeId: string,
  more: { changes?: 'shown' } = {},
): string {
  return withQuery(`/find/places/${encodeURIComponent(placeId)}`, { home, where, ...more })
}

/** The page about how good the list of a question is, with one of its two measurements. */
export function qualityHref({ home, where }: Pick<PageQuestion, 'home' | 'where'>, more: { of?: 'own' } = {}): string {
  return withQuery('/find/quality', { home, where, ...more })
}

/** The address of a page that asks this question with some parts changed; what is usual is left out. */
export function addressOf(path: string, question: PageQuestion, change: Partial<Record<keyof PageQuestion, unknown>> = {}): string {
  const parts = Object.entries({ ...question, ...change }).filter(([name, value]) => value !== usual[name])
  return withQuery(path, Object.fromEntries(parts))
}

function withQuery(path: string, parts: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(parts).filter(([, value]) => value !== undefined && value !== null)
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return query === '' ? path : `${path}?${query}`
}
