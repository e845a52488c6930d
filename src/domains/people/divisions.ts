import type { BilingualName, Mark } from '#core/protocol/country-pack.ts'

/** A place a country pack can rank: a province, a city, a district. */
export interface Division {
  code: string
  name: BilingualName
  level: string
  /** What it is, where the level's own name would be too general: "district of a municipality". */
  kind: BilingualName
  /** Higher divisions it lies in, highest first. */
  within: readonly Division[]
  mark: Mark
  source: string
  warning?: BilingualName
  /** 1 for the highest; of several with one name the lowest tier number is meant, then the first in the list. */
  tier: number
  /** Folded names it answers to. */
  keys: readonly string[]
  /** Folded names with the kind in them, as `yubeidistrict`. */
  keysWithKind: readonly string[]
}

export interface Gazetteer {
  divisions: readonly Division[]
  /** Takes words out of a name that say nothing (as "autonomous" nationalities do); applied before folding. */
  cleaned(name: string): string
}

export interface FoundDivision {
  division: Division
  /** Others of equal weight that the same words could mean. */
  others: readonly Division[]
}

/**
 * Lower case, without accents, spaces and punctuation: "Xi'an", "Xi’an" and "xi an" are one. Letters of all scripts
 * stay. Text without a letter or digit gives an empty key.
 */
export function foldedName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/**
 * The division that a place name means: the highest of those so called, then the first in the list. A higher place
 * settles it ("Suzhou, Anhui", "Suzhou (Anhui)", `安徽省宿州市`). Null when no division has the name.
 */
export function divisionNamed(gazetteer: Gazetteer, name: string): FoundDivision | null {
  const [head = '', ...higher] = name
    .split(/[,，、;(（）)]/u)
    .map((part) => foldedName(gazetteer.cleaned(part)))
    .filter((part) => part !== '')
  const plain = matching(gazetteer.divisions, head)
  const candidates = plain.length > 0 ? plain : afterHigherPlace(gazetteer.divisions, head)
  const found = candidates.filter((division) => higher.every((key) => liesWithin(division, key)))
  const [division, ...others] = found.toSorted((a, b) => a.tier - b.tier)
  return division ? { division, others: others.filter((other) => isAsLikely(other, division)) } : null
}

function matching(divisions: readonly Division[], key: string): Division[] {
  const plain = divisions.filter(({ keys }) => keys.includes(key))
  const withKind = divisions.filter(({ keysWithKind }) => keysWithKind.includes(key))
  return [...new Set([...plain, ...withKind])]
}

// A place that lies in the one meant and shares its name (the county beside the city) is not a second meaning.
function isAsLikely(other: Division, meant: Division): boolean {
  return (other.tier === meant.tier || (meant.tier > 2 && other.level === meant.level)) && !other.within.includes(meant)
}

function liesWithin(division: Division, key: string): boolean {
  const ownCountryOrSelf = [division, ...division.within]
  return ownCountryOrSelf.some((higher) => answersTo(higher, key)) || countryKeys.has(key)
}

// People add the country to a city's name; it settles nothing within one country's list.
const countryKeys = new Set(
  'china prc cn prchina peoplesrepublicofchina 中国 中华人民共和国 germany de deutschland federalrepublicofgermany'.split(' '),
)

// "湖北省武汉市", "Hubei Wuhan": names of higher places, then its own.
function afterHigherPlace(divisions: readonly Division[], key: string): Division[] {
  return divisions.filter((division) =>
    allKeys(division).some(
      (own) => key.length > own.length && key.endsWith(own) && isPath(division.within, key.slice(0, -own.length)),
    ),
  )
}

function isPath(within: readonly Division[], text: string): boolean {
  if (text === '') return true
  return within.some((higher, index) =>
    allKeys(higher).some((key) => text.startsWith(key) && isPath(within.slice(index + 1), text.slice(key.length))),
  )
}

function answersTo(division: Division, key: string): boolean {
  return allKeys(division).includes(key)
}

function allKeys({ keys, keysWithKind }: Division): string[] {
  return [...keys, ...keysWithKind]
}
