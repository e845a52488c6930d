import { govuk } from '#platform/govuk/govuk.ts'
import type { Frame } from '#platform/http/frame.ts'
import { formatDate, formatNumber } from '#platform/i18n/format.ts'
import type { CandidateList } from '../find.ts'
import { messages as m } from '../messages.ts'
import { fittedData } from '../model/model.ts'
import { qualityHref, type PageQuestion } from './address.ts'

/** What the list rests on, said plainly; what is missing is said first. */
export function RestsOnNote({ frame: { t, locale }, list, homeName, question }: {
  frame: Frame
  list: Pick<CandidateList, 'restsOn' | 'candidates'>
  homeName: string
  question: Pick<PageQuestion, 'home' | 'where'>
}) {
  const { model, places, ties, tiesOfHome, loadedOn } = list.restsOn
  const dateOf = (date: string | null) => (date === null ? t(m.never) : formatDate(locale, date))
  const isCalibrated = list.candidates.some(({ likely }) => likely.oneIn !== null)
  const number = (value: number) => formatNumber(locale, value)
  return (
    <section class="entente-panel" aria-labelledby="rests-on">
      <h2 class="govuk-heading-s" id="rests-on">{t(m.restsOnTitle)}</h2>
      {ties === 0 && govuk('warning-text', { text: t(m.noTiesLoaded), iconFallbackText: t(m.warning) })}
      {ties > 0 && tiesOfHome === 0 && <p class="govuk-body">{t(m.coldHome, homeName)}</p>}
      <p class="govuk-body">{t(m.restsOn, number(places), number(ties), model.version)}</p>
      {tiesOfHome > 0 && <p class="govuk-body">{t(m.tiesOfHome, homeName, tiesOfHome)}</p>}
      <p class="govuk-body">{t(m.loadedOn, dateOf(loadedOn.places), dateOf(loadedOn.twinnings))}</p>
      <p class="govuk-body">{t(m.restsOnData, fittedData(locale))}</p>
      <p class="govuk-body"><a class="govuk-link" href={qualityHref(question)}>{t(m.howGood)}</a></p>
      <p class="govuk-body">{t(m.twoFigures)} {isCalibrated && `${t(m.oneInMeans)} `}{t(m.weighedMeans)} <a class="govuk-link" href="/data">{t(m.aboutData)}</a></p>
    </section>
  )
}
