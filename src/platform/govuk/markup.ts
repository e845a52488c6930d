import type { HtmlEscapedString } from 'hono/utils/html'

/** What a component or `raw` returns. Plain strings are refused by the type, so that text is always escaped. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>
