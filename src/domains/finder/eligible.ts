import type { PlaceColumns } from '#core/rank/world.ts'
import { chordSquared, kmOfChord } from '#core/graph/sphere.ts'
import { tiedTo, type LinksOfHome, type Surroundings } from './links-near.ts'
import type { FindQuestion } from './question.ts'

/** What narrows a list: where to look, the filters of the question, and what our own red lines leave out. */
export interface Narrowing {
  /** ISO 3166-1 alpha-2; `null` is all. */
  countries: readonly string[] | null
  filters: Pick<FindQuestion, 'populationFrom' | 'populationTo' | 'maxDistanceKm' | 'twinned' | 'airport'>
  redLines: { countries: readonly string[]; maxDistanceKm: number | null }
}

interface Eligible {
  /** 1 for each row that may be proposed. */
  mask: Uint8Array
  count: number
  /** How many places of the countries asked for were left out, and by what; each counted once, in this order. */
  leftOut: Record<LeftOutBy, number>
}

export type LeftOutBy = 'redLines' | 'population' | 'populationUnknown' | 'distance' | 'airport' | 'twinned'

interface World {
  /** `airportKm`: to the nearest airport with scheduled flights, NaN when there is none within 100. */
  places: PlaceColumns & { airportKm: ArrayLike<number> }
  surroundings: Surroundings
}

/**
 * The rows that a question leaves. Never proposed: `homeRows`, which are ours, what is tied to the first, and our country. A place
 * whose population is unknown fails a population filter, and is counted apart so that the page can say so.
 */
export function eligible(
  world: World,
  homeRows: readonly number[],
  links: LinksOfHome,
  { countries, filters, redLines }: Narrowing,
): Eligible {
  const { places, surroundings } = world
  const home = homeRows[0]!
  const wanted = countries && new Set(countries)
  const homeCountry = places.countries[home]!
  const taken = new Set([...homeRows, ...tiedTo(surroundings, home)])
  const mask = new Uint8Array(places.ids.length)
  const leftOut = { redLines: 0, population: 0, populationUnknown: 0, distance: 0, airport: 0, twinned: 0 }
  let count = 0
  for (let row = 0; row < mask.length; row++) {
    const country = places.countries[row]!
    if (country === homeCountry || (wanted && !wanted.has(country)) || taken.has(row)) continue
    const km = kmOfChord(chordSquared(surroundings.points, home, surroundings.points, row))
    const reason = crosses(redLines, country, km) ? 'redLines' : failing(world, links, filters, { row, km })
    if (reason) leftOut[reason]++
    else {
      mask[row] = 1
      count++
    }
  }
  return { mask, count, leftOut }
}

function crosses({ countries, maxDistanceKm }: Narrowing['redLines'], country: string, km: number): boolean {
  return countries.includes(country) || km > (maxDistanceKm ?? Infinity)
}

function failing(
  { places }: World,
  links: LinksOfHome,
  { populationFrom = 0, populationTo = Infinity, maxDistanceKm = Infinity, airport, twinned }: Narrowing['filters'],
  { row, km }: { row: number; km: number },
): LeftOutBy | null {
  const population = places.populations[row]!
  if (Number.isNaN(population) && (populationFrom > 0 || populationTo < Infinity)) return 'populationUnknown'
  if (population < populationFrom || population > populationTo) return 'population'
  if (km > maxDistanceKm) return 'distance'
  if (airport && Number.isNaN(places.airportKm[row]!)) return 'airport'
  return fitsTies(twinned, links, row) ? null : 'twinned'
}

function fitsTies(twinned: FindQuestion['twinned'], links: LinksOfHome, row: number): boolean {
  if (twinned === 'any') return true
  if (twinned === 'region') return links.countInRegion(row) > 0
  return links.inCountry(row).length > 0 === (twinned === 'country')
}
