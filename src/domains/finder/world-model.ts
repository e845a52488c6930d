import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { deserialize, serialize } from 'node:v8'
import { prepare, withTexts, type Catalogue } from '#core/rank/catalogue.ts'
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
 * The world in memory: prepared once for each state of the catalogue and its ties, and kept for the next process. When a tie is
 * added or withdrawn, the graph alone is put together again.
 */
export async function finderWorld(ctx: Context): Promise<FinderWorld> {
  // The catalogue is prepared while the database still gathers the ties.
  const [source, ties] = await Promise.all([placeColumns(ctx).then((places) => catalogueOnce(ctx, places)), tieColumns(ctx)])
  if (lastWorld?.source !== source || lastWorld.ties !== ties) {
    lastWorld = { source, ties, made: worldOf(ctx, source, ties) }
    lastWorld.made.catch(() => (lastWorld = null))
  }
  return lastWorld.made
}

interface Source {
  places: PlaceTable
  catalogue: Catalogue
  /** Of what the catalogue was prepared from, and by which program. */
  key: string
}

// The columns come from memory unless they changed, so the same columns mean the same world.
let lastSource: { key: string; made: Promise<Source> } | null = null
let lastWorld: { source: Source; ties: TieColumns; made: Promise<FinderWorld> } | null = null

/** When this program was built: another may prepare otherwise. */
const builtAt = statSync(fileURLToPath(import.meta.url)).mtimeMs

function catalogueOnce(ctx: Context, places: PlaceTable): Promise<Source> {
  const key = `${builtAt} ${places.digest}`
  if (lastSource?.key !== key) {
    lastSource = { key, made: catalogueOf(ctx, places, key) }
    lastSource.made.catch(() => (lastSource = null))
  }
  return lastSource.made
}

async function catalogueOf(ctx: Context, places: PlaceTable, key: string): Promise<Source> {
  const countries = countryColumns()
  const prepared = await kept(ctx, { name: 'catalogue', key }, () => prepare(places, countries))
  return { places, catalogue: withTexts(prepared, places, countries), key }
}

async function worldOf(ctx: Context, { places, catalogue, key }: Source, ties: TieColumns): Promise<FinderWorld> {
  const tieKey = createHash('sha256').update(ties.from).update(ties.to).digest('hex')
  const graph = await kept(ctx, { name: 'graph', key: `${key} ${tieKey}` }, () => withoutCatalogue(connect(catalogue, ties)))
  const surroundings = surroundingsOf(places, ties)
  const countries = countryColumns()
  const languages = new Map(countries.codes.map((code, i) => [code, countries.languages[i]!.map(shortCode)]))
  return {
    places,
    point: null,
    tieCount: ties.from.length,
    ranking: { ...graph, catalogue },
    surroundings,
    languagesOf: (country) => languages.get(country) ?? [],
    kinshipOf: (country, other) => kinshipOf(countries, country, other),
    linksOf: rememberedLinks(surroundings),
  }
}

/** What is kept under the key, or else made and kept: plain data. A file that something cut short or overwrote is as good as none. */
async function kept<Data>({ keep }: Context, { name, key }: { name: string; key: string }, make: () => Data): Promise<Data> {
  const bytes = await keep?.read(name, key)
  if (bytes) {
    try {
      return deserialize(bytes) as Data
    } catch {
      // made anew below
    }
  }
  const made = make()
  await keep?.write(name, key, serialize(made))
  return made
}

function withoutCatalogue({ catalogue: _catalogue, ...graph }: World): Omit<World, 'catalogue'> {
  return graph
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
