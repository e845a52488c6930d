import { z } from 'zod'
import { placesById } from '#domains/places/places.ts'
import type { Context } from '#platform/context.ts'
import { inTransaction } from '#platform/db/database.ts'
import { Conflict, Forbidden, Invalid, NotFound } from '#platform/errors.ts'
import { countryName } from '#platform/i18n/format.ts'
import { messages as m } from './messages.ts'
import { homeProfile, unsaidProfile, type HomeProfile } from './profile.ts'
import * as store from './store.ts'

export { homeProfile, sectorLevels, sectorScores, type HomeProfile, type SectorLevel } from './profile.ts'
export { sectorName, starterSectors } from './sectors.ts'

/** The home of this office as it is described now, or was in an earlier version. */
export interface Home {
  id: string
  /** 1 for the first; each save adds one. */
  version: number
  recordedAt: string
  recordedBy: string
  profile: HomeProfile
}

/** What a save may change; what is absent stays as it was. A home that is not set up yet needs `placeIds`. */
export const homeRevision = homeProfile.partial()

/** Every home of this installation with the place it is in, oldest first; not what it says about itself. */
export function homesHere(ctx: Context): Promise<{ id: string; mainPlaceId: string }[]> {
  return store.all(ctx.db)
}

/** The home in the context as it is now; `null` before it is set up. */
export async function currentHome(ctx: Context): Promise<Home | null> {
  if (ctx.home === null) return null
  const row = await store.latest(ctx.db)
  return row ? asHome(row) : null
}

/** All versions of the home in the context, newest first. */
export async function homeVersions(ctx: Context): Promise<Home[]> {
  if (ctx.home === null) return []
  return (await store.versions(ctx.db)).map(asHome)
}

/** One version as it was saved. Throws NotFound. */
export async function homeVersion(ctx: Context, { version }: { version: number }): Promise<Home> {
  const found = (await homeVersions(ctx)).find((home) => home.version === version)
  if (!found) throw new NotFound(m.unknownVersion)
  return found
}

/**
 * Saves what changed as the next version, with its author, and an audit row; founds the home when there is none yet.
 * A save that changes nothing adds no version. Throws Forbidden, Invalid (unknown place or country, no place, a country
 * both first and left out) or Conflict when someone else saved at the same moment.
 */
export async function reviseHome(ctx: Context, changes: z.output<typeof homeRevision>): Promise<Home> {
  if (!ctx.roles.has('officer') && !ctx.roles.has('administrator')) throw new Forbidden(m.officersOnly)
  const before = await currentHome(ctx)
  if (!before && !changes.placeIds) throw needsPlace()
  const profile = { ...(before?.profile ?? unsaidProfile([])), ...changes }
  await refuseWrong(ctx, profile)
  if (before && JSON.stringify(before.profile) === JSON.stringify(profile)) return before
  const id = ctx.home ?? crypto.randomUUID()
  return inTransaction({ ...ctx, home: id }, async (ctx) => {
    const mainPlaceId = profile.placeIds[0]!
    if (before) await store.moveTo(ctx.db, id, mainPlaceId)
    else await store.found(ctx.db, { id, mainPlaceId, foundedAt: ctx.now })
    const version = (before?.version ?? 0) + 1
    const row = await store.addVersion(ctx.db, { homeId: id, version, profile, recordedAt: ctx.now, recordedBy: ctx.actor.name })
    if (!row) throw new Conflict(m.changedMeanwhile)
    const action = before ? 'home revised' : 'home founded'
    await ctx.audit(action, { subject: `home version ${version}`, before: before?.profile, after: profile })
    return asHome(row)
  })
}

async function refuseWrong(ctx: Context, profile: HomeProfile): Promise<void> {
  const places = await placesById(ctx, profile.placeIds)
  const wrongPlaces = profile.placeIds
    .filter((id) => !places.has(id))
    .map((id) => ({ path: 'placeIds', value: id, allowed: m.placeFromCatalogue }))
  const wrongCountries = profile.countriesFirst
    .filter((code) => profile.countriesLeftOut.includes(code))
    .map((code) => ({ path: 'countriesFirst', value: code, allowed: firstAndOut(code) }))
  const problems = [...wrongPlaces, ...wrongCountries]
  if (problems.length > 0) throw new Invalid(m.cannotSave, problems)
}

function firstAndOut(code: string) {
  return { en: m.firstAndOut.en(countryName('en', code)), 'zh-CN': m.firstAndOut['zh-CN'](countryName('zh-CN', code)) }
}

function needsPlace(): Invalid {
  return new Invalid(m.placeNeeded, [{ path: 'placeIds', value: undefined, allowed: m.placeFromCatalogue }])
}

function asHome({ homeId, version, recordedAt, recordedBy, profile }: store.VersionRow): Home {
  return { id: homeId, version, recordedAt: recordedAt.toISOString(), recordedBy, profile }
}
