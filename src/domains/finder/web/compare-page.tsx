import type { Child } from 'hono/jsx'
import { placeName, regionName } from '#domains/places/places.ts'
import { Bar } from '#platform/charts/bar.tsx'
import { govuk } from '#platform/govuk/govuk.ts'
import type { Frame } from '#platform/http/frame.ts'
import { Page } from '#platform/http/page.tsx'
import { countryName, formatKm, formatList, formatNumber, formatShare } from '#platform/i18n/format.ts'
import type { Candidate } from '../candidate.ts'
import type { CandidateList } from '../find.ts'
import { messages as m } from '../messages.ts'
import { reasonsAgainst, reasonsFor, type Names } from '../reasons.ts'
import { componentNames } from '../suits.ts'
import { whyNotText } from '../why-not-text.ts'
import { candidateHref, type PageQuestion } from './address.ts'
import { LikelyBar, SuitsBar } from './figures.tsx'
import { RestsOnNote } from './rests-on.tsx'

interface CompareView {
  list: Pick<CandidateList, 'home' | 'weights' | 'candidates' | 'restsOn'>
  names: readonly Names[]
  homeName: string
  question: Pick<PageQuestion, 'home' | 'where'>
  /** Share of random weights under which each suits us best. */
  firstShare: readonly number[]
}

/** Two to four places side by side: a criterion a row, differences marked, missing shown as missing. */
export function ComparePage({ frame, view }: { frame: Frame; view: CompareView }) {
  const { t, locale } = frame
  const { list, names } = view
  const pairs = list.candidates.map((candidate, i) => ({ candidate, names: names[i]! }))
  const title = t(m.compareTitle, formatList(locale, names.map(({ place }) => placeName(place, locale))))
  return (
    <Page frame={frame} title={title} backHref="/find">
      <div class="entente-table-frame" tabindex={0} role="region" aria-label={title}>
        <table class="entente-table entente-compare">
          <caption class="govuk-visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t(m.criterion)}</th>
              {names.map(({ place }) => (
                <th scope="col"><a class="govuk-link" href={candidateHref(view.question, place.id)}>{placeName(place, locale)}</a></th>
              ))}
            </tr>
          </thead>
          <tbody>{rowsOf(frame, pairs).map((row) => <CompareRow frame={frame} {...row} />)}</tbody>
        </table>
      </div>
      <p class="govuk-hint">{t(m.differencesMarked)}</p>
      <Robustness frame={frame} view={view} />
      <RestsOnNote frame={frame} list={list} homeName={view.homeName} question={view.question} />
    </Page>
  )
}

interface Pair {
  candidate: Candidate
  names: Names
}

interface Row {
  label: string
  /** What is compared, to mark differences; `null` is missing. */
  values: (string | null)[]
  cells?: Child[]
}

function rowsOf({ t, locale }: Frame, pairs: readonly Pair[]): Row[] {
  const row = (label: string, value: (pair: Pair) => string | null): Row => ({ label, values: pairs.map(value) })
  const score = (value: number | null) => (value === null ? null : t(m.ofFour, formatNumber(locale, value, { maximumFractionDigits: 1 })))
  const lines = (texts: string[]) => (texts.length === 0 ? t(m.none) : texts.join('\n'))
  const frame = { t, locale } as Frame
  return [
    row(t(m.country), ({ names }) => countryName(locale, names.place.country)),
    row(t(m.region), ({ names }) => regionName(names.place, locale)),
    row(t(m.population), ({ names }) => (names.place.population === null ? null : formatNumber(locale, names.place.population))),
    row(t(m.distance), ({ candidate }) => formatKm(locale, candidate.distanceKm)),
    row(t(m.airport), ({ names: { place } }) => (place.airport ? `${place.airport.iata}, ${formatKm(locale, place.airport.distanceKm)}` : t(m.none))),
    {
      ...row(t(m.likely), ({ candidate }) => String(candidate.likely.score)),
      cells: pairs.map(({ candidate }) => <LikelyBar frame={frame} likely={candidate.likely} />),
    },
    {
      ...row(t(m.suitsUs), ({ candidate }) => score(candidate.suits.score)),
      cells: pairs.map(({ candidate }) => <SuitsBar frame={frame} suits={candidate.suits} />),
    },
    ...componentNames.map((name) => row(t(m[name]), ({ candidate }) => score(candidate.suits.components[name]))),
    row(t(m.publishedTies), ({ candidate }) => formatNumber(locale, candidate.ties)),
    row(t(m.linkedCountryRow), ({ candidate, names }) => lines(candidate.linkedInCountry.map(({ placeId }) => names.nameOf(placeId)))),
    row(t(m.linkedRegionRow), ({ candidate, names }) =>
      lines(candidate.linkedInRegion.slice(0, 6).map(({ ours, theirs }) => `${names.nameOf(ours)}–${names.nameOf(theirs)}`)),
    ),
    row(t(m.speaksFor), ({ candidate, names }) => lines(reasonsFor(candidate, names).slice(0, 3).map(({ text }) => text))),
    row(t(m.speaksAgainst), ({ candidate, names }) => lines(reasonsAgainst(candidate, names).slice(0, 3).map(({ text }) => text))),
    row(t(m.notes), ({ candidate, names }) => lines(candidate.whyNot.map((note) => whyNotText(locale, note, names.nameOf)))),
  ]
}

function CompareRow({ frame: { t }, label, values, cells }: { frame: Frame } & Row) {
  const isDifferent = new Set(values).size > 1
  return (
    <tr class={isDifferent ? 'entente-compare__different' : undefined}>
      <th scope="row">{label}{isDifferent && <span class="entente-compare__mark" title={t(m.different)}> ≠<span class="govuk-visually-hidden"> {t(m.different)}</span></span>}</th>
      {values.map((value, i) => (
        <td>{value === null ? <span class="entente-unknown">{t(m.unknown)}</span> : (cells?.[i] ?? value.split('\n').map((line) => <div>{line}</div>))}</td>
      ))}
    </tr>
  )
}

function Robustness({ frame: { t, locale }, view: { names, firstShare } }: { frame: Frame; view: CompareView }) {
  return (
    <section class="entente-panel" aria-labelledby="robustness">
      <h2 class="govuk-heading-s" id="robustness">{t(m.robustness)}</h2>
      <p class="govuk-hint">{t(m.robustnessHint)}</p>
      {govuk('summary-list', {
        rows: names.map(({ place }, i) => ({
          key: { text: placeName(place, locale) },
          value: { html: <Bar t={t} share={firstShare[i]!} words={formatShare(locale, firstShare[i]!)} isSecond /> },
        })),
      })}
    </section>
  )
}
