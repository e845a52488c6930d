import type { BilingualName, CountryPack } from './country-pack.ts'

export interface PlannedVisit {
  people: number
  /** Days abroad, travel included. */
  days: number
  /** Countries of the whole tour. */
  countries: number
  /** What sort of group, as `official`, `business`, `arts`; some are not bound by the size limit. */
  group: string
}

/** What the visitor's own rules on official travel may object to; empty when nothing, or when the pack has no rule. */
export function visitWarnings(pack: CountryPack, visit: PlannedVisit): BilingualName[] {
  const { people, stays } = pack.visits
  const warnings: BilingualName[] = []
  if (people && visit.people > people.limit && !people.exempt.includes(visit.group)) {
    warnings.push({
      en: `A group of ${visit.people} is over the ${people.limit} allowed for official groups: it may be split or need approval`,
      'zh-CN': `团组${visit.people}人，超过公务团组${people.limit}人的上限：可能需要分团或另行报批`,
    })
  }
  const limit = stays.filter((stay) => stay.countries <= visit.countries).toSorted((a, b) => b.days - a.days)[0]
  if (limit && visit.days > limit.days) {
    warnings.push({
      en: `A stay of ${visit.days} days is over the ${limit.days} allowed for ${countriesInWords(limit.countries)}: it may be split or need approval`,
      'zh-CN': `在外停留${visit.days}天，超过出访${limit.countries}国${limit.days}天的上限：可能需要分段或另行报批`,
    })
  }
  return warnings
}

function countriesInWords(countries: number): string {
  return countries === 1 ? 'one country' : `${countries} countries`
}
