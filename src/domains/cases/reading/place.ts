import type { Meaning, PlaceNames } from '../catalogue/gazetteer.ts'
import { countryByDialCode, countryByTopDomain, countryWords } from './countries.data.ts'
import type { Home } from './home.ts'
import type { Kind } from './kind.ts'
import { lineAt, quote, type Letter } from './letter.ts'
import { mentionsIn, type Mention } from './mentions.ts'
import { placeSigns } from './place.data.ts'
import type { Span } from './readable.ts'

export interface LetterPlace {
  id: string | null
  name: string
  country: string
  level?: string
  text: string
  span: Span
}

export interface ReadPlace {
  place: LetterPlace | null
  /** Other places that the name or the letter could mean; a doubt when not empty. */
  rivals: string[]
}

export interface PlaceSearch {
  home: Home
  names: PlaceNames
  /** Names of people in the letter, which are no places. */
  people: readonly string[]
  /** An agent wrote the letter, whose own address tells nothing. */
  isByAgent: boolean
}

/**
 * The place whose people want to come or to be partners. Each mention is weighed by the words around it and where it
 * stands; our own home and places merely passed through lose. Null when no place has anything for it.
 */
export function placeOf(letter: Letter, kind: Kind, { home, names, people, isByAgent }: PlaceSearch): ReadPlace {
  const mentions = mentionsIn(letter, names, people)
  const context = contextOf(letter, mentions, home)
  const weighed = mentions
    .filter((mention) => !mention.isQualifier && !isHome(mention, home))
    .map((mention) => weigh(letter, mention, kind, { home, context, names, isByAgent }))
    .filter((one) => one !== null)
  const totals = totalsByPlace(weighed)
  const [best, second] = withCityOfRegion(totals)
  // The one foreign place of a request is its sender's even where no word says so.
  const isOnly = totals.length === 1 || (totals[1]?.total ?? 0) < 0
  if (!best || best.total < (kind !== 'other' && isOnly ? 0 : 2)) return { place: null, rivals: [] }
  const { mention, meaning } = best.first
  const level = meaning.division ? { level: meaning.division.level } : {}
  const place = {
    id: meaning.id,
    name: meaning.name,
    country: meaning.country,
    ...level,
    ...quote(letter, mention.start, mention.end),
  }
  const rivals = [
    ...(second && second.total > best.total - 2 && second.total >= 4 ? [second.first.meaning.name] : []),
    ...best.first.homonyms,
  ]
  return { place, rivals }
}

// A province says less than a city of it that speaks for itself.
function withCityOfRegion(totals: readonly Total[]): readonly Total[] {
  const [best] = totals
  if (best?.first.meaning.kind !== 'region') return totals
  const { country, admin1 } = best.first.meaning
  const city = totals.find(
    ({ total, first: { meaning } }) => total >= 1 && meaning.kind === 'city' && meaning.country === country && meaning.admin1 === admin1,
  )
  return city ? [city, ...totals.filter((one) => one !== city)] : totals
}

interface Total {
  total: number
  first: Weighed
}

interface Weighed {
  mention: Mention
  meaning: Meaning
  weight: number
  homonyms: string[]
}

interface Context {
  /** Countries the letter names or shows by script, addresses and numbers, with how strongly. */
  countries: ReadonlyMap<string, number>
  text: string
}

interface Surroundings {
  home: Home
  context: Context
  names: PlaceNames
  isByAgent: boolean
}

function weigh(letter: Letter, mention: Mention, kind: Kind, around: Surroundings): Weighed | null {
  const { home, names, context } = around
  const ordered = mention.meanings
    .map((meaning) => ({ meaning, likelihood: likelihoodOf(meaning, mention, around) }))
    .toSorted((a, b) => b.likelihood - a.likelihood)
  const [best, next] = ordered
  if (!best) return null
  if (isBritishHere(mention, home, context)) return null
  const { meaning } = best
  const base = meaning.kind === 'country' ? -3 : meaning.kind === 'region' ? -1 : 0
  const weight =
    base +
    signsAround(letter, mention, kind) +
    standing(letter, mention, around.isByAgent) +
    size(meaning, mention) +
    inAddress(letter, mention) -
    (meaning.country === home.country && home.country !== '' ? 5 : 0)
  const isOpen =
    next !== undefined &&
    next.meaning.kind === 'city' &&
    next.likelihood > best.likelihood - 0.8 &&
    next.meaning.population > 50_000
  return {
    mention,
    meaning,
    weight,
    homonyms: isOpen
      ? [`${next.meaning.name}, ${names.admin1Name(next.meaning.country, next.meaning.admin1) ?? next.meaning.country}`]
      : [],
  }
}

// A village is more often a word or a name that only looks like it.
function size({ kind, population, division }: Meaning, { qualifiers, text }: Mention): number {
  if (kind !== 'city' || division || qualifiers.length > 0 || /\p{Script=Han}/u.test(text)) return 0
  return population < 5000 ? -3 : population < 20_000 ? -1.5 : 0
}

// "jussara@itajai-pm.example" writes from Itajaí.
function inAddress(letter: Letter, { text }: Mention): number {
  const plain = text.normalize('NFD').replace(/[^a-z]/giu, '').toLowerCase()
  return plain.length > 3 && new RegExp(`@[\\w.-]*${plain}`, 'iu').test(letter.body) ? 3 : 0
}

// In a letter to Britain a British city's name means that city, unless a country or province beside it says otherwise.
function isBritishHere({ meanings, qualifiers }: Mention, home: Home, { countries }: Context): boolean {
  return (
    home.country === 'GB' &&
    !meanings.some(({ country, kind, population }) => country !== 'GB' && kind === 'city' && population > 50_000 && (countries.get(country) ?? 0) >= 2) &&
    qualifiers.every(({ country, kind }) => country === 'GB' || kind === 'city') &&
    meanings.some(({ kind, country, population }) => kind === 'city' && country === 'GB' && population > 120_000)
  )
}

function likelihoodOf(meaning: Meaning, mention: Mention, { home, context, names }: Omit<Surroundings, 'isByAgent'>): number {
  let likelihood = Math.log10(meaning.population + 10) / 2
  if (meaning.kind === 'country') likelihood += 4
  if (meaning.kind === 'region') likelihood += 1.8
  if (meaning.isByAlternate) likelihood -= 1
  if (meaning.division && meaning.kind === 'city') likelihood += 1
  likelihood += context.countries.get(meaning.country) ?? 0
  if (meaning.country === home.country && home.country !== '') likelihood -= 1.5
  for (const qualifier of mention.qualifiers) {
    if (qualifier.kind === 'country' && qualifier.country === meaning.country) likelihood += 3
    if (qualifier.kind === 'region' && qualifier.country === meaning.country && qualifier.admin1 === meaning.admin1)
      likelihood += 4
    if (qualifier.kind === 'city' && qualifier.country === meaning.country && qualifier.admin1 === meaning.admin1)
      likelihood += 0.5
  }
  const region = names.admin1Name(meaning.country, meaning.admin1)
  if (region && region.length > 3 && region !== meaning.name && context.text.includes(region)) likelihood += 2.5
  const han = meaning.division?.name['zh-CN'].replace(/[市县区]$/u, '')
  if (han && han.length > 1 && context.text.includes(han)) likelihood += 2
  return likelihood
}

function signsAround(letter: Letter, mention: Mention, kind: Kind): number {
  const before = letter.body.slice(Math.max(0, mention.start - 70), mention.start).replace(/\s+/g, ' ')
  const after = letter.body.slice(mention.wholeEnd, mention.wholeEnd + 70).replace(/^\)/u, '').replace(/\s+/g, ' ')
  const isInvitation = kind === 'invitation'
  let best = 0
  let worst = 0
  for (const { side, pattern, weight, inInvitation } of placeSigns) {
    if (inInvitation !== undefined && inInvitation !== isInvitation) continue
    if (!pattern.test(side === 'before' ? before : after)) continue
    best = Math.max(best, weight)
    worst = Math.min(worst, weight)
  }
  return best + worst
}

// Letterhead, sender and signature speak for the place; the address of the recipient against it.
function standing(letter: Letter, mention: Mention, isByAgent: boolean): number {
  const line = lineAt(letter, mention.start).text
  if (/^\s*(?:to|cc|收件人|抄送|致)\s*[::]/iu.test(line)) return -6
  if (/^\s*(?:from|发件人)\s*[::]/iu.test(line)) return isByAgent ? 0 : 4
  if (mention.start >= letter.tailStart) return isByAgent ? -6 : 4
  if (mention.start < letter.headEnd)
    return /dear|尊敬|council|议会|市政厅|\b(?:LS|SW|EC|NG|S|M|B|L|BS|CF|EH|G)\d{1,2} ?\d[A-Z]{2}\b/iu.test(line)
      ? -6
      : 2
  return 0
}

function totalsByPlace(weighed: readonly Weighed[]): Total[] {
  const groups = Map.groupBy(
    weighed,
    ({ meaning }) => meaning.id ?? `${meaning.kind} ${meaning.country} ${meaning.name}`,
  )
  return [...groups.values()]
    .map((group) => {
      const ordered = group.toSorted((a, b) => b.weight - a.weight || a.mention.start - b.mention.start)
      const rest = ordered.slice(1, 5).reduce((sum, { weight }) => sum + Math.max(-2, weight) * 0.4, 0)
      const names = Math.min(group.length, 5) * 0.3
      // Quoted from where it is first named as theirs.
      const first = group.find(({ weight }) => weight >= 3) ?? ordered[0]!
      return { total: ordered[0]!.weight + rest + names, first }
    })
    .toSorted((a, b) => b.total - a.total || a.first.mention.start - b.first.mention.start)
}

function isHome(mention: Mention, home: Home): boolean {
  if (home.id !== null && mention.meanings.some(({ id }) => id === home.id))
    return !mention.qualifiers.some(({ country, kind }) => kind !== 'city' && country !== home.country)
  return home.names.some((name) => name.toLowerCase() === mention.text.toLowerCase())
}

function contextOf(letter: Letter, mentions: readonly Mention[], home: Home): Context {
  const text = letter.body
  const countries = new Map<string, number>()
  const add = (country: string | undefined, strength: number) => {
    if (country) countries.set(country, Math.min(4, (countries.get(country) ?? 0) + strength))
  }
  if ((text.match(/\p{Script=Han}/gu)?.length ?? 0) > 12) add('CN', 2)
  // A country or province named says where its namesakes are not.
  for (const { meanings } of mentions) {
    const [wide] = meanings
    if (wide && wide.kind !== 'city' && meanings.every(({ kind }) => kind !== 'city' || wide.kind === 'country') && wide.country !== home.country) add(wide.country, 1)
  }
  for (const [pattern, country] of countryWords) if (pattern.test(text)) add(country, 1.5)
  for (const [pattern, country] of countryByDialCode) if (pattern.test(text)) add(country, 1.5)
  for (const match of letter.whole.matchAll(/@[\w.-]{1,80}\.([a-z]{2})\b/gi))
    add(countryByTopDomain[match[1]!.toLowerCase()], 1)
  return { countries, text }
}
