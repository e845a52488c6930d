import type { BilingualName, CountryPack } from '#core/protocol/country-pack.ts'
import { planningOverlaps, type CycleOverlap } from '#core/protocol/planning-cycles.ts'
import { visitWarnings } from '#core/protocol/visit-limits.ts'
import { countryRules, levelOfPlace, rankOfVisitor, type RankAnswerForPeople } from '#domains/people/people.ts'
import type { Place } from '#domains/places/places.ts'
import { Invalid, type Bilingual } from '#platform/errors.ts'
import type { LetterValues } from './letter-values.ts'

/** Who the visitors are in our terms, as far as the country's rules are known. */
export interface InOurTerms {
  /** Null: nothing is known of the country's offices. */
  rules: CountryPack | null
  level: { code: string; name: BilingualName } | null
  /** The leader's post with its peers and three hosts; null where `unranked` says why. */
  rank: RankAnswerForPeople | null
  unranked: Bilingual[]
  cycles: CycleOverlap[]
  /** What their rules on travel may object to. */
  warnings: BilingualName[]
}

/** `year` stands for the visit's when no date is known. */
export function inOurTerms(values: LetterValues, place: Place | null, year: number): InOurTerms {
  const country = place?.country ?? values.country
  const rules = country === undefined ? null : countryRules(country)
  if (!rules || country === undefined) return { rules: null, level: null, rank: null, unranked: [], cycles: [], warnings: [] }
  const name = nameInPack(country, place, values.place)
  const { rank, unranked } = rankOf(values.leadTitle, name, country)
  const visitYear = values.from ? Number(values.from.slice(0, 4)) : year
  return {
    rules,
    level: rank?.level ?? levelOfPlace(country, name),
    rank,
    unranked,
    cycles: planningOverlaps(rules, { fromYear: visitYear, toYear: visitYear + 1 }),
    warnings: [...(rank?.warnings ?? []), ...travelWarnings(rules, values)],
  }
}

// The region settles namesakes (two Suzhou); a place that the pack does not list under any name keeps its own.
function nameInPack(country: string, place: Place | null, written = ''): string {
  if (!place) return written
  const names = [place.nameZh, place.nameEn, place.name, written].flatMap((name) => name || [])
  const inRegion = names.map((name) => (place.admin1 ? `${name}, ${place.admin1}` : name))
  return [...inRegion, ...names].find((name) => levelOfPlace(country, name) !== null) ?? place.name
}

function rankOf(title: string | undefined, place: string, country: string): Pick<InOurTerms, 'rank' | 'unranked'> {
  if (title === undefined || place === '') return { rank: null, unranked: [] }
  try {
    return { rank: rankOfVisitor({ title: title.slice(0, 200), place: place.slice(0, 200), country }), unranked: [] }
  } catch (refusal) {
    if (!(refusal instanceof Invalid)) throw refusal
    return { rank: null, unranked: refusal.problems.map(({ allowed }) => (typeof allowed === 'string' ? { en: allowed, 'zh-CN': allowed } : allowed)) }
  }
}

function travelWarnings(rules: CountryPack, { size, from, to }: LetterValues): BilingualName[] {
  const days = from && to ? (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1 : 1
  return visitWarnings(rules, { people: size ?? 1, days, countries: 1, group: 'official' })
}
