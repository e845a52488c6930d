/**
 * How sure a row is: S stated by the cities that asked for this, L looked up, D the product's own default, M from
 * memory and still to be checked. A cell that its source leaves unmarked is a default.
 */
export type Mark = 'S' | 'L' | 'D' | 'M'

/** Where a row comes from; every row of a pack carries it. `on` is the day it was last checked. */
export interface Sourced {
  mark: Mark
  source: string
  on: string
}

export interface BilingualName {
  en: string
  'zh-CN': string
}

/** A tier of government, as `CN-S`. A level that is `outsideLadder` has rules of its own: no rank, no peers. */
export interface Level extends Sourced {
  code: string
  name: BilingualName
  outsideLadder?: boolean
}

/** Words beside a title that weaken it. */
export type TitleQualifier = 'acting' | 'former' | 'honorary'

/** A post and the titles it goes by. The list's order is the order of precedence between posts of one rank. */
export interface Post extends Sourced {
  id: string
  name: BilingualName
  /** Row of the rank table: posts of one group hold one rank at a level. */
  group: string
  /** Matches the whole normalised title (see titles.ts); the first post that matches is taken. */
  titles: RegExp
  /** Levels at which the title is used; elsewhere it is taken for the same group's post, with a warning. */
  usualAt?: readonly string[]
}

/** `rank` null: the table has no such post at this level. */
export interface RankCell extends Sourced {
  group: string
  level: string
  rank: string | null
  warning?: BilingualName
}

/** The three hosts that a row of the ladder suggests, as roles of the host pack. */
export interface HostSuggestion {
  decision: string
  ceremony: string
  topic: string
}

/**
 * One row of the equivalence ladder. A role list holds alternatives; roles that receive together are joined by " + ".
 * Groups and levels name the visitors it is for; the first row that fits is taken.
 */
export interface LadderRow extends Sourced {
  groups: readonly string[]
  levels: readonly string[] | 'all'
  peer: readonly string[]
  acceptable: readonly string[]
  neverBelow: string
  addsValue: readonly string[]
  hosts: HostSuggestion
}

/** Longest official stay abroad for a tour of so many countries, travel days included. */
export interface StayLimit extends Sourced {
  countries: number
  days: number
}

export interface VisitRules {
  /** Largest official group, and which groups it does not bind. */
  people: (Sourced & { limit: number; exempt: readonly string[] }) | null
  stays: readonly StayLimit[]
}

export interface FriendshipRules {
  /** Levels that may form national sister-city ties as a rule; null when each place decides for itself. */
  tieLevels: (Sourced & { levels: readonly string[]; lighterForm: BilingualName }) | null
  /** One foreign place, one tie in the country; later ones get the lighter form. */
  oneToOne: (Sourced & { lighterForm: BilingualName }) | null
  /** Anniversaries are marked every so many years. */
  anniversaryEvery: (Sourced & { years: number }) | null
}

export interface PlanningCycle extends Sourced {
  name: BilingualName
  fromYear: number
  toYear: number
  /** Whether its goals are adopted and public. */
  isKnown: boolean
}

/** A phrase in an agreement that someone must clear before signing; flagged, never blocked. */
export interface AgreementFlag extends Sourced {
  id: string
  pattern: RegExp
  why: BilingualName
  clearedBy: readonly ('legal' | 'fcdo-desk' | 'finance')[]
}

/** All the product knows about dealing with the public offices of one country; pure data. */
export interface CountryPack {
  country: string
  name: BilingualName
  levels: readonly Level[]
  /** Ranks from the highest down; what the order of precedence sorts by. */
  ranks: readonly BilingualName[]
  posts: readonly Post[]
  /** Characters of titles in another form → the form that the patterns are written in. */
  otherForms: ReadonlyMap<string, string>
  /** The country's own words for an acting, former or honorary holder; the English ones are known to all packs. */
  qualifiers: Readonly<Record<TitleQualifier, RegExp>>
  rankCells: readonly RankCell[]
  ladder: readonly LadderRow[]
  visits: VisitRules
  friendship: FriendshipRules
  cycles: readonly PlanningCycle[]
  agreementFlags: readonly AgreementFlag[]
  familyNameFirst: boolean
}

/** A role on the host's side. `standing` counts from 1, the highest; roles that only join in have none. */
export interface HostRole extends Sourced {
  id: string
  name: BilingualName
  standing: number | null
}

/** The host country's side: roles, who speaks on which topic, and its own limits. */
export interface HostPack {
  country: string
  roles: readonly HostRole[]
  topics: readonly (Sourced & { purpose: string; role: string })[]
  gifts: Sourced & { limitPence: number; registerWithinDays: number }
}
