import { govuk } from '#platform/govuk/govuk.ts'
import type { Frame } from '#platform/http/frame.ts'
import { messages as m } from '../messages.ts'
import { addressOf, type PageQuestion } from './address.ts'

/** Links to the pages before and after; the list is known a page ahead. */
export function Pager({ frame: { t }, question, listed }: { frame: Frame; question: PageQuestion; listed: number }) {
  const { page, limit } = question
  const previous = page > 1 ? { text: t(m.previousPage), href: addressOf('/find', question, { page: page - 1 }) } : undefined
  const next = listed > page * limit ? { text: t(m.nextPage), href: addressOf('/find', question, { page: page + 1 }) } : undefined
  return previous || next ? govuk('pagination', { landmarkLabel: t(m.pages), previous, next }) : null
}
