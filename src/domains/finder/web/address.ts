import { z } from 'zod'
import { findQuestion } from '../question.ts'

/** The question and how its answer is shown, as it stands in the address of the page. */
export const pageQuestion = findQuestion.extend({
  view: z.enum(['list', 'table']).default('list'),
  sort: z.enum(['order', 'name', 'population', 'distance']).default('order'),
})

export type PageQuestion = z.output<typeof pageQuestion>

const usualQuestion = pageQuestion.parse({})
const usual: Record<string, unknown> = usualQuestion

/** The page of one candidate, as seen from the same home and among the same places as this list. */
export function candidateHref({ home, where }: Pick<PageQuestion, 'home' | 'where'>, placeId: string): string {
  return addressOf(`/find/places/${encodeURIComponent(placeId)}`, { ...usualQuestion, home, where })
}

/** The address of a page that asks this question with some parts changed; what is usual is left out. */
export function addressOf(path: string, question: PageQuestion, change: Partial<Record<keyof PageQuestion, unknown>> = {}): string {
  const parts = Object.entries({ ...question, ...change }).filter(
    ([name, value]) => value !== undefined && value !== null && value !== usual[name],
  )
  const query = new URLSearchParams(parts.map(([name, value]) => [name, String(value)])).toString()
  return query === '' ? path : `${path}?${query}`
}
