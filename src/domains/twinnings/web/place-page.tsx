import { placeName, regionName, type Place } from '#domains/places/places.ts'
import { WorldMap, type Mark } from '#platform/charts/map.tsx'
import { govuk } from '#platform/govuk/govuk.ts'
import type { Frame } from '#platform/http/frame.ts'
import { Page } from '#platform/http/page.tsx'
import { countryName, formatKm, formatList, formatNumber } from '#platform/i18n/format.ts'
import { messages as m } from '../messages.ts'
import type { Neighbour, Twinning } from '../twinnings.ts'
import { PlaceLink, TieTable } from './tie-table.tsx'

interface PlacePageProps {
  frame: Frame
  place: Place
  ties: readonly Twinning[]
  near: readonly Neighbour[]
  largest: readonly Place[]
}

/** One place: what is known of it, where it is, whom it is twinned with, and what lies around it. */
export function PlacePage({ frame, place, ties, near, largest }: PlacePageProps) {
  const { t, locale } = frame
  const name = placeName(place, locale)
  const live = ties.filter(({ isLive, betweenPlaces }) => isLive && betweenPlaces)
  const others = ties.filter((tie) => !live.includes(tie))
  return (
    <Page frame={frame} title={name} heading={<Names frame={frame} place={place} />} caption={whereText(frame, place)} islands={['map']}>
      <div class="entente-columns">
        <section aria-label={t(m.facts)}>{govuk('summary-list', { rows: factRows(frame, place), classes: 'entente-place-facts' })}</section>
        <WorldMap t={t} title={t(m.mapOf, name)} marks={marksOf(frame, place, live)} extent={live.length > 0 ? 'world' : { country: place.country }} />
      </div>
      <h2 class="govuk-heading-m" id="twinnings">{t(m.publishedTies, formatNumber(locale, live.length))}</h2>
      {live.length === 0 ? <p class="govuk-body">{t(m.noTies)}</p> : <TieTable frame={frame} ties={live} />}
      {others.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{t(m.otherTies)}</h2>
          <TieTable frame={frame} ties={others} />
        </>
      )}
      <h2 class="govuk-heading-m">{t(m.nearby)}</h2>
      <NearTable frame={frame} near={near} />
      <h2 class="govuk-heading-m">{t(m.inCountry, countryName(locale, place.country))}</h2>
      <ul class="govuk-list entente-flow">
        {largest.filter(({ id }) => id !== place.id).map((other) => <li><PlaceLink place={other} locale={locale} /></li>)}
      </ul>
      <p class="govuk-body"><a class="govuk-link" href={`/places?country=${place.country}`}>{t(m.allInCountry, countryName(locale, place.country))}</a></p>
    </Page>
  )
}

function Names({ frame: { locale }, place }: { frame: Frame; place: Place }) {
  const [name, other] = [placeName(place, locale), placeName(place, locale === 'en' ? 'zh-CN' : 'en')]
  if (other === name) return <>{name}</>
  return <>{name} <span class="entente-other-name" lang={locale === 'en' ? 'zh-Hans' : undefined}>{other}</span></>
}

function whereText({ locale }: Frame, place: Place): string {
  const parts = [regionName(place, locale), countryName(locale, place.country)].filter((part) => part !== null)
  return (locale === 'en' ? parts : parts.toReversed()).join(locale === 'en' ? ', ' : '，')
}

function factRows({ t, locale }: Frame, place: Place) {
  const unknown = <span class="entente-unknown">{t(m.unknown)}</span>
  const level = place.level && t(m.levels[place.level as keyof typeof m.levels] ?? { en: place.level, 'zh-CN': place.level })
  const { airport } = place
  const rows = [
    [m.population, place.population === null ? null : formatNumber(locale, place.population)],
    ...(level ? [[m.level, [level, place.gbtCode && t(m.gbtCode, place.gbtCode)].filter(Boolean).join(' · ')] as const] : []),
    [m.timezone, place.timezone],
    [m.airport, airport && t(m.airportAt, airport.name, airport.iata, formatKm(locale, airport.distanceKm))],
    [m.position, `${place.lat.toFixed(3)}°, ${place.lon.toFixed(3)}°`],
    [m.otherNames, formatList(locale, namesToShow(place)) || null],
    [m.source, place.source],
  ] as const
  return rows.map(([key, value]) => ({ key: { text: t(key) }, value: value === null ? { html: unknown } : { text: value } }))
}

function namesToShow({ names, name, nameZh }: Place): string[] {
  return names.filter((other) => other !== name && other !== nameZh).slice(0, 12)
}

function marksOf({ locale }: Frame, place: Place, ties: readonly Twinning[]): Mark[] {
  const mark = (kind: Mark['kind'], { id, lat, lon, ...names }: Place): Mark => ({
    kind, latitude: lat, longitude: lon, name: placeName(names, locale), href: `/places/${encodeURIComponent(id)}`,
  })
  return [
    { ...mark('other', place), label: placeName(place, locale) },
    ...ties.map(({ partner }) => mark('partner', partner)),
  ]
}

function NearTable({ frame: { t, locale }, near }: Pick<PlacePageProps, 'frame' | 'near'>) {
  if (near.length === 0) return <p class="govuk-body">{t(m.nothingNear)}</p>
  return (
    <div class="entente-table-frame">
      <table class="entente-table">
        <thead>
          <tr>
            <th scope="col">{t(m.place)}</th>
            <th scope="col" class="entente-number">{t(m.distance)}</th>
            <th scope="col" class="entente-number">{t(m.population)}</th>
            <th scope="col">{t(m.twinnedWith)}</th>
          </tr>
        </thead>
        <tbody>
          {near.map(({ place, distanceKm, partners }) => (
            <tr>
              <th scope="row"><PlaceLink place={place} locale={locale} /></th>
              <td class="entente-number">{formatKm(locale, distanceKm)}</td>
              <td class="entente-number">
                {place.population === null ? <span class="entente-unknown">{t(m.unknown)}</span> : formatNumber(locale, place.population)}
              </td>
              <td>{partnersText({ t, locale }, partners)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function partnersText({ t, locale }: Pick<Frame, 't' | 'locale'>, partners: readonly Place[]): string {
  if (partners.length === 0) return '–'
  const shown = partners.slice(0, 6).map((place) => t(m.nameAndCountry, placeName(place, locale), countryName(locale, place.country)))
  return formatList(locale, partners.length > 6 ? [...shown, t(m.andMore, partners.length - 6)] : shown)
}
