import { govuk } from '#platform/govuk/govuk.ts'
import type { Frame } from '#platform/http/frame.ts'
import { collator, countryName } from '#platform/i18n/format.ts'
import { countryCodes } from '#domains/places/places.ts'
import { messages as m } from '../messages.ts'
import { twinnedChoices } from '../question.ts'
import { worldRegions } from '../world-regions.ts'
import { addressOf, type PageQuestion } from './address.ts'

interface Props {
  frame: Frame
  question: PageQuestion
  homeName: string
  /** Countries the home looks at first. */
  countriesFirst: readonly string[]
}

/** "Places in China for Leeds" with both parts editable, and the filters below it; the form of the whole page. */
export function QuestionForm({ frame, question, homeName, countriesFirst }: Props) {
  const { t } = frame
  return (
    <form method="get" action="/find" id="question" class="entente-question">
      <div class="entente-question__line">
        <span class="entente-question__part">
          <label class="govuk-label" for="where">{t(m.placesIn)}</label>
          <WhereSelect frame={frame} where={question.where} countriesFirst={countriesFirst} />
        </span>
        <span class="entente-question__part">
          <label class="govuk-label" for="home">{t(m.forHome)}</label>
          <input class="govuk-input" id="home" name="home" value={question.home ?? homeName} autocomplete="off" spellcheck={false} />
        </span>
        <span class="entente-question__part">
          <label class="govuk-label" for="by">{t(m.orderBy)}</label>
          <select class="govuk-select" id="by" name="by">
            {(['likely', 'suits'] as const).map((by) => (
              <option value={by} selected={by === question.by}>{t(by === 'likely' ? m.likely : m.suitsUs)}</option>
            ))}
          </select>
        </span>
        {govuk('button', { text: t(m.show) })}
      </div>
      {question.view !== 'list' && <input type="hidden" name="view" value={question.view} />}
      <Filters frame={frame} question={question} />
    </form>
  )
}

function WhereSelect({ frame: { t, locale }, where, countriesFirst }: Pick<Props, 'frame' | 'countriesFirst'> & { where: string | undefined }) {
  const option = (code: string) => <option value={code} selected={code === where}>{countryName(locale, code)}</option>
  const { compare } = collator(locale)
  const countries = countryCodes().toSorted((a, b) => compare(countryName(locale, a), countryName(locale, b)))
  const regionNames = new Intl.DisplayNames(locale, { type: 'region' })
  return (
    <select class="govuk-select" id="where" name="where">
      <option value="" selected={where === undefined}>{t(m.allCountries)}</option>
      {countriesFirst.length > 0 && <optgroup label={t(m.lookedAtFirst)}>{countriesFirst.map(option)}</optgroup>}
      <optgroup label={t(m.worldRegions)}>
        {worldRegions.map(({ code }) => <option value={code} selected={code === where}>{regionNames.of(code)}</option>)}
      </optgroup>
      <optgroup label={t(m.countries)}>{countries.filter((code) => !countriesFirst.includes(code)).map(option)}</optgroup>
    </select>
  )
}

function Filters({ frame: { t }, question }: Pick<Props, 'frame' | 'question'>) {
  const number = (name: 'populationFrom' | 'populationTo' | 'maxDistanceKm', label: string) => (
    <span class="entente-question__part">
      <label class="govuk-label" for={name}>{label}</label>
      <input class="govuk-input govuk-input--width-5" id={name} name={name} inputmode="numeric" value={question[name] ?? ''} />
    </span>
  )
  const twinned = { any: m.twinnedAny, country: m.twinnedCountry, region: m.twinnedRegion, none: m.twinnedNone }
  return (
    <details class="govuk-details entente-filters" open={isNarrowed(question)}>
      <summary class="govuk-details__summary"><span class="govuk-details__summary-text">{t(m.narrow)}</span></summary>
      <div class="govuk-details__text entente-question__line">
        {number('populationFrom', t(m.populationFrom))}
        {number('populationTo', t(m.populationTo))}
        {number('maxDistanceKm', t(m.maxDistanceKm))}
        <span class="entente-question__part">
          <label class="govuk-label" for="twinned">{t(m.alreadyTwinned)}</label>
          <select class="govuk-select" id="twinned" name="twinned">
            {twinnedChoices.map((choice) => <option value={choice} selected={choice === question.twinned}>{t(twinned[choice])}</option>)}
          </select>
        </span>
        {govuk('checkboxes', {
          idPrefix: 'airport',
          name: 'airport',
          classes: 'govuk-checkboxes--small',
          items: [{ value: 'yes', text: t(m.hasAirport), checked: question.airport === 'yes' }],
        })}
        {govuk('checkboxes', {
          idPrefix: 'redLines',
          name: 'redLines',
          classes: 'govuk-checkboxes--small',
          items: [{ value: 'shown', text: t(m.showRedLines), checked: question.redLines === 'shown' }],
        })}
        {isNarrowed(question) && <a class="govuk-link" href={addressOf('/find', question, widened)}>{t(m.clearFilters)}</a>}
      </div>
    </details>
  )
}

const widened = { populationFrom: null, populationTo: null, maxDistanceKm: null, twinned: null, airport: null, redLines: null, page: null }

function isNarrowed({ populationFrom, populationTo, maxDistanceKm, twinned, airport, redLines }: PageQuestion): boolean {
  return [populationFrom, populationTo, maxDistanceKm, airport, redLines].some((part) => part !== undefined) || twinned !== 'any'
}
