import { placeName, regionName, type Place } from '#domains/places/places.ts'
import { govuk } from '#platform/govuk/govuk.ts'
import type { Given } from '#platform/http/form.ts'
import type { Frame } from '#platform/http/frame.ts'
import { countryName, formatNumber } from '#platform/i18n/format.ts'
import { messages as m } from '../messages.ts'
import { StepPage } from './step-page.tsx'

/** Step 1: search a place and choose it; later, the places that are ours with a box each. */
export function PlaceStep({ frame, given, query, found, chosen }: {
  frame: Frame
  given: Given
  query: string
  found: readonly Place[]
  chosen: readonly Place[]
}) {
  const { t } = frame
  const isFirst = chosen.length === 0
  const others = found.filter(({ id }) => chosen.every((place) => place.id !== id))
  return (
    <StepPage frame={frame} step={1} title={t(m.placeTitle)} isFirst={isFirst} problems={given.problems}>
      <form method="get" action="/home/set-up/place" role="search" class="entente-place-search">
        {govuk('input', {
          id: 'q',
          name: 'q',
          value: query,
          label: { text: t(m.searchLabel), classes: 'govuk-label--s' },
          hint: { text: t(m.placeHint) },
          classes: 'govuk-input--width-20',
          autocomplete: 'off',
          spellcheck: false,
        })}
        {govuk('button', { text: t(m.search), classes: 'govuk-button--secondary' })}
      </form>
      {query !== '' && others.length === 0 && <p class="govuk-body" role="status">{t(m.nothingFound, query)}</p>}
      {(others.length > 0 || chosen.length > 0) && (
        <form method="post" action="/home/set-up/place" novalidate>
          {isFirst ? <FirstChoice frame={frame} found={others} /> : <OurPlaces frame={frame} chosen={chosen} found={others} />}
          {govuk('button', { text: isFirst ? t(m.continue) : t(m.save) })}
        </form>
      )}
    </StepPage>
  )
}

function FirstChoice({ frame, found }: { frame: Frame; found: readonly Place[] }) {
  return govuk('radios', {
    name: 'placeIds',
    idPrefix: 'placeIds',
    fieldset: { legend: { text: frame.t(m.found), classes: 'govuk-fieldset__legend--s' } },
    items: found.map((place, index) => ({ ...item(frame, place), checked: index === 0 })),
  })
}

function OurPlaces({ frame, chosen, found }: { frame: Frame; chosen: readonly Place[]; found: readonly Place[] }) {
  return govuk('checkboxes', {
    name: 'placeIds',
    idPrefix: 'placeIds',
    fieldset: { legend: { text: frame.t(m.ourPlaces), classes: 'govuk-fieldset__legend--s' } },
    hint: { text: frame.t(m.ourPlacesHint) },
    items: [...chosen.map((place) => ({ ...item(frame, place), checked: true })), ...found.map((place) => item(frame, place))],
  })
}

function item({ t, locale }: Frame, place: Place) {
  const where = [regionName(place, locale), countryName(locale, place.country)].filter((part) => part !== null && part !== '')
  const people = place.population === null ? [] : [t(m.inhabitants, formatNumber(locale, place.population))]
  return { value: place.id, text: placeName(place, locale), hint: { text: [...where, ...people].join(t(m.listComma)) } }
}
