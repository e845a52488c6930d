import { govuk } from '#platform/govuk/govuk.ts'
import type { Frame } from '#platform/http/frame.ts'
import { Page } from '#platform/http/page.tsx'
import { countryName, formatDate, formatKm, formatList } from '#platform/i18n/format.ts'
import { languageTag } from '#platform/i18n/locale.ts'
import type { Home } from '../homes.ts'
import { messages as m } from '../messages.ts'
import { sectorName } from '../sectors.ts'

/** What the home says about itself, in the newest or an earlier version, and all its versions. */
export function Summary({ frame, home, placeNames, versions }: {
  frame: Frame
  home: Home
  placeNames: readonly string[]
  versions: readonly Home[]
}) {
  const { t } = frame
  const isCurrent = home.version === versions[0]?.version
  return (
    <Page
      frame={frame}
      title={t(m.editTitle)}
      caption={isCurrent ? undefined : t(m.versionName, home.version)}
      backHref={isCurrent ? undefined : '/home'}
    >
      {isCurrent ? null : govuk('inset-text', { text: t(m.thisIsEarlier) })}
      {govuk('summary-list', { rows: rows(frame, home, placeNames).map((row) => summaryRow(frame, isCurrent, row)) })}
      <h2 class="govuk-heading-m">{t(m.versions)}</h2>
      <ol class="govuk-list entente-versions" reversed>
        {versions.map((version) => (
          <li>
            <a class="govuk-link" href={`/home/versions/${version.version}`}>{t(m.versionName, version.version)}</a>
            {' '}
            {t(m.savedBy, formatDate(frame.locale, version.recordedAt.slice(0, 10)), version.recordedBy)}
          </li>
        ))}
      </ol>
    </Page>
  )
}

interface Row {
  key: string
  value: string
  step: 'place' | 'strengths' | 'priorities'
}

function summaryRow({ t }: Frame, isCurrent: boolean, { key, value, step }: Row) {
  const change = { href: `/home/set-up/${step}`, text: t(m.change), visuallyHiddenText: key }
  return { key: { text: key }, value: { text: value }, actions: isCurrent ? { items: [change] } : undefined }
}

function rows({ t, locale }: Frame, { profile }: Home, placeNames: readonly string[]): Row[] {
  const list = (items: readonly string[]) => (items.length === 0 ? t(m.notSaid) : formatList(locale, items))
  const levels = (field: 'strength' | 'need') =>
    profile.sectors
      .filter((row) => row[field] !== null)
      .toSorted((a, b) => b[field]! - a[field]!)
      .map((row) => t(m.levelOf, sectorName(row.sector, locale), row[field]!))
  const countries = (codes: readonly string[]) => codes.map((code) => countryName(locale, code))
  const languages = new Intl.DisplayNames(languageTag(locale), { type: 'language' })
  const { maxDistanceKm } = profile
  return [
    { key: t(m.places), value: list(placeNames), step: 'place' },
    { key: t(m.strengths), value: list(levels('strength')), step: 'strengths' },
    { key: t(m.needs), value: list(levels('need')), step: 'strengths' },
    { key: t(m.countriesFirst), value: list(countries(profile.countriesFirst)), step: 'priorities' },
    { key: t(m.countriesLeftOut), value: list(countries(profile.countriesLeftOut)), step: 'priorities' },
    { key: t(m.topicsLeftOut), value: list(profile.topicsLeftOut.map((topic) => sectorName(topic, locale))), step: 'priorities' },
    { key: t(m.maxDistance), value: maxDistanceKm === null ? t(m.notSaid) : formatKm(locale, maxDistanceKm), step: 'priorities' },
    { key: t(m.languages), value: list(profile.languages.map((code) => languages.of(code) ?? code)), step: 'priorities' },
  ]
}
