import { currentHome, sectorScores, type HomeProfile } from '#domains/homes/homes.ts'
import { isCountry, placeColumns, resolvePlace } from '#domains/places/places.ts'
import { worldStatus } from '#domains/twinnings/twinnings.ts'
import type { Context } from '#platform/context.ts'
import { Invalid } from '#platform/errors.ts'
import type { FoldedCandidate } from '#core/rank/fold.ts'
import type { RankedCandidate } from '#core/rank/rank.ts'
import { candidateOf, type Candidate, type ListBasis } from './candidate.ts'
import { eligible, type LeftOutBy, type Narrowing } from './eligible.ts'
import { answeringPart, foldRows, likeliestRows, modelInUse, rankRows } from './likely.ts'
import { tiedTo } from './links-near.ts'
import { messages as m } from './messages.ts'
import type { FindQuestion } from './question.ts'
import * as store from './store.ts'
import { defaultWeights, orderBySuits, suits, type SuitsComponents, type SuitsWeights } from './suits.ts'
import { suitsComponents } from './suits-components.ts'
import { pointIn, worldWithPoint, type PointHome } from './point-home.ts'
import { countriesOfRegion } from './world-regions.ts'
import { finderWorld, type FinderWorld } from './world-model.ts'

export interface CandidateList {
  home: { placeId: string; country: string; isOurs: boolean }
  by: FindQuestion['by']
  weights: SuitsWeights
  /** All that fit the question, also those below the end of the list. */
  eligible: number
  /** How many the list holds, near-duplicates folded; at least a page more than asked for, where there are so many. */
  listed: number
  leftOut: Record<LeftOutBy, number>
  candidates: Candidate[]
  /** The best by "suits us" with their components, so that a browser can order them again; empty for a list by "likely". */
  pool: { placeId: string; components: SuitsComponents }[]
  restsOn: RestsOn
}

/** What a list rests on, for people and for exports. */
export interface RestsOn {
  model: { version: string; data: string }
  /** The part of the model that answers. */
  answering: ReturnType<typeof answeringPart>
  places: number
  ties: number
  /** Days on which places and twinnings were loaded last; `null` for never. */
  loadedOn: { places: string | null; twinnings: string | null }
  /** Published ties of the home; without any, the list rests on what similar places did. */
  tiesOfHome: number
}

/**
 * The places to look at for a home, best first by `question.by`, a page of them. Never proposed: the home, what it is
 * tied to, and what its red lines leave out unless that country is asked for by name. Same data, same answer; equal
 * scores go by place id. Throws NotFound or Invalid for a home that is unknown or ambiguous, and Invalid for a country
 * that does not exist.
 */
export async function findCandidates(ctx: Context, question: FindQuestion): Promise<CandidateList> {
  const country = countryAsked(question.where)
  const asked = await askedHome(ctx, question.home)
  const world = await worldFor(ctx, asked)
  const basis = await listBasis(ctx, world, asked, weightsOf(question))
  const fits = fitting(world, basis, asked, question)
  const rows = orderedRows(world, basis, { ...question, country, mask: fits.mask, count: fits.count })
  const first = (question.page - 1) * question.limit
  return {
    home: { placeId: world.places.ids[basis.home]!, country: asked.country, isOurs: asked.isOurs },
    by: question.by,
    weights: basis.weights,
    eligible: fits.count,
    listed: rows.length,
    leftOut: fits.leftOut,
    candidates: rows.slice(first, first + question.limit).map((row, i) => candidateOf(basis, row, first + i + 1)),
    pool: question.by === 'likely' ? [] : rows.slice(0, poolSize).map(({ row }) => ({ placeId: world.places.ids[row]!, components: suitsComponents(basis, row) })),
    restsOn: await restsOn(ctx, world, { home: basis.home, country }),
  }
}

/** How many a browser puts in order again within one frame. */
const poolSize = 500

/**
 * Everything about chosen places as candidates for the home, in the order given, as a list over `where` would show them:
 * within one country other things count than over the world. Places that such a list never proposes are left out. Throws
 * Invalid for an unknown id.
 */
export async function candidatesNamed(
  ctx: Context,
  { home, where, placeIds }: Pick<FindQuestion, 'home' | 'where'> & { placeIds: readonly string[] },
): Promise<Pick<CandidateList, 'home' | 'weights' | 'candidates' | 'restsOn'>> {
  const asked = await askedHome(ctx, home)
  const world = await worldFor(ctx, asked)
  const basis = await listBasis(ctx, world, asked, defaultWeights)
  const rows = placeIds.map((id) => {
    const row = world.places.rowById.get(id)
    if (row === undefined) throw new Invalid(m.noSuchCandidate, [{ path: 'ids', value: id, allowed: m.placeAllowed }])
    return row
  })
  const mask = new Uint8Array(world.places.ids.length)
  for (const row of rows) mask[row] = 1
  const found = rankRows(world, { home: basis.home, country: countryAsked(where), mask, limit: rows.length })
  const ranked = new Map(found.map((row) => [row.row, foldRows(world, [row], basis.home)[0]!]))
  return {
    home: { placeId: world.places.ids[basis.home]!, country: asked.country, isOurs: asked.isOurs },
    weights: basis.weights,
    candidates: rows.flatMap((row, i) => (ranked.has(row) ? candidateOf(basis, ranked.get(row)!, i + 1) : [])),
    restsOn: await restsOn(ctx, world, { home: basis.home, country: countryAsked(where) }),
  }
}

/**
 * The best by "likely" as place ids, for one home given by its id: what a batch of queries asks for. Near-duplicates are
 * not folded, and nothing but ties is left out.
 */
export function likeliest(world: FinderWorld, { home, country, limit }: { home: string; country: string | null; limit: number }): string[] {
  const rows = likeliestRows(world, { home: world.places.rowById.get(home)!, country, limit })
  return rows.map((row) => world.places.ids[row]!)
}

/** What a question allows, by row, and what is left out for which reason. */
export function fitting(world: FinderWorld, basis: ListBasis, asked: AskedHome, question: FindQuestion): ReturnType<typeof eligible> {
  const country = countryAsked(question.where)
  return eligible(world, asked.rows, basis.links, {
    countries: country ? [country] : regionAsked(question.where),
    filters: question,
    redLines: country || question.redLines ? noRedLines : redLinesOf(basis.profile),
  })
}

const noRedLines: Narrowing['redLines'] = { countries: [], maxDistanceKm: null }

export interface AskedHome {
  /** The home's row first, then its other places. */
  rows: number[]
  country: string
  isOurs: boolean
  profile: HomeProfile | null
  /** A home in no catalogue; its row is that of `worldFor`. */
  point: PointHome | null
}

/** The place or point asked for, or our own home. Only our own brings its strengths, needs and red lines along. */
export async function askedHome(ctx: Context, text: string | undefined): Promise<AskedHome> {
  const point = text === undefined ? null : pointIn(text)
  if (point) return { rows: [(await placeColumns(ctx)).ids.length], country: point.country, isOurs: false, profile: null, point }
  const ours = (await currentHome(ctx))?.profile ?? null
  if (text === undefined && !ours) throw new Invalid(m.homeNeeded, [{ path: 'home', value: undefined, allowed: m.homeAllowed }])
  const placeId = text === undefined ? ours!.placeIds[0]! : (await resolvePlace(ctx, text)).id
  const isOurs = placeId === ours?.placeIds[0]
  const placeIds = isOurs ? ours.placeIds : [placeId]
  const places = await placeColumns(ctx)
  const rows = placeIds.flatMap((id) => places.rowById.get(id) ?? [])
  return { rows, country: places.countries[rows[0]!]!, isOurs, profile: isOurs ? ours : null, point: null }
}

/** The world for a home: with a row for it where it is in no catalogue. Throws Invalid where the catalogue has no place of its country. */
export async function worldFor(ctx: Context, { point }: AskedHome): Promise<FinderWorld> {
  const world = await finderWorld(ctx)
  return point ? worldWithPoint(world, point) : world
}

export async function listBasis(ctx: Context, world: FinderWorld, asked: AskedHome, weights: SuitsWeights): Promise<ListBasis> {
  const profile = asked.profile ?? nothingSaid
  const recorded = asked.isOurs ? await store.allSectors(ctx.db) : []
  return {
    places: world.places,
    surroundings: world.surroundings,
    home: asked.rows[0]!,
    links: world.linksOf(asked.rows),
    hasTies: world.tieCount > 0,
    ours: sectorScores(profile.sectors, profile.topicsLeftOut),
    theirs: new Map(recorded.map(({ placeId, sectors }) => [placeId, sectorScores(sectors, profile.topicsLeftOut)])),
    profile,
    weights,
    languagesOf: world.languagesOf,
    kinshipOf: world.kinshipOf,
  }
}

const nothingSaid: HomeProfile = {
  placeIds: [],
  sectors: [],
  countriesFirst: [],
  countriesLeftOut: [],
  topicsLeftOut: [],
  maxDistanceKm: null,
  languages: [],
}

interface Order extends Pick<FindQuestion, 'by' | 'page' | 'limit'> {
  country: string | null
  mask: Uint8Array
  count: number
}

/** Ranked rows with near-duplicates folded, at least a page more than asked for; deeper while folding leaves too few. */
function orderedRows(world: FinderWorld, basis: ListBasis, order: Order): FoldedCandidate[] {
  const wanted = (order.page + 1) * order.limit
  const rank = order.by === 'likely' ? rankedByLikely : rankedBySuits
  for (let depth = order.by === 'likely' ? wanted + 100 : Math.max(wanted + 100, poolSize); ; depth *= 2) {
    const rows = foldRows(world, rank(world, basis, order, depth), basis.home)
    if (rows.length >= wanted || depth >= order.count) return rows
  }
}

function rankedByLikely(world: FinderWorld, { home }: ListBasis, { country, mask }: Order, limit: number): RankedCandidate[] {
  return rankRows(world, { home, country, mask, limit })
}

function rankedBySuits(world: FinderWorld, basis: ListBasis, { country, mask }: Order, limit: number): RankedCandidate[] {
  const best = bestBySuits(basis, mask, limit)
  const onlyBest = new Uint8Array(mask.length)
  for (const row of best) onlyBest[row] = 1
  const likely = new Map(rankRows(world, { home: basis.home, country, mask: onlyBest, limit }).map((found) => [found.row, found]))
  return best.flatMap((row) => likely.get(row) ?? [])
}

/** The best rows in order. Most are far below the limit, so only those that reach it are put in order. */
function bestBySuits(basis: ListBasis, mask: Uint8Array, limit: number): number[] {
  const rows = Int32Array.from(mask.keys()).filter((row) => mask[row] === 1)
  const scores = Float64Array.from(rows, (row) => suits(suitsComponents(basis, row), basis.weights).score ?? -1)
  const least = scores.toSorted()[Math.max(0, scores.length - limit)]!
  const good = Array.from(rows).filter((_, i) => scores[i]! >= least)
  const components = good.map((row) => ({ placeId: basis.places.ids[row]!, components: suitsComponents(basis, row) }))
  return orderBySuits(components, basis.weights).slice(0, limit).map((i) => good[i]!)
}

function weightsOf({ mutual, link, scale }: Partial<SuitsWeights>): SuitsWeights {
  const { mutual: m, link: l, scale: s } = defaultWeights
  return { mutual: mutual ?? m, link: link ?? l, scale: scale ?? s }
}

/** The one country that is asked about; null for several. Throws Invalid where there is no such country. */
export function countryAsked(where: string | undefined): string | null {
  if (where === undefined || /^\d/.test(where)) return null
  if (isCountry(where)) return where
  throw new Invalid(m.unknownCountry, [{ path: 'country', value: where, allowed: 'ISO 3166-1 alpha-2 code' }])
}

function regionAsked(where: string | undefined): readonly string[] | null {
  return where === undefined ? null : countriesOfRegion(where)!
}

function redLinesOf({ countriesLeftOut, maxDistanceKm }: HomeProfile): Narrowing['redLines'] {
  return { countries: countriesLeftOut, maxDistanceKm }
}

async function restsOn(ctx: Context, world: FinderWorld, asked: { home: number; country: string | null }): Promise<RestsOn> {
  const { imports } = await worldStatus(ctx)
  const lastOn = (table: 'places' | 'twinnings') => imports.findLast((log) => log.table === table)?.at.toISOString().slice(0, 10) ?? null
  return {
    loadedOn: { places: lastOn('places'), twinnings: lastOn('twinnings') },
    model: modelInUse(),
    places: world.places.ids.length,
    ties: world.tieCount,
    tiesOfHome: tiedTo(world.surroundings, asked.home).length,
    answering: answeringPart(world, asked),
  }
}
