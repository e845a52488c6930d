import type { HttpBindings } from '@hono/node-server'
import type { Context } from '../context.ts'
import type { Locale } from '../i18n/locale.ts'
import type { Translate } from '../i18n/say.ts'
import type { Frame } from './frame.ts'

/** What every route finds in `c.var`. Routes of domains run only for someone signed in, so `ctx` is always theirs. */
export interface Env {
  Bindings: HttpBindings
  Variables: {
    ctx: Context
    locale: Locale
    t: Translate
    /** What the layout needs; hand it to `<Page frame={c.var.frame} …>`. */
    frame: Frame
    requestId: string
  }
}
