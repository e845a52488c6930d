import { Hono } from 'hono'
import { type Mark, WorldMap } from '#platform/charts/map.tsx'
import type { Context } from '#platform/context.ts'
import { govuk } from '#platform/govuk/govuk.ts'
import type { Env } from '#platform/http/env.ts'
import type { Frame } from '#platform/http/frame.ts'
import { Page } from '#platform/http/page.tsx'
import { formatNumber } from '#platform/i18n/format.ts'
import type { Text } from '#platform/i18n/locale.ts'
import { type Job, recentJobs } from '#platform/jobs/jobs.ts'
import { JobProgress } from './job-progress.tsx'
import { messages as m } from './messages.ts'

/** Where the office stands, gathered from the domains. */
export interface Standing {
  world: { places: number; countries: number; twinnings: number }
  /** What the world data lacks, and what would fill it. */
  gaps: readonly Text[]
  /** The home and the places it has published ties with; empty before set-up. */
  marks: readonly Mark[]
  /** Places on the shortlist. */
  shortlisted: number
}

/** The first page: the next step, what runs, where we stand, what is missing. */
export function todayWeb(standingOf: (ctx: Context) => Promise<Standing>): Hono<Env> {
  const web = new Hono<Env>()
  web.get('/', async (c) => {
    const { ctx, frame } = c.var
    const jobs = (await recentJobs(ctx)).filter(({ finishedAt }) => finishedAt === null)
    return c.html(<TodayPage frame={frame} standing={await standingOf(ctx)} jobs={jobs} />)
  })
  return web
}

function TodayPage({ frame, standing, jobs }: { frame: Frame; standing: Standing; jobs: readonly Job[] }) {
  const { t, homeName } = frame
  const refreshSeconds = jobs.length > 0 ? 2 : undefined
  return (
    <Page
      frame={frame}
      title={t(m.today)}
      heading={homeName === null ? t(m.welcome) : t(m.todayFor, homeName)}
      islands={['map', 'follow']}
      refreshSeconds={refreshSeconds}
    >
      <LetterBox frame={frame} />
      <NextStep frame={frame} standing={standing} />
      <div data-island="follow" data-follow={refreshSeconds}>
        {jobs.map((job) => (
          <section class="entente-panel">
            <h2 class="govuk-heading-s"><a class="govuk-link" href={`/jobs/${job.id}`}>{t(job.title)}</a></h2>
            <JobProgress frame={frame} job={job} />
          </section>
        ))}
      </div>
      {standing.marks.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{t(m.ourTies)}</h2>
          <WorldMap t={t} title={t(m.ourTiesMap, homeName ?? '')} marks={standing.marks} extent="world" />
        </>
      )}
      <WorldData frame={frame} standing={standing} />
    </Page>
  )
}

/** What came in the post goes first: pasted or dropped, it is read on a page of its own. */
function LetterBox({ frame: { t } }: { frame: Frame }) {
  return (
    <form class="entente-panel entente-letter-box" method="post" action="/letters/new" enctype="multipart/form-data">
      <h2 class="govuk-heading-m">{t(m.letterCame)}</h2>
      {govuk('textarea', { id: 'letter', name: 'letter', rows: 4, label: { text: t(m.pasteLetter) } })}
      <div class="entente-letter-box__foot">
        {govuk('file-upload', { id: 'file', name: 'file', label: { text: t(m.letterFile) }, attributes: { accept: '.txt,.eml,.docx,.odt,.pdf,text/plain' } })}
        {govuk('button', { text: t(m.readLetter) })}
      </div>
    </form>
  )
}

/** One thing to do now. */
function NextStep({ frame: { t, locale, homeName }, standing: { shortlisted } }: { frame: Frame; standing: Standing }) {
  const step =
    homeName === null ? { lead: t(m.setUpLead), button: t(m.setUp), href: '/home/set-up/place' }
    : shortlisted === 0 ? { lead: t(m.findLead), button: t(m.findPlaces), href: '/find' }
    : { lead: t(m.shortlistLead, formatNumber(locale, shortlisted)), button: t(m.openShortlist), href: '/find/shortlist' }
  return (
    <section class="entente-panel entente-panel--next">
      <h2 class="govuk-heading-m">{t(m.nextStep)}</h2>
      <p class="govuk-body">{step.lead}</p>
      {govuk('button', { text: step.button, href: step.href })}
    </section>
  )
}

function WorldData({ frame: { t, locale }, standing: { world, gaps } }: { frame: Frame; standing: Standing }) {
  const figures = [
    [m.placesKnown, world.places],
    [m.countriesKnown, world.countries],
    [m.tiesKnown, world.twinnings],
  ] as const
  return (
    <section>
      <h2 class="govuk-heading-m">{t(m.worldData)}</h2>
      <dl class="entente-figures">
        {figures.map(([name, value]) => <div><dt>{t(name)}</dt><dd>{formatNumber(locale, value)}</dd></div>)}
      </dl>
      {gaps.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{t(m.missing)}</h3>
          <ul class="govuk-list govuk-list--bullet">{gaps.map((gap) => <li>{t(gap)}</li>)}</ul>
        </>
      )}
      <p class="govuk-body"><a class="govuk-link" href="/data">{t(m.aboutData)}</a></p>
    </section>
  )
}
