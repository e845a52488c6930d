import { Hono } from 'hono'
import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import { answers, path, query } from '#platform/http/api.ts'
import type { Env } from '#platform/http/env.ts'
import { countryName, formatNumber } from '#platform/i18n/format.ts'
import type { Locale } from '#platform/i18n/locale.ts'
import { placeById, placeName, regionName, searchPlaces, type Place } from './places.ts'

const placeView = z
  .object({
    id: z.string().meta({ description: 'gn<GeoNames id>, Q<Wikidata id> or x-<country>-<slug>' }),
    name: z.string(),
    nameEn: z.string().nullable(),
    nameZh: z.string().nullable().meta({ description: 'Simplified Chinese where known' }),
    displayName: z.string().meta({ description: 'The name in the language of the request' }),
    where: z.string().meta({ description: 'Region, country and population in words' }),
    country: z.string().meta({ description: 'ISO 3166-1 alpha-2, XK for Kosovo' }),
    kind: z.string(),
    featureCode: z.string().nullable(),
    level: z.string().nullable().meta({ description: 'Level of a Chinese division' }),
    gbtCode: z.string().nullable().meta({ description: 'GB/T 2260 code' }),
    admin1: z.string().nullable(),
    lat: z.number(),
    lon: z.number(),
    population: z.int().nullable().meta({ description: 'Null: unknown' }),
    timezone: z.string().nullable(),
    wikidata: z.string().nullable(),
    unlocode: z.string().nullable(),
    airport: z.object({ iata: z.string(), name: z.string(), distanceKm: z.int() }).nullable(),
    source: z.string(),
  })
  .meta({ id: 'Place' })

const placeQuery = z.object({
  q: z.string().trim().min(1).max(200).meta({ description: 'A name or its beginning in any script; Name, Country narrows it' }),
  country: z.string().regex(/^[A-Z]{2}$/).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(10),
})

/** Places for programs and for suggestions as one types; `homeCountryOf` tells whose places come a little earlier. */
export function placesApi(homeCountryOf: (ctx: Context) => Promise<string | null>): Hono<Env> {
  const api = new Hono<Env>()
  api.get(
    '/places',
    answers('Places by name, likeliest first', z.object({ items: z.array(placeView) })),
    query(placeQuery),
    async (c) => {
      const { ctx, locale } = c.var
      const { q, country, limit } = c.req.valid('query')
      const found = await searchPlaces(ctx, { text: q, country, limit, homeCountry: await homeCountryOf(ctx) })
      return c.json({ items: found.map((place) => viewOf(place, locale)) })
    },
  )
  api.get('/places/:id', answers('One place', placeView), path(z.object({ id: z.string().max(100) })), async (c) =>
    c.json(viewOf(await placeById(c.var.ctx, c.req.valid('param').id), c.var.locale)))
  return api
}

function viewOf(place: Place, locale: Locale): z.output<typeof placeView> {
  const { names: _names, nameAscii: _ascii, admin1Code: _code, admin2Code: _code2, nuts3: _nuts3, ...facts } = place
  const people = place.population === null ? null : formatNumber(locale, place.population)
  const where = [regionName(place, locale), countryName(locale, place.country), people].filter(Boolean).join(' · ')
  return { ...facts, displayName: placeName(place, locale), where }
}
