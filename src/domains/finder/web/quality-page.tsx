import { raw } from 'hono/html'
import { ours } from '#core/rank/contest.ts'
import type { MeasuresByHome, MethodMeasures, SettingCheck } from '#core/rank/model.ts'
import type { Setting } from '#core/rank/settings.ts'
import { govuk } from '#platform/govuk/govuk.ts'
import type { Frame } from '#platform/http/frame.ts'
import { Page } from '#platform/http/page.tsx'
import { formatDate, formatInstant, formatNumber } from '#platform/i18n/format.ts'
import { messages as m } from '../messages.ts'
import { calibrationPlot } from '../model/calibration-plot.ts'
import { fittedData } from '../model/model.ts'
import { settingName } from '../model/setting-name.ts'
import { figuresIn, rivalsIn, settingsFor, type ListQuality, type MethodFigures } from '../quality.ts'
import { twoFigures } from '../reasons.ts'
import { addressOf, qualityHref, type PageQuestion } from './address.ts'
import { methodName, MethodTable, ofHundred } from './method-table.tsx'

export interface QualityView {
  quality: ListQuality
  /** The list that the page was asked about. */
  question: PageQuestion
  homeName: string
  /** The measurement shown: of the day of the fit, or the one made here. */
  of: 'record' | 'own'
}

/** How good the list of this home is: what holds for it first, beside the known methods, and what it was measured on. */
export function QualityPage({ frame, view }: { frame: Frame; view: QualityView }) {
  const { t } = frame
  const { training, own, running } = view.quality
  const shown = view.of === 'own' && own ? own : training
  return (
    <Page frame={frame} title={t(m.howGood)} backHref={addressOf('/find', view.question)} islands={running ? ['follow'] : []} refreshSeconds={running ? 5 : undefined}>
      <p class="govuk-body-l">{t(m.howGoodLead)}</p>
      <p class="govuk-body">{whoAnswers(frame, view)}</p>
      <WhichRecord frame={frame} view={view} />
      {shown.measures ? <Settings frame={frame} view={view} shown={{ measures: shown.measures, methods: shown.methods ?? [] }} /> : <p class="govuk-body">{t(m.notMeasured)}</p>}
      {training.checks && <Chances frame={frame} checks={training.checks} setting={view.quality.restsOn.answering.setting} />}
      <FittedOn frame={frame} training={training} />
      <OwnMeasurement frame={frame} view={view} />
    </Page>
  )
}

function whoAnswers({ t }: Frame, { quality: { restsOn }, homeName }: QualityView): string {
  if (restsOn.answering.variant === 'catalogue') return t(m.answersNoTies)
  return restsOn.tiesOfHome > 0 ? t(m.answersTied, homeName, restsOn.tiesOfHome) : t(m.answersUntied, homeName)
}

/** A choice between the two measurements, where there are two. */
function WhichRecord({ frame: { t }, view: { quality: { own }, question, of } }: { frame: Frame; view: QualityView }) {
  if (!own) return null
  const link = (which: QualityView['of'], text: string) =>
    of === which
      ? <strong aria-current="true">{text}</strong>
      : <a class="govuk-link" href={qualityHref(question, which === 'own' ? { of: which } : {})}>{text}</a>
  return (
    <nav class="entente-choice" aria-label={t(m.whichRecord)}>
      {link('record', t(m.shippedRecord))}
      {link('own', t(m.ownRecord))}
    </nav>
  )
}

interface Shown {
  measures: MeasuresByHome
  methods: readonly MethodMeasures[]
}

function Settings({ frame, view, shown }: { frame: Frame; view: QualityView; shown: Shown }) {
  const { t } = frame
  const { answering } = view.quality.restsOn
  const holds = answering.variant === 'catalogue' ? null : answering.setting
  return (
    <>
      <div class="entente-settings">
        {settingsFor(answering).map((setting) => (
          <SettingSection frame={frame} setting={setting} shown={shown} holdsFor={setting === holds ? view.homeName : null} />
        ))}
      </div>
      <p class="govuk-hint">{t(m.whiskerMeans)} {t(m.methodsMean)}</p>
    </>
  )
}

function SettingSection({ frame, setting, shown, holdsFor }: { frame: Frame; setting: Setting; shown: Shown; holdsFor: string | null }) {
  const { t, locale } = frame
  const own = figuresIn(setting, ours, shown.measures)
  const rivals = rivalsIn(setting, shown.methods)
  const title = settingName(setting, locale)
  return (
    <section class={holdsFor === null ? 'entente-setting' : 'entente-setting entente-setting--holds'} aria-labelledby={setting}>
      <h2 class="govuk-heading-m" id={setting}>{title}</h2>
      {holdsFor !== null && <p class="entente-setting__holds">{govuk('tag', { text: t(m.holdsNow, holdsFor) })}</p>}
      <ul class="govuk-list">{sentences(frame, own, rivals).map((text) => <li>{text}</li>)}</ul>
      <MethodTable frame={frame} title={title} rows={[own, ...rivals]} />
    </section>
  )
}

function sentences(frame: Frame, own: MethodFigures, rivals: readonly MethodFigures[]): string[] {
  const { t, locale } = frame
  const [[most, inMost], [fewer, inFewer], [fewest, inFewest]] = own.hits as [MethodFigures['hits'][0], MethodFigures['hits'][0], MethodFigures['hits'][0]]
  const margin = formatNumber(locale, 200 * own.hitsError, { maximumFractionDigits: 0 })
  const figure = (value: number) => formatNumber(locale, value, { minimumFractionDigits: 3, maximumFractionDigits: 3 })
  const best = rivals.find(({ method }) => !method.startsWith(ours))
  return [
    `${t(m.foundIn, most, ofHundred(frame, inMost), margin)} ${t(m.alsoIn, fewer, ofHundred(frame, inFewer), fewest, ofHundred(frame, inFewest))}`,
    ...(best ? [t(m.bestKnown, methodName(frame, best.method), ofHundred(frame, best.hits[0]![1]))] : []),
    t(m.asIfAt, figure(own.mrr), figure(own.mrrError), twoFigures(locale, 1 / own.mrr)),
    t(m.askedTimes, formatNumber(locale, own.questions)),
  ]
}

/** Chances of which the page says in words how they held. */
const chancesSaid = [1 / 10, 1 / 100, 1 / 1000, 1 / 10_000]

function Chances({ frame, checks, setting }: { frame: Frame; checks: readonly SettingCheck[]; setting: Setting }) {
  const { t, locale } = frame
  const bands = checks.find((check) => check.setting === setting)?.check ?? []
  const nearest = (chance: number) =>
    bands.toSorted((a, b) => Math.abs(Math.log(a.said / chance)) - Math.abs(Math.log(b.said / chance))).slice(0, 1)
  return (
    <section aria-labelledby="chances">
      <h2 class="govuk-heading-m" id="chances">{t(m.doChancesHold)}</h2>
      <div class="entente-calibration">
        <div>
          <p class="govuk-body">{t(m.chancesLead)}</p>
          <h3 class="govuk-heading-s">{settingName(setting, locale)}</h3>
          <ul class="govuk-list govuk-list--bullet">
            {[...new Set(chancesSaid.flatMap(nearest))].map(({ said, seen, pairs }) => (
              <li>{t(m.saidAndSeen, twoFigures(locale, 1 / said), twoFigures(locale, 1 / seen), formatNumber(locale, pairs))}</li>
            ))}
          </ul>
        </div>
        <div class="entente-calibration__plot" role="img" aria-label={t(m.plotAlt)}>{raw(calibrationPlot(checks, locale))}</div>
      </div>
    </section>
  )
}

function FittedOn({ frame: { t, locale }, training }: { frame: Frame; training: ListQuality['training'] }) {
  const number = (value: number) => formatNumber(locale, value)
  const { questions } = training
  const rows: [string, string][] = [
    [t(m.fittedData), fittedData(locale)],
    [t(m.fittedDay), formatDate(locale, training.fittedOn)],
    [t(m.fittedPlaces), number(training.places)],
    [t(m.fittedTies), number(training.ties)],
    [t(m.fittedQuestions), t(m.questionsByHome, number(questions['warm-world']), number(questions['cold-world']))],
  ]
  return (
    <section aria-labelledby="fitted-on">
      <h2 class="govuk-heading-m" id="fitted-on">{t(m.fittedOnTitle)}</h2>
      {govuk('summary-list', { rows: rows.map(([key, value]) => ({ key: { text: key }, value: { text: value } })) })}
    </section>
  )
}

/** What has been measured here, what is being measured, or what it takes to measure. */
function OwnMeasurement({ frame, view: { quality, question } }: { frame: Frame; view: QualityView }) {
  const { t, locale } = frame
  const number = (value: number) => formatNumber(locale, value)
  const { own, ownIsCurrent, running, restsOn, leastTies } = quality
  return (
    <section class="entente-panel" aria-labelledby="own">
      <h2 class="govuk-heading-s" id="own">{t(m.ownTitle)}</h2>
      <p class="govuk-body">{t(m.ownWhat)}</p>
      <div data-island="follow" data-follow={running ? 5 : undefined} role="status">
        {running ? <Running frame={frame} running={running} /> : own && (
          <p class="govuk-body">
            {t(m.ownMeasured, formatInstant(locale, own.measuredAt, frame.timeZone), number(own.ties), number(own.homes))}{' '}
            {!ownIsCurrent && `${t(m.ownOld)} `}<a class="govuk-link" href={qualityHref(question, { of: 'own' })}>{t(m.ownRecord)}</a>
          </p>
        )}
      </div>
      {restsOn.ties < leastTies ? (
        <p class="govuk-body">{t(m.ownTooFew, number(restsOn.ties), number(leastTies))} <a class="govuk-link" href="/data">{t(m.ownLoadMore)}</a></p>
      ) : !running && <StartMeasuring frame={frame} question={question} />}
      <p class="govuk-hint">{t(m.ownCommand)} <code>entente model test</code></p>
    </section>
  )
}

function StartMeasuring({ frame: { t }, question: { home, where } }: { frame: Frame; question: PageQuestion }) {
  return (
    <form method="post" action="/find/quality/measurements">
      {home !== undefined && <input type="hidden" name="home" value={home} />}
      {where !== undefined && <input type="hidden" name="where" value={where} />}
      {govuk('button', { text: t(m.ownStart), classes: 'govuk-button--secondary' })}
    </form>
  )
}

function Running({ frame: { t, locale }, running }: { frame: Frame; running: NonNullable<ListQuality['running']> }) {
  const { done, total } = running
  return (
    <>
      {total !== null && <progress class="entente-progress" aria-label={t(m.ownTitle)} value={done} max={total} />}
      <p class="govuk-body">
        {total === null ? t(m.ownWaiting) : t(m.ownRunning, formatNumber(locale, done), formatNumber(locale, total))}{' '}
        <a class="govuk-link" href={`/jobs/${running.id}`}>{t(m.ownFollow)}</a>
      </p>
    </>
  )
}
