import { placeName, type Place } from '#domains/places/places.ts'
import { govuk } from '#platform/govuk/govuk.ts'
import type { Frame } from '#platform/http/frame.ts'
import { Page } from '#platform/http/page.tsx'
import { countryName, formatDate } from '#platform/i18n/format.ts'
import { messages as m } from '../messages.ts'
import { shortlistStatuses, type ShortlistEntry } from '../shortlist.ts'

/** The places we think of, what we do next with each, and what we noted. */
export function ShortlistPage({ frame, entries, places, removed }: {
  frame: Frame
  entries: readonly ShortlistEntry[]
  places: ReadonlyMap<string, Place>
  /** A place just taken off, offered back. */
  removed: Place | null
}) {
  const { t, locale } = frame
  return (
    <Page frame={frame} title={t(m.shortlist)} backHref="/find">
      {removed && <Removed frame={frame} place={removed} />}
      {entries.length === 0 && <p class="govuk-body">{t(m.shortlistEmpty)} <a class="govuk-link" href="/find">{t(m.goToFind)}</a></p>}
      {entries.length > 1 && (
        <form method="get" action="/find/compare" id="compare">
          {govuk('button', { text: t(m.compareChosen), classes: 'govuk-button--secondary' })}
        </form>
      )}
      <ul class="entente-shortlist">
        {entries.map((entry) => <Entry frame={frame} entry={entry} place={places.get(entry.placeId)} />)}
      </ul>
      {entries.length > 0 && (
        <p class="govuk-body">
          <a class="govuk-link" href="/find/shortlist.xlsx">{t(m.exportExcel)}</a> · <a class="govuk-link" href="/find/shortlist.csv">{t(m.exportCsv)}</a>
          {' '}({t(m.shortlistCount, entries.length)}, {formatDate(locale, entries.at(-1)!.addedAt.slice(0, 10))})
        </p>
      )}
    </Page>
  )
}

function Removed({ frame: { t, locale }, place }: { frame: Frame; place: Place }) {
  return (
    <form method="post" action="/find/shortlist" class="entente-panel entente-panel--next" role="status">
      <p class="govuk-body">
        {t(m.takenOff, placeName(place, locale))}{' '}
        <input type="hidden" name="placeId" value={place.id} />
        <button class="entente-link-button" type="submit">{t(m.undo)}</button>
      </p>
    </form>
  )
}

function Entry({ frame, entry, place }: { frame: Frame; entry: ShortlistEntry; place: Place | undefined }) {
  const { t, locale } = frame
  const name = place ? placeName(place, locale) : entry.placeId
  return (
    <li class="entente-panel" id={entry.placeId}>
      <h2 class="govuk-heading-s">
        <a class="govuk-link" href={`/find/places/${entry.placeId}`}>{name}</a>
        {place && <span class="entente-candidate__facts"> {countryName(locale, place.country)}</span>}
      </h2>
      <p class="govuk-hint">{t(m.addedOn, formatDate(locale, entry.addedAt.slice(0, 10)), entry.addedBy)}</p>
      <form method="post" action="/find/shortlist/notes" class="entente-question__line">
        <input type="hidden" name="placeId" value={entry.placeId} />
        <span class="entente-question__part">
          <label class="govuk-label" for={`status-${entry.placeId}`}>{t(m.status)}</label>
          <select class="govuk-select" id={`status-${entry.placeId}`} name="status">
            {shortlistStatuses.map((status) => <option value={status} selected={status === entry.status}>{t(statusName[status])}</option>)}
          </select>
        </span>
        <span class="entente-question__part entente-question__part--wide">
          <label class="govuk-label" for={`note-${entry.placeId}`}>{t(m.note)}</label>
          <input class="govuk-input" id={`note-${entry.placeId}`} name="note" value={entry.note} maxlength={1000} />
        </span>
        {govuk('button', { text: t(m.save), classes: 'govuk-button--secondary' })}
      </form>
      <div class="entente-shortlist__tools">
        <label><input type="checkbox" name="ids" value={entry.placeId} form="compare" /> {t(m.compare)}<span class="govuk-visually-hidden">: {name}</span></label>
        <form method="post" action="/find/shortlist/removals" class="entente-inline">
          <input type="hidden" name="placeId" value={entry.placeId} />
          <button class="entente-link-button" type="submit">{t(m.takeOff)}<span class="govuk-visually-hidden">: {name}</span></button>
        </form>
      </div>
    </li>
  )
}

export const statusName = {
  considering: m.considering,
  'to-contact': m.toContact,
  contacted: m.contacted,
  'not-now': m.notNow,
}
