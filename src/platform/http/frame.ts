import type { Actor } from '../context.ts'
import type { Locale, Text } from '../i18n/locale.ts'
import type { Translate } from '../i18n/say.ts'

/** One entry of the main navigation; `href` also decides which pages show it as current. */
interface NavigationItem {
  href: string
  text: Text
}

/** Where the frame of every page leads; only to what exists. */
export interface Signposts {
  navigation: readonly NavigationItem[]
  footer: readonly NavigationItem[]
  /** The page that the search box of the header asks, with `?q=`; null when there is none. */
  searchHref: string | null
  /** The page of the home, from its name in the header. */
  homeHref: string | null
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
  /** In which instants are told: the home's, before set-up UTC. */
  timeZone: string
  signposts: Signposts
  /** Public address of a built file by its logical name, as `entente.css` or `islands/map.js`; undefined when not built. */
  asset: (name: string) => string | undefined
}
