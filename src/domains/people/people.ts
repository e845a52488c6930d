import * as z from 'zod'
import type { BilingualName, CountryPack, HostSuggestion, Level } from '#core/protocol/country-pack.ts'
import { cn } from '#core/protocol/packs/cn.data.ts'
import { de } from '#core/protocol/packs/de.data.ts'
import { gb } from '#core/protocol/packs/gb.data.ts'
import { rankEquivalent, suggestHosts, weakest, type Confidence, type UkPeers } from '#core/protocol/rank-equivalent.ts'
import { readTitle } from '#core/protocol/titles.ts'
import { Invalid, type Problem } from '#platform/errors.ts'
import { say } from '#platform/i18n/say.ts'
import { divisionNamed, type Division, type FoundDivision, type Gazetteer } from './divisions.ts'
import { messages as m } from './messages.ts'
import { cnGazetteer } from './packs/cn-divisions.ts'
import { deGazetteer } from './packs/de-divisions.ts'

const text = z
  .string('text of 1 to 200 characters')
  .trim()
  .min(1, 'text of 1 to 200 characters')
  .max(200, 'text of 1 to 200 characters')

const purposes = gb.topics.map(({ purpose }) => purpose)

/** The question: who is this visitor in our terms? `level` overrides the one that follows from the place. */
export const rankQuestion = z.strictObject({
  title: text,
  place: text,
  country: text.default('CN'),
  level: text.toUpperCase().optional(),
  purpose: z.enum(purposes, `one of ${purposes.join(', ')}`).optional(),
})

/** The answer, as the command prints it; names in English, `rank` and `ukPeers` null outside the ladder. */
export interface RankAnswer {
  title: string
  place: string
  country: string
  level: { code: string; name: string }
  post: string
  rank: string | null
  ukPeers: UkPeers | null
  hosts: { for: keyof HostSuggestion; role: string }[]
  confidence: Confidence
  source: string[]
  warnings: string[]
}

/** The same answer with the names and sentences in both languages, for people. */
export interface RankAnswerForPeople extends Omit<RankAnswer, 'level' | 'rank' | 'warnings'> {
  placeName: BilingualName
  level: { code: string; name: BilingualName }
  postName: BilingualName
  rank: BilingualName | null
  warnings: BilingualName[]
}

/**
 * The rank of a post at a place, its peers on our side and three hosts. Throws Invalid, saying what is known, for a
 * country without a pack and for a title, place or level that its pack does not know.
 */
export function rankOfVisitor(question: z.output<typeof rankQuestion>): RankAnswerForPeople {
  const pack = packOf(question.country)
  const found = divisionNamed(pack.gazetteer(), question.place)
  const level = levelOf(pack.rules, question, found)
  const title = readTitle(pack.rules, question.title, placeNames(question.place, found?.division))
  if (!('code' in level) || !title)
    throw new Invalid(m.cannotRank, [
      ...(title ? [] : [{ path: 'title', value: question.title, allowed: knownTitles(pack.rules) }]),
      ...('code' in level ? [] : [level]),
    ])
  const { post } = title
  const answer = rankEquivalent(pack.rules, post, level)
  const placing = question.level === undefined ? found?.division : undefined
  const topic = gb.topics.find(({ purpose }) => purpose === question.purpose)?.role
  const confidences: Confidence[] = [answer.confidence, ...(placing ? [weakest([placing.mark])] : [])]
  return {
    title: question.title,
    place: question.place,
    placeName: found?.division.name ?? { en: question.place, 'zh-CN': question.place },
    country: pack.rules.country,
    level: { code: level.code, name: placing?.kind ?? level.name },
    post: post.id,
    postName: post.name,
    rank: pack.rules.ranks.find(({ en }) => en === answer.rank) ?? null,
    ukPeers: answer.ladderRow && peersOf(answer.ladderRow),
    hosts: answer.ladderRow ? suggestHosts(answer.ladderRow, topic) : [],
    confidence: weaker(confidences),
    source: [...answer.source, ...(placing && !answer.source.includes(placing.source) ? [placing.source] : [])],
    warnings: [
      ...answer.warnings,
      ...(placing?.warning ? [placing.warning] : []),
      ...(found && found.others.length > 0 ? [ambiguity(question.place, found)] : []),
      ...title.qualifiers.map((qualifier) => m.qualified[qualifier]),
      ...(question.level === undefined ? [] : [m.levelByHand]),
    ],
  }
}

/** The answer in the shape of the command-line contract: one object, names in English. */
export function rankAnswer(answer: RankAnswerForPeople): RankAnswer {
  const { title, place, country, level, post, rank, ukPeers, hosts, confidence, source, warnings } = answer
  return {
    title,
    place,
    country,
    level: { code: level.code, name: level.name.en },
    post,
    rank: rank?.en ?? null,
    ukPeers,
    hosts,
    confidence,
    source,
    warnings: warnings.map(({ en }) => en),
  }
}

/** A role of the host's side in both languages; a pair is joined by " + ". */
export function roleName(role: string): BilingualName {
  const names = role
    .split(' + ')
    .map((id) => gb.roles.find((known) => known.id === id)?.name ?? { en: id, 'zh-CN': id })
  return {
    en: names.map(({ en }) => en).join(m.andAlso.en),
    'zh-CN': names.map((name) => name['zh-CN']).join(m.andAlso['zh-CN']),
  }
}

const packs: readonly { rules: CountryPack; gazetteer: () => Gazetteer }[] = [
  { rules: cn, gazetteer: once(cnGazetteer) },
  { rules: de, gazetteer: once(deGazetteer) },
]

function packOf(country: string) {
  const asked = country.toLowerCase()
  const pack = packs.find(({ rules }) =>
    [rules.country, rules.name.en, rules.name['zh-CN']].some((name) => name.toLowerCase() === asked),
  )
  if (pack) return pack
  const known = packs.map(({ rules }) => `${rules.country} (${rules.name.en})`)
  throw new Invalid(m.cannotRank, [{ path: 'country', value: country, allowed: known.join(', ') }])
}

function levelOf(
  rules: CountryPack,
  question: z.output<typeof rankQuestion>,
  found: FoundDivision | null,
): Level | Problem {
  const code = question.level ?? found?.division.level
  if (code === undefined) {
    const allowed = { en: m.knownPlaces.en(rules.name.en), 'zh-CN': m.knownPlaces['zh-CN'](rules.name['zh-CN']) }
    return { path: 'place', value: question.place, allowed }
  }
  const level = rules.levels.find((level) => level.code === code)
  if (level) return level
  const known = rules.levels.map(({ code, name }) => `${code} (${name.en})`).join(', ')
  return { path: 'level', value: code, allowed: known }
}

function knownTitles(rules: CountryPack): BilingualName {
  return {
    en: say(
      'en',
      m.knownTitles,
      rules.posts.map(({ name }) => name.en),
    ),
    'zh-CN': say(
      'zh-CN',
      m.knownTitles,
      rules.posts.map(({ name }) => name['zh-CN']),
    ),
  }
}

function placeNames(asked: string, division: Division | undefined): string[] {
  const named = division ? [division, ...division.within].flatMap(({ name }) => [name.en, name['zh-CN']]) : []
  return [asked, ...named]
}

function peersOf({ peer, acceptable, neverBelow, addsValue }: UkPeers): UkPeers {
  return { peer, acceptable, neverBelow, addsValue }
}

function ambiguity(asked: string, { division, others }: FoundDivision): BilingualName {
  const shown = others.slice(0, 4)
  return {
    en: m.ambiguousPlace.en(
      asked,
      described(division).en,
      shown.map((other) => described(other).en),
    ),
    'zh-CN': m.ambiguousPlace['zh-CN'](
      asked,
      described(division)['zh-CN'],
      shown.map((other) => described(other)['zh-CN']),
    ),
  }
}

function described(division: Division): BilingualName {
  const places = [division, ...division.within.toReversed()]
  return {
    en: `${places.map(({ name }) => name.en).join(', ')} (${division.name['zh-CN']}, ${division.kind.en})`,
    'zh-CN': places
      .toReversed()
      .map(({ name }) => name['zh-CN'])
      .join(''),
  }
}

function weaker(confidences: readonly Confidence[]): Confidence {
  return (['from-memory', 'default'] as const).find((word) => confidences.includes(word)) ?? 'verified'
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}

/** The divisions of a country with their names and levels, as far as its pack lists them; empty without a pack. */
export function divisionsOf(country: string): readonly Division[] {
  return packs.find(({ rules }) => rules.country === country)?.gazetteer().divisions ?? []
}

/** What the product knows about dealing with the offices of a country; null without a pack. */
export function countryRules(country: string): CountryPack | null {
  return packs.find(({ rules }) => rules.country === country)?.rules ?? null
}

/** The tier of government a place is on, by its name; null for a place or country that no pack lists. */
export function levelOfPlace(country: string, place: string): { code: string; name: BilingualName } | null {
  const pack = packs.find(({ rules }) => rules.country === country)
  const division = pack && divisionNamed(pack.gazetteer(), place)?.division
  return division ? { code: division.level, name: division.kind } : null
}

export type { Division }
export { divisionNamed, foldedName } from './divisions.ts'
