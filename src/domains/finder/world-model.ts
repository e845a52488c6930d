import { prepareCatalogue, type Catalogue } from '#core/rank/catalogue.ts'
import { connect, type World } from '#core/rank/ties.ts'
import { countryColumns, placeColumns, type PlaceTable } from '#domains/places/places.ts'
import { tieColumns } from '#domains/twinnings/twinnings.ts'
import type { CountryColumns, TieColumns } from '#core/rank/world.ts'
import type { Context } from '#platform/context.ts'
import type { Kinship } from './candidate.ts'
import type { PointHome } from './point-home.ts'
import { linksOfHome, surroundingsOf, type LinksOfHome, type Surroundings } from './links-near.ts'

/** The world as Find needs it: columns, what the ranking has prepared, and who is near whom. */
export interface FinderWorld {
  places: PlaceTable
  /** A home in no catalogue that is the last row here; null: none. */
  point: PointHome | null
  /** Number of live ties. */
  tieCount: number
  ranking: World
  surroundings: Surroundings
  languagesOf: (country: string) => readonly string[]
  kinshipOf: (country: string, other: string) => Kinship
  /** What the region and country of these rows (the first is the home) are tied to. */
  linksOf: (homeRows: readonly number[]) => LinksOfHome
}

/**
 * The world in memory: prepared once per process for each state of the catalogue, and again, quickly, when a tie is added
 * or withdrawn.
 */
export async function finderWorld(ctx: Context): Promise<FinderWorld> {
  // The catalogue is prepared while the database still gathers the ties.
  const [{ places, catalogue }, ties] = await Promise.all([placeColumns(ctx).then(prepareOnce), tieColumns(ctx)])
  if (prepared?.catalogue !== catalogue || prepared.ties !== ties) prepared = { catalogue, ties, world: worldOf(places, catalogue, ties) }
  return prepared.world
}

// The columns come from memory unless the world changed, so the same columns mean the same world.
let prepared: { catalogue: Catalogue; ties: TieColumns; world: FinderWorld } | null = null
let preparedCatalogue: { places: PlaceTable; catalogue: Catalogue } | null = null

function prepareOnce(places: PlaceTable): { places: PlaceTable; catalogue: Catalogue } {
  if (preparedCatalogue?.places !== places) preparedCatalogue = { places, catalogue: prepareCatalogue(places, countryColumns()) }
  return preparedCatalogue
}

function worldOf(places: PlaceTable, catalogue: Catalogue, ties: TieColumns): FinderWorld {
  const countries = countryColumns()
  const surroundings = surroundingsOf(places, ties)
  const languages = new Map(countries.codes.map((code, i) => [code, countries.languages[i]!.map(shortCode)]))
  return {
    places,
    point: null,
    tieCount: ties.from.length,
    ranking: connect(catalogue, ties),
    surroundings,
    languagesOf: (country) => languages.get(country) ?? [],
    kinshipOf: (country, other) => kinshipOf(countries, country, other),
    linksOf: rememberedLinks(surroundings),
  }
}

/** Links of the homes asked for last: one page asks for the same home again and again. */
function rememberedLinks(surroundings: Surroundings) {
  const links = new Map<string, LinksOfHome>()
  return (homeRows: readonly number[]): LinksOfHome => {
    const key = homeRows.join(' ')
    const found = links.get(key) ?? linksOfHome(surroundings, homeRows)
    links.delete(key)
    links.set(key, found)
    if (links.size > 8) links.delete(links.keys().next().value!)
    return found
  }
}

function kinshipOf({ codes, languages, borders, continents }: CountryColumns, country: string, other: string): Kinship {
  const [a, b] = [codes.indexOf(country), codes.indexOf(other)]
  if (a < 0 || b < 0) return { languages: [], isNeighbour: false, isSameContinent: false }
  return {
    languages: languages[a]!.filter((language) => languages[b]!.includes(language)).map(shortCode),
    isNeighbour: borders[a]!.includes(other),
    isSameContinent: continents[a] === continents[b],
  }
}

/** ISO 639-3 as the country data has it, to the two-letter code where there is one: `zho` is `zh`. */
function shortCode(language: string): string {
  return Intl.getCanonicalLocales(language)[0]!
}
