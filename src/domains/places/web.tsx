import { Hono } from 'hono'
import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import { govuk } from '#platform/govuk/govuk.ts'
import type { Env } from '#platform/http/env.ts'
import { readQuery } from '#platform/http/form.ts'
import type { Frame } from '#platform/http/frame.ts'
import { Page } from '#platform/http/page.tsx'
import { collator, countryName, formatNumber } from '#platform/i18n/format.ts'
import { messages as m } from './messages.ts'
import { countryCodes, largestPlaces, placeName, regionName, searchPlaces, type Place } from './places.ts'

const onePage = 50

const searchQuery = z.object({
  q: z.string().trim().max(200).optional(),
  country: z.string().regex(/^[A-Z]{2}$/).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})

/** The search for a place; `homeCountryOf` tells whose places come a little earlier. */
export function placesWeb(homeCountryOf: (ctx: Context) => Promise<string | null>): Hono<Env> {
  const web = new Hono<Env>()
  web.get('/places', async (c) => {
    const { ctx, frame } = c.var
    const { q = '', country, page } = readQuery(c, searchQuery)
    const offset = (page - 1) * onePage
    const found = q
      ? await searchPlaces(ctx, { text: q, country, homeCountry: await homeCountryOf(ctx), limit: onePage })
      : country
        ? await largestPlaces(ctx, { country, limit: onePage, offset })
        : []
    return c.html(<SearchPage frame={frame} q={q} country={country} page={page} found={found} />)
  })
  return web
}

interface SearchPageProps {
  frame: Frame
  q: string
  country: string | undefined
  page: number
  found: readonly Place[]
}

function SearchPage({ frame, q, country, page, found }: SearchPageProps) {
  const { t, locale } = frame
  const title = q === '' && country ? t(m.placesIn, countryName(locale, country)) : t(m.searchTitle)
  return (
    <Page frame={frame} title={title} islands={['place-search']}>
      <form class="entente-place-search" action="/places" role="search" aria-label={t(m.searchTitle)}>
        <div
          class="govuk-form-group entente-combobox" data-island="place-search" data-source="/api/v1/places"
          data-open="/places/" data-found={t(m.suggestions)}
        >
          <label class="govuk-label govuk-label--s" for="q">{t(m.searchLabel)}</label>
          <div class="govuk-hint" id="q-hint">{t(m.searchHint)}</div>
          <input class="govuk-input" id="q" name="q" type="search" value={q} aria-describedby="q-hint" autocomplete="off" spellcheck={false} />
        </div>
        {govuk('select', {
          id: 'country',
          name: 'country',
          label: { text: t(m.country), classes: 'govuk-label--s' },
          value: country ?? '',
          items: [{ value: '', text: t(m.anyCountry) }, ...countryItems(frame)],
        })}
        {govuk('button', { text: t(m.search) })}
      </form>
      {(q !== '' || country) && <Found frame={frame} q={q} found={found} />}
      {q === '' && country && <Pages frame={frame} country={country} page={page} isLast={found.length < onePage} />}
    </Page>
  )
}

function Found({ frame: { t, locale }, q, found }: { frame: Frame; q: string; found: readonly Place[] }) {
  if (found.length === 0) return <p class="govuk-body" role="status">{t(m.nothingFound, q)}</p>
  return (
    <div class="entente-table-frame">
      <table class="entente-table">
        <caption class="govuk-visually-hidden">{t(m.searchTitle)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(m.place)}</th>
            <th scope="col">{t(m.region)}</th>
            <th scope="col">{t(m.country)}</th>
            <th scope="col" class="entente-number">{t(m.population)}</th>
          </tr>
        </thead>
        <tbody>
          {found.map((place) => (
            <tr>
              <th scope="row">
                <a class="govuk-link" href={`/places/${encodeURIComponent(place.id)}`}>{placeName(place, locale)}</a>{' '}
                <OtherName place={place} locale={locale} />
              </th>
              <td>{regionName(place, locale)}</td>
              <td>{countryName(locale, place.country)}</td>
              <td class="entente-number">
                {place.population === null ? <span class="entente-unknown">{t(m.unknown)}</span> : formatNumber(locale, place.population)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function OtherName({ place, locale }: { place: Place; locale: Frame['locale'] }) {
  const other = placeName(place, locale === 'en' ? 'zh-CN' : 'en')
  if (other === placeName(place, locale)) return null
  return <span class="entente-other-name" lang={locale === 'en' ? 'zh-Hans' : undefined}>{other}</span>
}

function Pages({ frame: { t }, country, page, isLast }: { frame: Frame; country: string; page: number; isLast: boolean }) {
  const href = (number: number) => `/places?country=${country}&page=${number}`
  return govuk('pagination', {
    previous: page > 1 ? { href: href(page - 1), text: t(m.previous) } : undefined,
    next: isLast ? undefined : { href: href(page + 1), text: t(m.next) },
  })
}

function countryItems({ locale }: Frame) {
  const items = countryCodes().map((code) => ({ value: code, text: countryName(locale, code) }))
  return items.sort((a, b) => collator(locale).compare(a.text, b.text))
}
