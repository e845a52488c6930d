import { starterSectors, sectorName, type SectorLevel } from '#domains/homes/homes.ts'
import { placeName } from '#domains/places/places.ts'
import { govuk } from '#platform/govuk/govuk.ts'
import type { Given } from '#platform/http/form.ts'
import type { Frame } from '#platform/http/frame.ts'
import { Page } from '#platform/http/page.tsx'
import { formatDate, formatNumber } from '#platform/i18n/format.ts'
import { say } from '#platform/i18n/say.ts'
import type { Candidate } from '../candidate.ts'
import { changeSentences, standsNow } from '../change-text.ts'
import type { CandidateChanges } from '../changes.ts'
import type { CandidateList } from '../find.ts'
import { messages as m } from '../messages.ts'
import { reasonsAgainst, reasonsFor, timesUsual, twoFigures, type Names } from '../reasons.ts'
import type { CandidateSectors } from '../sectors.ts'
import { componentNames, type ComponentName } from '../suits.ts'
import { whyNotText } from '../why-not-text.ts'
import { candidateHref, type PageQuestion } from './address.ts'
import { PlaceHeading } from './candidate-card.tsx'
import { Figures } from './figures.tsx'
import { RestsOnNote } from './rests-on.tsx'
import { ShortlistButton } from './shortlist-button.tsx'

interface CandidateView {
  list: Pick<CandidateList, 'home' | 'candidates' | 'restsOn'>
  /** The list that the candidate is seen in. */
  question: Pick<PageQuestion, 'home' | 'where'>
  names: Names
  isShortlisted: boolean
  /** Null until it is asked for. */
  changes: CandidateChanges | null
  recorded: CandidateSectors | null
  /** As recorded, or as just sent and refused. */
  sectors: readonly SectorLevel[]
  /** Sectors of our own that are not on the starter list. */
  ownSectors: readonly string[]
  given: Given
}

/** One candidate in full: every part of both figures, who is linked there, and what we know of its sectors. */
export function CandidatePage({ frame, view }: { frame: Frame; view: CandidateView }) {
  const { t, locale } = frame
  const candidate = view.list.candidates[0]!
  const { names } = view
  const homeName = placeName(names.home, locale)
  const name = placeName(names.place, locale)
  return (
    <Page frame={frame} title={t(m.whyTitle, name, homeName)} backHref="/find" problems={view.given.problems}>
      <PlaceHeading frame={frame} names={names} />
      <Figures frame={frame} candidate={candidate} />
      <p class="govuk-body"><ShortlistButton frame={frame} placeId={candidate.placeId} name={name} isShortlisted={view.isShortlisted} here={frame.here} /></p>
      {candidate.whyNot.map((note) => <p class="entente-note">{whyNotText(locale, note, names.nameOf)}</p>)}
      <LikelyInFull frame={frame} candidate={candidate} names={names} />
      <SuitsInFull frame={frame} view={view} candidate={candidate} />
      <WhatWouldChange frame={frame} view={view} />
      <WhoIsLinked frame={frame} candidate={candidate} names={names} />
      <SectorForm frame={frame} view={view} name={name} />
      <RestsOnNote frame={frame} list={view.list} homeName={homeName} question={view.question} />
    </Page>
  )
}

function LikelyInFull({ frame: { t, locale }, candidate, names }: { frame: Frame; candidate: Candidate; names: Names }) {
  const parts = [...reasonsFor(candidate, names), ...reasonsAgainst(candidate, names)]
  return (
    <>
      <h2 class="govuk-heading-m">{t(m.likelyInFull)}</h2>
      <ul class="entente-reasons">
        {parts.map(({ text, value }) => <li class={value >= 0 ? 'entente-reasons__for' : 'entente-reasons__against'}>{text}</li>)}
      </ul>
      <p class="govuk-body">
        {t(m.likelyTotal, timesUsual(locale, candidate.likely.score))}
        {candidate.likely.oneIn !== null && ` ${t(m.oneIn, twoFigures(locale, candidate.likely.oneIn))}`}
      </p>
    </>
  )
}

function SuitsInFull({ frame, view, candidate }: { frame: Frame; view: CandidateView; candidate: Candidate }) {
  const { t, locale } = frame
  const why = { mutual: m.mutualWhy, link: m.linkWhy, scale: m.scaleWhy }
  const fill = { mutual: m.mutualFill, link: m.linkFill, scale: m.scaleFill }
  const { components } = candidate.suits
  const data = dataBehind(frame, view)
  return (
    <>
      <h2 class="govuk-heading-m">{t(m.suitsInFull)}</h2>
      {govuk('summary-list', {
        rows: componentNames.map((name) => {
          const value = components[name]
          return {
            key: { text: t(m[name]) },
            value: {
              html: (
                <>
                  {value === null
                    ? <span>{t(m.wouldFill, t(fill[name]))}</span>
                    : <><span class="entente-parts__score">{t(m.ofFour, formatNumber(locale, value, { maximumFractionDigits: 2 }))}</span>{t(why[name])}</>}
                  {data[name] !== null && <span class="entente-parts__source">{t(m.dataAndDate, data[name])}</span>}
                </>
              ),
            },
          }
        }),
      })}
    </>
  )
}

/** Where each component comes from, and of when it is. */
function dataBehind({ t, locale }: Frame, { list: { restsOn }, names, recorded }: CandidateView): Record<ComponentName, string | null> {
  const { twinnings } = restsOn.loadedOn
  return {
    mutual: recorded === null ? null : `${recorded.source} (${recorded.year})`,
    link: t(m.tiesFrom, formatNumber(locale, restsOn.ties), twinnings === null ? t(m.never) : formatDate(locale, twinnings)),
    scale: t(m.populationsFrom, names.place.source, names.home.source),
  }
}

/** Worked out only when asked for: each supposition takes about a second. */
function WhatWouldChange({ frame: { t, locale }, view: { changes, names, question } }: { frame: Frame; view: CandidateView }) {
  const sentences = changes && changeSentences(changes, names)
  return (
    <section aria-labelledby="changes">
      <h2 class="govuk-heading-m" id="changes">{t(m.whatWouldChange)}</h2>
      {changes === null && (
        <>
          <p class="govuk-body">{t(m.changesLead)}</p>
          {govuk('button', { text: t(m.workOutChanges), href: `${candidateHref(question, names.place.id, { changes: 'shown' })}#changes`, classes: 'govuk-button--secondary' })}
        </>
      )}
      {changes && <p class="govuk-body">{standsNow(changes, locale)}</p>}
      {sentences && (sentences.length === 0
        ? <p class="govuk-body">{t(m.nothingWouldChange)}</p>
        : <ul class="govuk-list govuk-list--bullet">{sentences.map((text) => <li>{text}</li>)}</ul>)}
    </section>
  )
}

function WhoIsLinked({ frame: { t }, candidate, names }: { frame: Frame; candidate: Candidate; names: Names }) {
  const { linkedInCountry, linkedInRegion } = candidate
  const rows = [
    ...linkedInCountry.map(({ placeId }) => `${names.nameOf(placeId)}–${names.nameOf(candidate.placeId)}`),
    ...linkedInRegion.map(({ ours, theirs }) => `${names.nameOf(ours)}–${names.nameOf(theirs)}`),
  ]
  return (
    <>
      <h2 class="govuk-heading-m">{t(m.whoIsLinked)}</h2>
      {rows.length === 0 ? <p class="govuk-body">{t(m.nobodyLinked)}</p> : <ul class="govuk-list govuk-list--bullet">{[...new Set(rows)].map((row) => <li>{row}</li>)}</ul>}
    </>
  )
}

function SectorForm({ frame, view: { recorded, sectors: shown, ownSectors, given, names }, name }: { frame: Frame; view: CandidateView; name: string }) {
  const { t, locale } = frame
  const levels = new Map(shown.map((row) => [row.sector, row]))
  const sectors = [...new Set([...Object.keys(starterSectors), ...ownSectors, ...levels.keys()])]
  const error = (path: string) => {
    const allowed = given.problems.find((problem) => problem.path === path)?.allowed
    return allowed === undefined ? undefined : { text: typeof allowed === 'string' ? allowed : say(locale, allowed) }
  }
  return (
    <form method="post" action={`/find/places/${names.place.id}`} novalidate>
      <h2 class="govuk-heading-m">{t(m.theirSectors, name)}</h2>
      <p class="govuk-body">{t(m.theirSectorsWhy)}</p>
      {recorded && <p class="govuk-body">{t(m.recordedFrom, recorded.source, String(recorded.year), recorded.recordedBy)}</p>}
      <table class="govuk-table entente-sectors">
        <caption class="govuk-visually-hidden">{t(m.theirSectors, name)}</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {[m.sector, m.theirStrength, m.theirNeed].map((head) => <th scope="col" class="govuk-table__header">{t(head)}</th>)}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {sectors.map((sector) => <SectorRow frame={frame} sector={sector} levels={levels.get(sector)} />)}
        </tbody>
      </table>
      {govuk('input', {
        id: 'source',
        name: 'source',
        label: { text: t(m.source) },
        hint: { text: t(m.sourceHint) },
        classes: 'govuk-input--width-30',
        value: textOf(given.values['source'], recorded?.source),
        errorMessage: error('source'),
      })}
      {govuk('input', {
        id: 'year',
        name: 'year',
        label: { text: t(m.year) },
        classes: 'govuk-input--width-4',
        inputmode: 'numeric',
        value: textOf(given.values['year'], recorded?.year),
        errorMessage: error('year'),
      })}
      {govuk('button', { text: t(m.save) })}
    </form>
  )
}

/** What was sent, else what is recorded. */
function textOf(sent: unknown, recorded: string | number | undefined): string | number {
  return typeof sent === 'string' ? sent : (recorded ?? '')
}

function SectorRow({ frame: { t, locale }, sector, levels }: { frame: Frame; sector: string; levels: SectorLevel | undefined }) {
  const name = sectorName(sector, locale)
  const select = (field: 'strength' | 'need', label: string) => (
    <select class="govuk-select" name={field} aria-label={label}>
      <option value="" selected={(levels?.[field] ?? null) === null}>{t(m.notKnown)}</option>
      {[0, 1, 2, 3, 4].map((level) => <option value={level} selected={levels?.[field] === level}>{level}</option>)}
    </select>
  )
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header entente-sectors__name">{name}<input type="hidden" name="sector" value={sector} /></th>
      <td class="govuk-table__cell">{select('strength', t(m.strengthIn, name))}</td>
      <td class="govuk-table__cell">{select('need', t(m.needIn, name))}</td>
    </tr>
  )
}
