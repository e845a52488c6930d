import type { Actor } from '../context.ts'
import type { Locale, Text } from '../i18n/locale.ts'
import type { Translate } from '../i18n/say.ts'

/** One entry of the main navigation; `href` also decides which pages show it as current. */
export interface NavigationItem {
  href: string
  text: Text
}

/** What the layout of a page needs to know about the request it answers. */
export interface Frame {
  locale: Locale
  t: Translate
  /** Path and query of this page, so that the language switch comes back to it. */
  here: string
  path: string
  actor: Actor | null
  /** Name of the home place in the reader's language; null before set-up. */
  homeName: string | null
  navigation: readonly NavigationItem[]
  /** Address of the search page, when there is one. */
  searchHref: string | null
  /** Public address of a built file by its logical name, as `entente.css` or `islands/map.js`; undefined when not built. */
  asset: (name: string) => string | undefined
}
