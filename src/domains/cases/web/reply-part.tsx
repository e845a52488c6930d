import type { Frame } from '#platform/http/frame.ts'
import { languageTag, locales, type Locale } from '#platform/i18n/locale.ts'
import { govuk } from '#platform/govuk/govuk.ts'
import type { Reply } from '../replies/reply.ts'
import { messages as m } from './messages.ts'

/** The drafts side by side, to change, copy and take away. */
export function Replies({ frame, replies, to }: { frame: Frame; replies: Record<Locale, Reply>; to: string | null }) {
  const { t } = frame
  return (
    <form method="post" action="/letters/reply.docx" data-island="copy" data-copied={t(m.copied)}>
      <h2 class="govuk-heading-m" id="reply">{t(m.reply)}</h2>
      <p class="entente-note">{t(m.checkBefore)} {t(m.checkChinese)}</p>
      {to !== null && <input type="hidden" name="to" value={to} />}
      <div class="entente-replies">
        {locales.map((locale) => <OneReply frame={frame} locale={locale} reply={replies[locale]} />)}
      </div>
      <div class="govuk-button-group">
        {govuk('button', { text: t(m.word), preventDoubleClick: false })}
        {govuk('button', { text: t(m.mail), classes: 'govuk-button--secondary', attributes: { formaction: '/letters/reply.eml' } })}
      </div>
    </form>
  )
}

function OneReply({ frame: { t }, locale, reply: { subject, body } }: { frame: Frame; locale: Locale; reply: Reply }) {
  const suffix = locale === 'en' ? 'En' : 'Zh'
  const language = t(locale === 'en' ? m.english : m.chinese)
  return (
    <fieldset class="govuk-fieldset entente-reply">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{language}</legend>
      <label class="govuk-label" for={`subject${suffix}`}>{t(m.subjectIn)}</label>
      <input class="govuk-input" id={`subject${suffix}`} name={`subject${suffix}`} value={subject} lang={languageTag(locale)} />
      <label class="govuk-label" for={`body${suffix}`}>{t(m.bodyIn)}</label>
      <textarea class="govuk-textarea" id={`body${suffix}`} name={`body${suffix}`} rows={24} lang={languageTag(locale)}>{body}</textarea>
      <button class="govuk-button govuk-button--secondary" type="button" data-copies={`body${suffix}`} hidden>
        {t(m.copy)}<span class="govuk-visually-hidden"> ({language})</span>
      </button>
    </fieldset>
  )
}
