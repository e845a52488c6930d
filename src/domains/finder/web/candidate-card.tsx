import { placeName, regionName } from '#domains/places/places.ts'
import type { Frame } from '#platform/http/frame.ts'
import { countryName, formatKm, formatNumber, formatList } from '#platform/i18n/format.ts'
import { say } from '#platform/i18n/say.ts'
import type { Candidate } from '../candidate.ts'
import { messages as m } from '../messages.ts'
import { reasonsAgainst, reasonsFor, type Names } from '../reasons.ts'
import { whyNotText } from '../why-not-text.ts'
import { candidateHref, type PageQuestion } from './address.ts'
import { Figures } from './figures.tsx'
import { ShortlistButton } from './shortlist-button.tsx'

export interface Card {
  candidate: Candidate
  names: Names
  isShortlisted: boolean
  /** Share of random weights under which it stays in the top of the list; `null` where the list is not by "suits us". */
  staysInTop: number | null
}

/** One candidate of the list: who it is, the two figures, why, who is linked there, what is missing, what to do. */
export function CandidateCard({ frame, card, question, hidden }: {
  frame: Frame
  card: Card
  question: PageQuestion
  /** Notes that hold for every candidate and are said once above the list. */
  hidden: ReadonlySet<string>
}) {
  const { t, locale } = frame
  const { candidate, names } = card
  const against = reasonsAgainst(candidate, names)
  const notes = candidate.whyNot.map((note) => whyNotText(locale, note, names.nameOf)).filter((note) => !hidden.has(note))
  return (
    <li class="entente-candidate" id={candidate.placeId}>
      <header class="entente-candidate__head">
        <span class="entente-candidate__rank" aria-hidden="true">{candidate.rank}</span>
        <div>
          <PlaceHeading frame={frame} names={names} />
          <p class="entente-candidate__facts">{facts(frame, candidate, names)}</p>
        </div>
        <label class="entente-candidate__compare">
          <input type="checkbox" name="ids" value={candidate.placeId} form="compare" />
          {t(m.compare)}
        </label>
      </header>
      <Figures frame={frame} candidate={candidate} />
      <ul class="entente-reasons">
        {reasonsFor(candidate, names).slice(0, 3).map(({ text }) => <li class="entente-reasons__for">{text}</li>)}
        {against.slice(0, 1).map(({ text }) => <li class="entente-reasons__against">{text}</li>)}
        {notes.map((note) => <li class="entente-reasons__note">{note}</li>)}
      </ul>
      <Linked frame={frame} card={card} />
      <Folded frame={frame} candidate={candidate} names={names} question={question} />
      <div class="entente-candidate__foot">
        <a class="govuk-link" href={candidateHref(question, candidate.placeId)}>{t(m.allAbout, placeName(names.place, locale))}</a>
        <ShortlistButton frame={frame} placeId={candidate.placeId} name={placeName(names.place, locale)} isShortlisted={card.isShortlisted} here={frame.here} />
      </div>
    </li>
  )
}

/** The name in the reader's language, and in the other script where there is one. */
export function PlaceHeading({ frame: { locale }, names: { place } }: { frame: Frame; names: Names }) {
  const name = placeName(place, locale)
  const other = locale === 'zh-CN' ? (place.nameEn ?? place.name) : place.nameZh
  return (
    <h2 class="entente-candidate__name">
      <a class="govuk-link" href={`/places/${place.id}`}>{name}</a>
      {other && other !== name && <span class="entente-candidate__other" lang={locale === 'zh-CN' ? 'en' : 'zh-Hans'}>{other}</span>}
    </h2>
  )
}

function facts({ t, locale }: Frame, candidate: Candidate, { place }: Names): string {
  const region = regionName(place, locale)
  const isCalledLikeIt = region !== null && region.startsWith(placeName(place, locale)) // as 北京市 of 北京
  const where = [isCalledLikeIt ? null : region, countryName(locale, place.country)]
  const people = place.population === null ? t(m.populationUnknown) : t(m.inhabitants, formatNumber(locale, place.population))
  return [...where.filter(Boolean), people, formatKm(locale, candidate.distanceKm)].join(' · ')
}

function Linked({ frame: { t, locale }, card: { candidate, names, staysInTop } }: { frame: Frame; card: Card }) {
  const { linkedInCountry, linkedInRegion, missing } = candidate
  const inRegion = new Set(linkedInRegion.map(({ ours }) => ours))
  const said = [
    linkedInCountry.length > 0 && t(m.linkedInCountry, namesOf(locale, linkedInCountry.map(({ placeId }) => placeId), names)),
    inRegion.size > 0 && t(m.linkedInRegion, namesOf(locale, [...inRegion], names)),
    candidate.besidePartner !== null && t(m.besidePartner, names.nameOf(candidate.besidePartner)),
    missing.includes('theirSectors') && t(m.theirSectorsMissing),
    staysInTop !== null && t(m.staysInTop, `${Math.round(staysInTop * 100)}%`),
  ]
  return <p class="entente-candidate__more">{said.filter((text) => text !== false).join(' ')}</p>
}

/** The near-duplicates that this one stands for, each a step away. */
export function Folded({ frame: { t }, candidate: { folded }, names, question }: {
  frame: Frame
  candidate: Candidate
  names: Names
  question: Pick<PageQuestion, 'home' | 'where'>
}) {
  if (folded.length === 0) return null
  return (
    <details class="govuk-details entente-folded">
      <summary class="govuk-details__summary"><span class="govuk-details__summary-text">{t(m.standsFor, folded.length)}</span></summary>
      <ul class="entente-folded__names">
        {folded.map((placeId) => <li><a class="govuk-link" href={candidateHref(question, placeId)}>{names.nameOf(placeId)}</a></li>)}
      </ul>
    </details>
  )
}

function namesOf(locale: Frame['locale'], ids: readonly string[], { nameOf }: Names): string {
  const most = 4
  const names = ids.slice(0, most).map(nameOf)
  return formatList(locale, ids.length > most ? [...names, say(locale, m.more, ids.length - most)] : names)
}
