import { govuk } from '#platform/govuk/govuk.ts'
import type { Given } from '#platform/http/form.ts'
import type { Frame } from '#platform/http/frame.ts'
import { Page } from '#platform/http/page.tsx'
import { LetterBox, Line } from './fields.tsx'
import { messages as m } from './messages.ts'

/** Where a letter is pasted or its file chosen. */
export function NewPage({ frame, given }: { frame: Frame; given: Given }) {
  const { t } = frame
  return (
    <Page frame={frame} title={t(m.title)} problems={given.problems}>
      <p class="govuk-body">{t(m.lead)}</p>
      <form method="post" action="/letters/new" enctype="multipart/form-data" novalidate>
        <LetterBox frame={frame} given={given} />
        <Line frame={frame} given={given} name="received" type="date" label={t(m.received)} hint={t(m.receivedHint)} classes="govuk-input--width-10" />
        {govuk('button', { text: t(m.read) })}
      </form>
      <p class="govuk-inset-text">{t(m.notKept)}</p>
    </Page>
  )
}
