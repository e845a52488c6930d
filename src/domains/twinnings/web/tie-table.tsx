import { placeName, type Place } from '#domains/places/places.ts'
import type { Frame } from '#platform/http/frame.ts'
import { countryName, formatDate, formatList } from '#platform/i18n/format.ts'
import type { Locale } from '#platform/i18n/locale.ts'
import { messages as m } from '../messages.ts'
import { seedSources } from '../seed-ties.data.ts'
import type { Twinning } from '../twinnings.ts'

/** Ties of one place by country of the partner, each with its years, what it rests on and how sure it is. */
export function TieTable({ frame, ties }: { frame: Frame; ties: readonly Twinning[] }) {
  const { t, locale } = frame
  const byCountry = Map.groupBy(ties, ({ partner }) => partner.country)
  return (
    <div class="entente-table-frame">
      <table class="entente-table">
        <thead>
          <tr>
            {[m.country, m.partner, m.form, m.since, m.newestSource, m.confidence, m.sources].map((text) => <th scope="col">{t(text)}</th>)}
          </tr>
        </thead>
        <tbody>
          {[...byCountry].flatMap(([country, group]) => group.map((tie, index) => (
            <tr>
              {index === 0 && <th scope="rowgroup" rowspan={group.length}>{countryName(locale, country)}</th>}
              <td>
                <PlaceLink place={tie.partner} locale={locale} />
                {remarks(frame, tie).map((remark) => <div class="govuk-hint entente-remark">{remark}</div>)}
                {tie.note && <div class="govuk-hint entente-remark" lang="en">{tie.note}</div>}
              </td>
              <td>{tie.form ? t(m.forms[tie.form as keyof typeof m.forms] ?? { en: tie.form, 'zh-CN': tie.form }) : <Unknown frame={frame} />}</td>
              <td>{tie.startYear ?? <Unknown frame={frame} />}</td>
              <td>{tie.lastSeen ?? <Unknown frame={frame} />}</td>
              <td>{tie.confidence ? t(m.confidences[tie.confidence]) : <Unknown frame={frame} />}</td>
              <td>{formatList(locale, tie.sources.map(sourceName))}</td>
            </tr>
          )))}
        </tbody>
      </table>
    </div>
  )
}

export function PlaceLink({ place, locale }: { place: Place; locale: Locale }) {
  return <a class="govuk-link" href={`/places/${encodeURIComponent(place.id)}`}>{placeName(place, locale)}</a>
}

function Unknown({ frame: { t } }: { frame: Frame }) {
  return <span class="entente-unknown">{t(m.unknown)}</span>
}

function remarks({ t, locale }: Frame, tie: Twinning): string[] {
  return [
    tie.endedOn === null ? null : t(m.endedOn, formatDate(locale, tie.endedOn)),
    tie.disputed ? t(m.disputed) : null,
    tie.ambiguous ? t(m.ambiguous) : null,
    tie.unlisted ? t(m.unlisted) : null,
    tie.betweenPlaces ? null : t(m.onlyInPlaces),
  ].filter((remark) => remark !== null)
}

function sourceName(code: string): string {
  return code in seedSources ? seedSources[code as keyof typeof seedSources].title : code
}
