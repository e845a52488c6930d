import KDBush from 'kdbush'
import { around } from 'geokdbush'
import { z } from 'zod'
import {
  logImport, mergePlaces, mergeRows, placeAlternates, placeColumns, requireWorldRights, saveSnapshot, snapshotOf, type PlaceRow, type PlaceTable,
} from '#domains/places/places.ts'
import type { Context } from '#platform/context.ts'
import { inTransaction } from '#platform/db/database.ts'
import { defineJob, type RunningJob } from '#platform/jobs/jobs.ts'
import { mergedTwinnings, stagedTwinning } from '../merged.ts'
import { messages as m } from '../messages.ts'
import * as store from '../store.ts'
import { ordered, type TwinningRow } from '../twinning-file.ts'
import { itemsOf, statedTies, unitedTies, type Item, type StatedTie } from './harvest.ts'
import { isWide, matchItem, type Match, type NamedPlaces, type RowsAround } from './matching.ts'
import { countriesQuery, itemsQuery, twinningsQuery } from './query.ts'
import { sparqlService, type Row } from './service.ts'

export const twinningsUpdate = z.object({
  endpoint: z.url().default('https://query.wikidata.org/sparql'),
  paceMs: z.int().min(0).default(1000),
  contact: z.string().max(200).default('partner-city office software'),
})

/** Ties stored, removed because Wikidata no longer has them, dropped for want of a place, and ends for a person to settle. */
export interface UpdateCounts {
  ties: number
  added: number
  changed: number
  removed: number
  dropped: number
  toSettle: number
}

const itemsInRequest = 300

// A run that was cut off goes on from its last answer; older answers are asked for again.
const answersKeptMs = 7 * 24 * 3600 * 1000

/** Fetching twinnings as a job; cut off, it goes on from the last answer. */
export const worldUpdateTwinnings = defineJob({
  name: 'world update twinnings',
  title: m.updateTitle,
  input: twinningsUpdate,
  scope: 'world',
  whenInterrupted: 'restart',
  run: updateTwinnings,
})

/**
 * Fetches the published twinnings of the world from Wikidata, country by country, and replaces those that came from
 * there before. Nothing changes until the run is whole. Throws Conflict when the service does not answer.
 */
export async function updateTwinnings(
  ctx: Context,
  { endpoint, paceMs, contact }: z.output<typeof twinningsUpdate>,
  { signal, progress }: Pick<RunningJob, 'signal' | 'progress'>,
): Promise<UpdateCounts> {
  requireWorldRights(ctx)
  await store.forgetAnswers(ctx.db, new Date(ctx.now.getTime() - answersKeptMs))
  const ask = remembering(ctx, sparqlService({ endpoint, paceMs, contact, signal }))
  const countries = (await ask('countries', countriesQuery)).flatMap(({ country }) => /Q\d+$/.exec(country ?? '')?.[0] ?? [])
  const stated: StatedTie[] = []
  for (const [index, country] of countries.entries()) {
    stated.push(...statedTies(await ask(`ties ${country}`, twinningsQuery(country))))
    progress(index + 1, countries.length)
  }
  const ties = unitedTies(stated)
  const ids = [...new Set(ties.flatMap(({ a, b }) => [a, b]))].sort()
  const items = new Map<string, Item>()
  for (let at = 0; at < ids.length; at += itemsInRequest) {
    const batch = ids.slice(at, at + itemsInRequest)
    for (const [id, item] of itemsOf(await ask(`items ${batch[0]} ${batch.length}`, itemsQuery(batch)))) items.set(id, item)
    progress(countries.length + at / itemsInRequest, countries.length + ids.length / itemsInRequest)
  }
  return keep(ctx, ties, items)
}

// Every answer is kept in the store until the run is whole.
function remembering(ctx: Context, ask: (query: string) => Promise<Row[]>) {
  return async (key: string, query: string): Promise<Row[]> => {
    const known = await store.answer(ctx.db, key)
    if (known) return known
    const rows = await ask(query)
    await inTransaction(ctx, ({ db }) => store.keepAnswer(db, { key, rows, at: ctx.now }))
    return rows
  }
}

async function keep(ctx: Context, ties: readonly StatedTie[], items: ReadonlyMap<string, Item>): Promise<UpdateCounts> {
  const table = { ...(await placeColumns(ctx)), alternatesOf: await placeAlternates(ctx) }
  const chosen = await store.settledEnds(ctx.db)
  const matches = matchesOf(table, items, chosen)
  const placeOf = (id: string) => placeIdOf(id, matches.get(id))
  const isOpen = (id: string) => 'candidates' in matches.get(id)!
  const rows = ties.flatMap((tie) => asRow(tie, [placeOf(tie.a), placeOf(tie.b)], isOpen, ctx.now))
  const used = new Set(rows.flatMap(({ aId, bId }) => [aId, bId]))
  const newPlaces = ownPlaces(matches, items).filter(({ id }) => used.has(id))
  const precedence = { incomingWins: false as const, exceptFrom: ['wikidata'] }
  await inTransaction(ctx, ({ db }) => mergePlaces(db, newPlaces, { origin: 'wikidata', precedence }))
  const snapshot = await snapshotOf(ctx.db)
  return inTransaction(ctx, async (ctx) => {
    await saveSnapshot(ctx.db, snapshot)
    const { added, changed } = await mergeRows(ctx.db, mergedTwinnings, staged(rows), { incomingWins: true })
    const removed = await store.withdrawFrom(ctx.db, 'wikidata', rows)
    await store.gradeConfidence(ctx.db, 'wikidata')
    const unsettled = [...matches].flatMap(([id, match]) => {
      return 'candidates' in match ? [{ id, label: items.get(id)?.labelEn ?? id, candidates: match.candidates }] : []
    })
    await store.replaceUnsettled(ctx.db, unsettled)
    await store.forgetAnswers(ctx.db, null)
    const counts = {
      ties: rows.length, added, changed, removed, dropped: ties.length - rows.length, toSettle: unsettled.length,
    }
    await logImport(ctx, { table: 'twinnings', file: 'wikidata', origin: 'wikidata', rows: rows.length, added, changed })
    await ctx.audit('twinnings updated', { subject: 'wikidata', after: counts })
    return counts
  })
}

function matchesOf(table: NamedPlaces, items: ReadonlyMap<string, Item>, chosen: ReadonlyMap<string, string>): Map<string, Match> {
  const rowsAround = nearIndex(table)
  return new Map(
    [...items].map(([id, item]) => {
      const placeId = chosen.get(id)
      return [id, placeId && table.rowById.has(placeId) ? { placeId } : matchItem(table, rowsAround, item)]
    }),
  )
}

function nearIndex(table: PlaceTable): RowsAround {
  if (table.ids.length === 0) return () => []
  const index = new KDBush(table.ids.length)
  for (let row = 0; row < table.ids.length; row++) index.add(table.longitudes[row]!, table.latitudes[row]!)
  index.finish()
  return (lat, lon, withinKm) => around(index, lon, lat, 200, withinKm)
}

// An end for a person to settle stays a place of its own until then.
function placeIdOf(id: string, match: Match | undefined): string | null {
  if (!match || 'dropped' in match) return null
  return 'placeId' in match ? match.placeId : id
}

function ownPlaces(matches: ReadonlyMap<string, Match>, items: ReadonlyMap<string, Item>): PlaceRow[] {
  return [...matches].flatMap(([id, match]) => {
    const item = items.get(id)!
    if ('placeId' in match || 'dropped' in match) return []
    return item.country === null || item.lat === null || item.lon === null ? [] : [placeRow({ ...item, country: item.country, lat: item.lat, lon: item.lon })]
  })
}

function placeRow(item: Item & { country: string; lat: number; lon: number }): PlaceRow {
  return {
    id: item.id, name: item.labelEn ?? item.labelZh ?? item.id, nameEn: item.labelEn, nameAscii: null,
    nameZh: item.labelZh, names: [], country: item.country, kind: isWide(item) ? 'region' : 'locality',
    featureCode: null, admin1Code: null, admin1: null, admin2Code: null, lat: item.lat, lon: item.lon,
    population: null, timezone: null, wikidata: item.id, unlocode: null, nuts3: null, gbtCode: null, level: null,
    airportIata: null, airportName: null, airportKm: null, source: 'Wikidata',
  }
}

async function* staged(rows: readonly TwinningRow[]) {
  for (const row of rows) yield stagedTwinning(row, null)
}

function asRow(
  tie: StatedTie,
  [aPlace, bPlace]: readonly [string | null, string | null],
  isOpen: (id: string) => boolean,
  now: Date,
): TwinningRow[] {
  if (aPlace === null || bPlace === null || aPlace === bPlace) return []
  const [aId, bId] = ordered(aPlace, bPlace)
  return [{
    aId, bId, startYear: tie.startYear, endedOn: tie.endedOn, form: null, sources: ['wikidata'],
    lastSeen: now.getUTCFullYear(), confidence: null, unlisted: null,
    ambiguous: isOpen(tie.a) || isOpen(tie.b) || null, disputed: null, betweenPlaces: null,
    referenceCount: tie.references, note: null,
  }]
}
