import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { api as casesApi } from '#domains/cases/api.ts'
import { web as casesPages } from '#domains/cases/web.tsx'
import { api as finderApi } from '#domains/finder/api.ts'
import { shortlist } from '#domains/finder/finder.ts'
import { web as finderPages } from '#domains/finder/web.tsx'
import { api as homesApi } from '#domains/homes/api.ts'
import { homesHere } from '#domains/homes/homes.ts'
import { web as homesPages } from '#domains/homes/web.tsx'
import { api as impactApi } from '#domains/impact/api.ts'
import { api as peopleApi } from '#domains/people/api.ts'
import { placesApi } from '#domains/places/api.ts'
import { type Place, placeName, placesById } from '#domains/places/places.ts'
import { placesWeb } from '#domains/places/web.tsx'
import { api as policyApi } from '#domains/policy/api.ts'
import { web as policyPages } from '#domains/policy/web.tsx'
import { api as twinningsApi } from '#domains/twinnings/api.ts'
import { twinningsOf, worldGaps, worldStatus } from '#domains/twinnings/twinnings.ts'
import { web as worldPages } from '#domains/twinnings/web.tsx'
import { assembleApi } from '#faces/api/app.tsx'
import { jobsApi } from '#faces/api/jobs.ts'
import { assembleWeb } from '#faces/web/app.ts'
import { jobsWeb } from '#faces/web/jobs.tsx'
import { type Standing, todayWeb } from '#faces/web/today.tsx'
import type { Mark } from '#platform/charts/map.tsx'
import type { Context } from '#platform/context.ts'
import { readAssets } from '#platform/http/assets.ts'
import { cookieSecret } from '#platform/http/secret.ts'
import type { Log } from '#platform/log.ts'
import type { Program } from './program.ts'

/** The API's endpoints, one app a domain. */
export const endpoints = [placesApi(homeCountryOf), twinningsApi, finderApi, homesApi, policyApi, impactApi, peopleApi, casesApi, jobsApi]

/** Every page and endpoint of the program on its store. */
export async function assembleSite({ store, keep, config }: Program, log: Log) {
  return assembleWeb({
    log,
    databaseFor: store.databaseFor,
    now: () => new Date(),
    keep,
    cookies: {
      secret: config.secret ?? (await cookieSecret(config.dataFolder)),
      isSecure: config.publicUrl?.startsWith('https:') === true,
    },
    assets: readAssets(fileURLToPath(new URL('./assets/', import.meta.url))),
    homeOf,
    pages: [todayWeb(standingOf), homesPages, finderPages, placesWeb(homeCountryOf), worldPages, policyPages, casesPages, jobsWeb],
    api: assembleApi(endpoints, version()),
  })
}

async function homeOf(ctx: Context): Promise<{ id: string; name: string; timeZone: string | null } | null> {
  const home = (await homesHere(ctx)).at(0)
  if (!home) return null
  const place = (await placesById(ctx, [home.mainPlaceId])).get(home.mainPlaceId)
  const name = place ? placeName(place, ctx.locale) : home.mainPlaceId
  return { id: home.id, name, timeZone: place?.timezone ?? null }
}

async function standingOf(ctx: Context): Promise<Standing> {
  const world = await worldStatus(ctx)
  return {
    world,
    gaps: worldGaps(world),
    marks: await marksOfHome(ctx),
    shortlisted: (await shortlist(ctx)).length,
  }
}

async function marksOfHome(ctx: Context): Promise<Mark[]> {
  const place = await placeOfHome(ctx)
  if (!place) return []
  const partners = (await twinningsOf(ctx, place.id)).filter(({ isLive }) => isLive).map(({ partner }) => partner)
  return [mark(ctx, place, 'home'), ...partners.map((partner) => mark(ctx, partner, 'partner'))]
}

async function homeCountryOf(ctx: Context): Promise<string | null> {
  return (await placeOfHome(ctx))?.country ?? null
}

async function placeOfHome(ctx: Context): Promise<Place | undefined> {
  const placeId = (await homesHere(ctx)).find(({ id }) => id === ctx.home)?.mainPlaceId
  return placeId === undefined ? undefined : (await placesById(ctx, [placeId])).get(placeId)
}

function mark({ locale }: Context, place: Place, kind: Mark['kind']): Mark {
  return { kind, name: placeName(place, locale), latitude: place.lat, longitude: place.lon, href: `/places/${place.id}` }
}

function version(): string {
  return JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version
}
