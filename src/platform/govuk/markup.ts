import type { HtmlEscapedString } from 'hono/utils/html'

/** What a component or `raw` returns. Plain strings are refused by the type, so that text is always escaped. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>

/** The rendered text of markup; throws for components that wait for something, since rendering here does not. */
export function htmlOf(markup: Markup): string {
  const html: unknown = markup instanceof Promise ? markup : markup.toString()
  if (typeof html !== 'string') throw new TypeError('this markup has a part that is asynchronous')
  return html
}
