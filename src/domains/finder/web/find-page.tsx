import { type Mark, WorldMap } from '#platform/charts/map.tsx'
import { govuk } from '#platform/govuk/govuk.ts'
import type { Frame } from '#platform/http/frame.ts'
import { Page } from '#platform/http/page.tsx'
import { formatNumber } from '#platform/i18n/format.ts'
import type { CandidateList } from '../find.ts'
import { messages as m } from '../messages.ts'
import { addressOf, type PageQuestion } from './address.ts'
import { CandidateCard, type Card } from './candidate-card.tsx'
import { CandidateTable } from './candidate-table.tsx'
import { Pager } from './pager.tsx'
import { QuestionForm } from './question-form.tsx'
import { RestsOnNote } from './rests-on.tsx'
import { WeightsPanel, type PoolEntry } from './weights-panel.tsx'

export interface FindView {
  question: PageQuestion
  list: CandidateList
  cards: readonly Card[]
  /** Notes that hold for every candidate of the page. */
  sharedNotes: ReadonlySet<string>
  homeName: string
  whereName: string
  countriesFirst: readonly string[]
  marks: readonly Mark[]
  pool: readonly PoolEntry[]
}

/** The list of places to look at, its map, the weights, and what to do with it. */
export function FindPage({ frame, view }: { frame: Frame; view: FindView }) {
  const { t } = frame
  const { question, list, cards } = view
  const islands = question.by === 'suits' ? ['map', 'weights'] : ['map']
  return (
    <Page frame={frame} title={t(m.findTitle, view.whereName, view.homeName)} islands={islands}>
      <QuestionForm frame={frame} question={question} homeName={view.homeName} countriesFirst={view.countriesFirst} />
      <div class={question.view === 'table' ? 'entente-find entente-find--wide' : 'entente-find'}>
        <div class="entente-find__list">
          <Summary frame={frame} view={view} />
          {cards.length === 0 ? govuk('inset-text', { text: t(m.nothingFits) }) : <Results frame={frame} view={view} />}
          <Pager frame={frame} question={question} listed={list.listed} />
        </div>
        <aside class="entente-find__aside" aria-label={t(m.aboutThisList)}>
          <WorldMap t={t} title={t(m.mapTitle, view.whereName, view.homeName)} marks={view.marks} extent={extentOf(question)} />
          <CompareForm frame={frame} question={question} />
          <WeightsPanel frame={frame} weights={list.weights} pool={view.pool} limit={question.limit} />
          <Exports frame={frame} question={question} />
          <RestsOnNote frame={frame} list={list} homeName={view.homeName} question={question} />
        </aside>
      </div>
    </Page>
  )
}

function Summary({ frame: { t, locale }, view: { list, question, sharedNotes } }: { frame: Frame; view: FindView }) {
  const number = (value: number) => formatNumber(locale, value)
  const { leftOut } = list
  const folded = list.candidates.reduce((sum, candidate) => sum + candidate.folded.length, 0)
  const other = question.view === 'list' ? 'table' : 'list'
  return (
    <>
      <p class="govuk-body">
        {t(m.fitting, number(list.eligible))}
        {folded > 0 && ` ${t(m.foldedOnPage, folded)}`}
        {leftOut.redLines > 0 && ` ${t(m.leftOutByRedLines, number(leftOut.redLines))}`}
        {leftOut.populationUnknown > 0 && ` ${t(m.leftOutUnknownPopulation, number(leftOut.populationUnknown))}`}
        {' '}
        <a class="govuk-link" href={addressOf('/find', question, { view: other })}>{t(other === 'table' ? m.asTable : m.asList)}</a>
      </p>
      {[...sharedNotes].map((note) => <p class="entente-note">{note}</p>)}
    </>
  )
}

function Results({ frame, view: { question, cards, sharedNotes } }: { frame: Frame; view: FindView }) {
  if (question.view === 'table') return <CandidateTable frame={frame} cards={cards} question={question} />
  return (
    <ol class="entente-candidates" start={cards[0]!.candidate.rank}>
      {cards.map((card) => <CandidateCard frame={frame} card={card} question={question} hidden={sharedNotes} />)}
    </ol>
  )
}

/** The boxes beside the candidates belong to this form. */
function CompareForm({ frame: { t }, question }: { frame: Frame; question: PageQuestion }) {
  return (
    <form method="get" action="/find/compare" id="compare" class="entente-panel">
      {question.home && <input type="hidden" name="home" value={question.home} />}
      {question.where && <input type="hidden" name="where" value={question.where} />}
      <p class="govuk-body">{t(m.compareHint)}</p>
      {govuk('button', { text: t(m.compareChosen), classes: 'govuk-button--secondary' })}
      <p class="govuk-body"><a class="govuk-link" href="/find/shortlist">{t(m.shortlist)}</a></p>
    </form>
  )
}

function Exports({ frame: { t }, question }: { frame: Frame; question: PageQuestion }) {
  const whole = { page: null, limit: 200 }
  return (
    <section class="entente-panel" aria-labelledby="exports">
      <h2 class="govuk-heading-s" id="exports">{t(m.takeAway)}</h2>
      <ul class="govuk-list">
        <li><a class="govuk-link" href={addressOf('/find/export.xlsx', question, whole)}>{t(m.exportExcel)}</a></li>
        <li><a class="govuk-link" href={addressOf('/find/export.csv', question, whole)}>{t(m.exportCsv)}</a></li>
        <li><a class="govuk-link" href={addressOf('/find', question, { ...whole, limit: 100, view: 'table' })}>{t(m.forPrint)}</a></li>
      </ul>
    </section>
  )
}

function extentOf({ where }: PageQuestion) {
  return where !== undefined && /^[A-Z]/.test(where) ? { country: where } : 'marks'
}
