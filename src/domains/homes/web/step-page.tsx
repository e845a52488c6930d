import type { Child } from 'hono/jsx'
import type { Problem } from '#platform/errors.ts'
import type { Frame } from '#platform/http/frame.ts'
import { Page } from '#platform/http/page.tsx'
import { messages as m } from '../messages.ts'

/** One of the three set-up steps; the same page edits that part later. */
export function StepPage({ frame, step, title, isFirst, problems, children }: {
  frame: Frame
  step: number
  title: string
  isFirst: boolean
  problems: readonly Problem[]
  children?: Child
}) {
  const caption = isFirst ? frame.t(m.step, step, 3) : frame.t(m.editTitle)
  return (
    <Page frame={frame} title={title} caption={caption} backHref={isFirst ? undefined : '/home'} problems={problems}>
      {children}
    </Page>
  )
}
