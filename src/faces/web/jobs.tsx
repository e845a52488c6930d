import { Hono } from 'hono'
import { govuk } from '#platform/govuk/govuk.ts'
import type { Env } from '#platform/http/env.ts'
import { readForm, readQuery } from '#platform/http/form.ts'
import type { Frame } from '#platform/http/frame.ts'
import { Page } from '#platform/http/page.tsx'
import { formatInstant } from '#platform/i18n/format.ts'
import { cancelJob, type Job, jobReference, jobWithId, recentJobs } from '#platform/jobs/jobs.ts'
import { JobProgress, JobState } from './job-progress.tsx'
import { messages as m } from './messages.ts'

/** Background work: what runs, what ran, and each job with its progress. */
export const jobsWeb = new Hono<Env>()

jobsWeb.get('/jobs', async (c) => c.html(<JobsPage frame={c.var.frame} jobs={await recentJobs(c.var.ctx)} />))

jobsWeb.get('/jobs/:id', async (c) =>
  c.html(<JobPage frame={c.var.frame} job={await jobWithId(c.var.ctx, readQuery(c, jobReference))} />))

jobsWeb.post('/jobs/:id/cancellation', async (c) => {
  const job = await readForm(c, jobReference)
  await cancelJob(c.var.ctx, job)
  return c.redirect(`/jobs/${job.id}`, 303)
})

function JobsPage({ frame, jobs }: { frame: Frame; jobs: readonly Job[] }) {
  const { t } = frame
  const head = [m.job, m.state, m.progress, m.askedBy, m.askedAt]
  return (
    <Page frame={frame} title={t(m.jobs)} islands={['follow']} refreshSeconds={refreshFor(jobs)}>
      <p class="govuk-body">{t(m.jobsLead)}</p>
      <div data-island="follow" data-follow={refreshFor(jobs)}>
        {jobs.length === 0 ? <p class="govuk-body">{t(m.noJobs)}</p> : (
          <div class="entente-table-frame">
            <table class="entente-table">
              <thead><tr>{head.map((text) => <th scope="col">{t(text)}</th>)}</tr></thead>
              <tbody>{jobs.map((job) => <JobRow frame={frame} job={job} />)}</tbody>
            </table>
          </div>
        )}
      </div>
    </Page>
  )
}

function JobRow({ frame, job }: { frame: Frame; job: Job }) {
  const { t, locale, timeZone } = frame
  return (
    <tr>
      <th scope="row"><a class="govuk-link" href={`/jobs/${job.id}`}>{t(job.title)}</a></th>
      <td><JobState frame={frame} job={job} /></td>
      <td><JobProgress frame={frame} job={job} /></td>
      <td>{job.actorName}</td>
      <td>{formatInstant(locale, job.askedAt, timeZone)}</td>
    </tr>
  )
}

function JobPage({ frame, job }: { frame: Frame; job: Job }) {
  const { t, locale, timeZone } = frame
  const rows = [
    { key: { text: t(m.state) }, value: { html: <JobState frame={frame} job={job} /> } },
    { key: { text: t(m.askedBy) }, value: { text: job.actorName } },
    { key: { text: t(m.askedAt) }, value: { text: formatInstant(locale, job.askedAt, timeZone) } },
    job.finishedAt && { key: { text: t(m.finishedAt) }, value: { text: formatInstant(locale, job.finishedAt, timeZone) } },
    job.failure && { key: { text: t(m.why) }, value: { text: t(job.failure) } },
  ]
  return (
    <Page frame={frame} title={t(job.title)} backHref="/jobs" islands={['follow']} refreshSeconds={refreshFor([job])}>
      <div data-island="follow" data-follow={refreshFor([job])}>
        <JobProgress frame={frame} job={job} />
        {govuk('summary-list', { rows })}
        {job.finishedAt === null && (
          <form method="post" action={`/jobs/${job.id}/cancellation`}>
            {govuk('button', { text: t(m.cancelJob), classes: 'govuk-button--secondary' })}
          </form>
        )}
      </div>
    </Page>
  )
}

/** Seconds until the page looks again; undefined once nothing moves any more. */
function refreshFor(jobs: readonly Job[]): number | undefined {
  return jobs.some(({ finishedAt }) => finishedAt === null) ? 2 : undefined
}
