import { placeName, regionName, type ImportCounts } from '#domains/places/places.ts'
import { shown } from '#platform/cli/records-check.ts'
import type { Problem } from '#platform/errors.ts'
import { govuk } from '#platform/govuk/govuk.ts'
import type { Frame } from '#platform/http/frame.ts'
import { Page } from '#platform/http/page.tsx'
import { countryName, formatInstant, formatNumber } from '#platform/i18n/format.ts'
import { messages as m } from '../messages.ts'
import { seedSources } from '../seed-ties.data.ts'
import { worldGaps, worldSources, type UnsettledEnd, type WorldStatus } from '../twinnings.ts'

/** What became of a file that was just sent. */
export interface Upload {
  file: string
  /** Null when it was refused as a whole. */
  counts: ImportCounts | null
  rejected: { cells: readonly string[]; reason: string }[]
  problems: readonly Problem[]
}

/** About the world's data: what is here and since when, what is missing, where it comes from, and how to get more. */
export function DataPage({ frame, world, unsettled, upload }: {
  frame: Frame
  world: WorldStatus
  unsettled: readonly UnsettledEnd[]
  upload?: Upload
}) {
  const { t, locale } = frame
  const number = (value: number) => formatNumber(locale, value)
  const gaps = worldGaps(world)
  return (
    <Page frame={frame} title={t(m.dataTitle)} problems={upload?.problems.map((problem) => asSentence(frame, problem))}>
      {upload && <UploadResult frame={frame} upload={upload} />}
      <p class="govuk-body-l">
        {world.places === 0 ? t(m.nothingLoaded) : t(m.counts, number(world.places), number(world.countries), number(world.twinnings))}
      </p>
      {gaps.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{t(m.missing)}</h2>
          <ul class="govuk-list govuk-list--bullet">{gaps.map((gap) => <li>{t(gap)}</li>)}</ul>
        </>
      )}
      {unsettled.length > 0 && <ToSettle frame={frame} unsettled={unsettled} />}
      <h2 class="govuk-heading-m">{t(m.loadedSoFar)}</h2>
      <ImportTable frame={frame} world={world} />
      <div class="entente-columns">
        <SourceCounts frame={frame} title={t(m.placesBySource)} rows={world.placesBySource} />
        <SourceCounts frame={frame} title={t(m.twinningsBySource)} rows={world.twinningsBySource} />
      </div>
      <h2 class="govuk-heading-m govuk-!-margin-top-6">{t(m.getMore)}</h2>
      <Actions frame={frame} />
      <h2 class="govuk-heading-m">{t(m.sourcesAndLicences)}</h2>
      <SourceTable frame={frame} />
    </Page>
  )
}

function UploadResult({ frame: { t }, upload: { file, counts, rejected } }: { frame: Frame; upload: Upload }) {
  if (!counts) return null
  return (
    <>
      {govuk('notification-banner', { titleText: t(m.importDone), type: 'success', text: `${file}: ${t(m.imported, counts)}` })}
      {rejected.length > 0 && (
        <details class="govuk-details" open>
          <summary class="govuk-details__summary">{t(m.leftOut, rejected.length)}</summary>
          <ul class="govuk-list govuk-list--bullet">
            {rejected.map(({ cells, reason }) => <li><code>{cells.join(',')}</code>: {reason}</li>)}
          </ul>
        </details>
      )}
    </>
  )
}

function ToSettle({ frame: { t, locale }, unsettled }: { frame: Frame; unsettled: readonly UnsettledEnd[] }) {
  return (
    <>
      <h2 class="govuk-heading-m" id="to-settle">{t(m.toSettle)}</h2>
      <p class="govuk-body">{t(m.toSettleLead)}</p>
      {unsettled.slice(0, 20).map(({ id, label, candidates }) => (
        <form method="post" action="/data/settling">
          <input type="hidden" name="id" value={id} />
          {govuk('radios', {
            name: 'placeId',
            idPrefix: `place-${id}`,
            classes: 'govuk-radios--inline govuk-radios--small',
            fieldset: { legend: { text: t(m.whichIsMeant, label), classes: 'govuk-fieldset__legend--s' } },
            items: candidates.map((place) => ({
              value: place.id,
              text: [placeName(place, locale), regionName(place, locale), countryName(locale, place.country)].filter(Boolean).join(', '),
            })),
          })}
          {govuk('button', { text: t(m.settleButton), classes: 'govuk-button--secondary' })}
        </form>
      ))}
    </>
  )
}

function ImportTable({ frame: { t, locale, timeZone }, world }: { frame: Frame; world: WorldStatus }) {
  if (world.imports.length === 0) return <p class="govuk-body">{t(m.nothingLoaded)}</p>
  return (
    <div class="entente-table-frame">
      <table class="entente-table">
        <thead>
          <tr>
            <th scope="col">{t(m.when)}</th>
            <th scope="col">{t(m.what)}</th>
            <th scope="col">{t(m.fromWhere)}</th>
            <th scope="col" class="entente-number">{t(m.rows)}</th>
            <th scope="col" class="entente-number">{t(m.added)}</th>
            <th scope="col" class="entente-number">{t(m.changed)}</th>
          </tr>
        </thead>
        <tbody>
          {world.imports.toReversed().map((entry) => (
            <tr>
              <td>{formatInstant(locale, entry.at, timeZone)}</td>
              <td>{t(entry.table === 'places' ? m.places : m.twinnings)}</td>
              <td>{entry.file}</td>
              {[entry.rows, entry.added, entry.changed].map((count) => <td class="entente-number">{formatNumber(locale, count)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function SourceCounts({ frame: { locale }, title, rows }: { frame: Frame; title: string; rows: WorldStatus['placesBySource'] }) {
  if (rows.length === 0) return null
  return (
    <section>
      <h3 class="govuk-heading-s">{title}</h3>
      <table class="entente-table">
        <tbody>
          {rows.slice(0, 12).map(({ source, rows: count }) => (
            <tr><th scope="row">{source}</th><td class="entente-number">{formatNumber(locale, count)}</td></tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Actions({ frame: { t } }: { frame: Frame }) {
  return (
    <div class="entente-columns">
      <div>
        <form method="post" action="/data/load">
          <p class="govuk-body">{t(m.loadHint)}</p>
          {govuk('button', { text: t(m.loadButton), classes: 'govuk-button--secondary' })}
        </form>
        <form method="post" action="/data/twinnings">
          <p class="govuk-body">{t(m.fetchHint)}</p>
          {govuk('button', { text: t(m.fetchButton), classes: 'govuk-button--secondary' })}
        </form>
      </div>
      <form method="post" action="/data/import" enctype="multipart/form-data">
        {govuk('radios', {
          name: 'table',
          idPrefix: 'table',
          classes: 'govuk-radios--inline govuk-radios--small',
          fieldset: { legend: { text: t(m.whatIsInIt), classes: 'govuk-fieldset__legend--s' } },
          items: [
            { value: 'places', text: t(m.places), checked: true },
            { value: 'twinnings', text: t(m.twinnings) },
          ],
        })}
        {govuk('file-upload', { id: 'file', name: 'file', label: { text: t(m.csvFile), classes: 'govuk-label--s' }, attributes: { accept: '.csv,text/csv' } })}
        {govuk('checkboxes', {
          name: 'keepGoing',
          idPrefix: 'keepGoing',
          classes: 'govuk-checkboxes--small',
          items: [{ value: 'yes', text: t(m.keepGoing) }],
        })}
        {govuk('button', { text: t(m.importButton), classes: 'govuk-button--secondary' })}
      </form>
    </div>
  )
}

function SourceTable({ frame: { t, locale } }: { frame: Frame }) {
  const published = Object.values(seedSources).map(({ title, year }) => ({ title, covers: t(m.seedTies), date: String(year), licence: '', attribution: '', url: null }))
  const rows = [...worldSources.map((source) => ({ ...source, covers: source.covers[locale] })), ...published]
  return (
    <div class="entente-table-frame">
      <table class="entente-table">
        <thead>
          <tr>{[m.source, m.covers, m.date, m.licence, m.attribution].map((text) => <th scope="col">{t(text)}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map(({ title, covers, date, licence, attribution, url }) => (
            <tr>
              <th scope="row">{url ? <a class="govuk-link" href={url} rel="external">{title}</a> : title}</th>
              <td>{covers}</td>
              <td>{date?.replace('-', '\u2011') ?? <span class="entente-unknown">{t(m.unknown)}</span>}</td>
              <td>{licence || t(m.factsOnly)}</td>
              <td>{attribution}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

// The problems of a file are told by line and column, as on the command line.
function asSentence({ t, locale }: Frame, { path, value, allowed }: Problem): Problem {
  const text = typeof allowed === 'string' ? allowed : allowed[locale]
  const got = value === undefined ? t(m.nothing) : shown(value)
  return { path: '', value, allowed: path === '' ? text : t(m.lineProblem, path, got, text) }
}
