import { placeName } from '#domains/places/places.ts'
import type { Frame } from '#platform/http/frame.ts'
import { countryName, formatKm, formatNumber } from '#platform/i18n/format.ts'
import { messages as m } from '../messages.ts'
import { reasonsFor } from '../reasons.ts'
import { addressOf, candidateHref, type PageQuestion } from './address.ts'
import { Folded, type Card } from './candidate-card.tsx'
import { LikelyBar, SuitsBar } from './figures.tsx'

/** The same candidates a line each; the head sorts what is on the page. */
export function CandidateTable({ frame, cards, question }: { frame: Frame; cards: readonly Card[]; question: PageQuestion }) {
  const { t, locale } = frame
  return (
    <div class="entente-table-frame" tabindex={0} role="region" aria-label={t(m.candidates)}>
      <table class="entente-table">
        <caption class="govuk-visually-hidden">{t(m.candidates)}</caption>
        <thead>
          <tr>
            <SortHead question={question} sort="order" text={t(m.rank)} />
            <SortHead question={question} sort="name" text={t(m.place)} />
            <th scope="col">{t(m.country)}</th>
            <SortHead question={question} sort="population" text={t(m.population)} isNumber />
            <SortHead question={question} sort="distance" text={t(m.distance)} isNumber />
            <th scope="col">{t(m.likely)}</th>
            <th scope="col">{t(m.suitsHead)}</th>
            <th scope="col">{t(m.topReason)}</th>
            <th scope="col">{t(m.compare)}</th>
          </tr>
        </thead>
        <tbody>
          {cards.map(({ candidate, names }) => (
            <tr id={candidate.placeId}>
              <td class="entente-number">{candidate.rank}</td>
              <th scope="row">
                <a class="govuk-link" href={candidateHref(question, candidate.placeId)}>{placeName(names.place, locale)}</a>
                <Folded frame={frame} candidate={candidate} names={names} question={question} />
              </th>
              <td>{countryName(locale, names.place.country)}</td>
              <td class="entente-number">{names.place.population === null ? t(m.unknown) : formatNumber(locale, names.place.population)}</td>
              <td class="entente-number">{formatKm(locale, candidate.distanceKm)}</td>
              <td><LikelyBar frame={frame} likely={candidate.likely} /></td>
              <td><SuitsBar frame={frame} suits={candidate.suits} isBrief /></td>
              <td>{reasonsFor(candidate, names)[0]?.text}</td>
              <td>
                <input type="checkbox" name="ids" value={candidate.placeId} form="compare" aria-label={`${t(m.compare)}: ${placeName(names.place, locale)}`} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function SortHead({ question, sort, text, isNumber = false }: {
  question: PageQuestion
  sort: PageQuestion['sort']
  text: string
  isNumber?: boolean
}) {
  const isSorted = question.sort === sort
  const direction = sort === 'population' ? 'descending' : 'ascending'
  return (
    <th scope="col" class={isNumber ? 'entente-number' : undefined} aria-sort={isSorted ? direction : 'none'}>
      <a class="govuk-link" href={addressOf('/find', question, { sort })}>{text}{isSorted && (direction === 'ascending' ? ' ↑' : ' ↓')}</a>
    </th>
  )
}
