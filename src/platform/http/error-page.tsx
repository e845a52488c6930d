import type { Locale } from '../i18n/locale.ts'
import type { Problem } from '../errors.ts'
import { say } from '../i18n/say.ts'
import type { Frame } from './frame.ts'
import { messages as m } from './messages.ts'
import { Page } from './page.tsx'
import type { Refused } from './refused.ts'

/** The page for what was refused or went wrong: a plain sentence, what to do next, and the number to quote. */
export function ErrorPage({ frame, refused, requestId }: { frame: Frame; refused: Refused; requestId: string }) {
  const { locale, t } = frame
  return (
    <Page frame={frame} title={t(refused.title)}>
      {refused.detail && <p class="govuk-body-l">{t(refused.detail)}</p>}
      <Problems problems={refused.problems} locale={locale} />
      <p class="govuk-body">{t(refused.isFault ? m.faultNext : m.refusedNext)}</p>
      <p class="govuk-body"><a class="govuk-link" href="/">{t(m.toStart)}</a></p>
      <p class="govuk-hint">{t(m.requestNumber)} <code>{requestId}</code></p>
    </Page>
  )
}

function Problems({ problems, locale }: { problems: readonly Problem[]; locale: Locale }) {
  if (problems.length === 0) return null
  return (
    <ul class="govuk-list govuk-list--bullet">
      {problems.map(({ path, value, allowed }) => (
        <li>
          {path !== '' && <code>{path}</code>}{' '}
          {typeof allowed === 'string' ? allowed : say(locale, allowed)}
          {value !== undefined && <span class="govuk-hint entente-inline"> {say(locale, m.given, shown(value))}</span>}
        </li>
      ))}
    </ul>
  )
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
