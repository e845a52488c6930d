import type { Refusal } from '#platform/errors.ts'
import type { Frame } from '#platform/http/frame.ts'
import { Page } from '#platform/http/page.tsx'
import { messages as m } from '../messages.ts'
import type { PageQuestion } from './address.ts'
import { QuestionForm } from './question-form.tsx'

/** The question as it was asked, and what is wrong with it. */
export function QuestionAgain({ frame, question, refusal }: { frame: Frame; question: PageQuestion; refusal: Refusal }) {
  return (
    <Page frame={frame} title={frame.t(m.find)} problems={[{ path: 'home', value: question.home, allowed: refusal.text }]}>
      <QuestionForm frame={frame} question={question} homeName={frame.homeName ?? ''} countriesFirst={[]} />
    </Page>
  )
}
