import { govuk } from '#platform/govuk/govuk.ts'
import type { Given } from '#platform/http/form.ts'
import type { Frame } from '#platform/http/frame.ts'
import { Page } from '#platform/http/page.tsx'
import type { Locale } from '#platform/i18n/locale.ts'
import type { LetterFacts } from '../cases.ts'
import type { Intake } from '../intake.ts'
import { replyKinds, type Reply, type ReplyKind } from '../replies/reply.ts'
import { Choice } from './fields.tsx'
import { MarkedLetter } from './marked-letter.tsx'
import { messages as m, replyNames } from './messages.ts'
import { Replies } from './reply-part.tsx'
import { Links, Terms } from './terms.tsx'
import { Answer, Factors } from './triage.tsx'
import { Hidden, Understood } from './understood.tsx'

/** A letter that was read: what it says beside it, in our terms, what the policy answers, and the reply. */
export function LetterPage({ frame, given, text, facts, intake, answered, replies, now }: {
  frame: Frame
  given: Given
  text: string
  facts: LetterFacts
  intake: Intake
  /** The reply that the policy's answer asks for. */
  answered: ReplyKind
  replies: Record<Locale, Reply>
  now: Date
}) {
  const { t } = frame
  const part = { frame, given, intake }
  return (
    <Page frame={frame} title={t(m.title)} problems={given.problems} islands={['place-search', 'copy']} languageForm={{ id: 'letter-form', action: '/letters/new' }}>
      <p class="govuk-body">{t(m.notKept)} <a class="govuk-link" href="/letters/new">{t(m.otherLetter)}</a></p>
      <Answer frame={frame} intake={intake} />
      <form id="letter-form" method="post" action="/letters/new" enctype="multipart/form-data" novalidate>
        <input type="hidden" name="isRead" value="yes" />
        {['letter', 'received', 'senderName', 'senderEmail'].map((name) => <Hidden given={given} name={name} />)}
        <div class="entente-letter">
          <section class="entente-letter__source">
            <h2 class="govuk-heading-m">{t(m.letter)}</h2>
            <MarkedLetter frame={frame} text={text} facts={facts} />
          </section>
          <section>
            <h2 class="govuk-heading-m">{t(m.understood)}</h2>
            <p class="govuk-body">{t(m.understoodHint)}</p>
            <Understood frame={frame} given={given} facts={facts} />
            {govuk('button', { text: t(m.workOut) })}
          </section>
        </div>
        <div class="entente-columns entente-letter__terms">
          <Terms frame={frame} intake={intake} now={now} />
          <Links frame={frame} intake={intake} />
        </div>
        {intake.triage && <Factors {...part} />}
        <Choice
          frame={frame}
          given={given}
          name="replyAs"
          label={t(m.replyAs)}
          items={replyKinds.map((kind) => ({ value: kind, text: t(replyNames[kind]) }))}
          without={t(m.asAnswered, t(replyNames[answered]))}
        />
        {govuk('button', { text: t(m.workOut) })}
      </form>
      <Replies frame={frame} replies={replies} to={intake.values.contactEmail ?? null} />
    </Page>
  )
}
