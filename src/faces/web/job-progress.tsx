import { govuk } from '#platform/govuk/govuk.ts'
import type { Frame } from '#platform/http/frame.ts'
import { formatDuration, formatNumber } from '#platform/i18n/format.ts'
import type { Job } from '#platform/jobs/jobs.ts'
import { messages as m } from './messages.ts'

const tagOf: Readonly<Record<Job['state'], string>> = {
  waiting: 'govuk-tag--grey',
  running: '',
  done: 'govuk-tag--green',
  failed: 'govuk-tag--red',
  cancelled: 'govuk-tag--grey',
}

export function JobState({ frame: { t }, job }: { frame: Frame; job: Job }) {
  return govuk('tag', { text: t(m[job.state]), classes: tagOf[job.state] })
}

/** How far a job is: a bar where the whole is known, and rows done, rate and time left in words. */
export function JobProgress({ frame: { t, locale }, job }: { frame: Frame; job: Job }) {
  const { done, total, perSecond, secondsLeft, state } = job
  if (done === 0 && state !== 'running') return null
  const amount = total === null ? t(m.doneSoFar, formatNumber(locale, done)) : t(m.doneOf, formatNumber(locale, done), formatNumber(locale, total))
  const rate = perSecond !== null && state === 'running' && t(m.aSecond, formatNumber(locale, perSecond))
  const left = secondsLeft !== null && t(m.left, formatDuration(locale, secondsLeft))
  return (
    <>
      {state === 'running' && <progress class="entente-progress" aria-label={t(m.progress)} value={total === null ? undefined : done} max={total ?? undefined} />}
      <p class="govuk-body-s">{[amount, rate, left].filter(Boolean).join(' · ')}</p>
    </>
  )
}
