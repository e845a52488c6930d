import { govuk } from '#platform/govuk/govuk.ts'
import type { Given } from '#platform/http/form.ts'
import type { Frame } from '#platform/http/frame.ts'
import { countryName, formatList } from '#platform/i18n/format.ts'
import { languageTag } from '#platform/i18n/locale.ts'
import { say } from '#platform/i18n/say.ts'
import { messages as m } from '../messages.ts'
import type { HomeProfile } from '../profile.ts'
import { sectorName, starterSectors } from '../sectors.ts'
import { StepPage } from './step-page.tsx'

const offeredLanguages = [
  'en', 'zh', 'fr', 'de', 'es', 'pt', 'it', 'pl', 'nl', 'uk', 'ru', 'ar', 'ur', 'hi', 'bn', 'pa', 'ja', 'ko', 'tr', 'vi', 'ms', 'sw', 'so', 'cy',
] // prettier-ignore

/** Step 3: where we look first, our red lines, how far, and the languages we can work in; all of it optional. */
export function PrioritiesStep({ frame, given, profile, isFirst }: {
  frame: Frame
  given: Given
  profile: HomeProfile
  isFirst: boolean
}) {
  const { t } = frame
  return (
    <StepPage frame={frame} step={3} title={t(m.prioritiesTitle)} isFirst={isFirst} problems={given.problems}>
      <p class="govuk-body">{t(m.prioritiesWhy)}</p>
      <form method="post" action="/home/set-up/priorities" novalidate>
        {isFirst && <input type="hidden" name="first" value="yes" />}
        <Countries frame={frame} given={given} profile={profile} field="countriesFirst" label={t(m.countriesFirst)} />
        <Countries frame={frame} given={given} profile={profile} field="countriesLeftOut" label={t(m.countriesLeftOut)} />
        {govuk('input', {
          id: 'maxDistanceKm',
          name: 'maxDistanceKm',
          label: { text: t(m.maxDistance), classes: 'govuk-label--s' },
          hint: { text: t(m.maxDistanceHint) },
          suffix: { text: 'km' },
          inputmode: 'numeric',
          classes: 'govuk-input--width-5',
          value: givenText(given, 'maxDistanceKm') ?? profile.maxDistanceKm ?? '',
          errorMessage: errorOf(frame, given, 'maxDistanceKm'),
        })}
        <Languages frame={frame} chosen={profile.languages} />
        <Topics frame={frame} chosen={profile.topicsLeftOut} />
        <div class="govuk-button-group">
          {govuk('button', { text: t(m.save) })}
          {isFirst && <a class="govuk-link" href="/find">{t(m.skip)}</a>}
        </div>
      </form>
    </StepPage>
  )
}

function Countries({ frame, given, profile, field, label }: {
  frame: Frame
  given: Given
  profile: HomeProfile
  field: 'countriesFirst' | 'countriesLeftOut'
  label: string
}) {
  const { t, locale } = frame
  const names = profile[field].map((code) => countryName(locale, code)).join(t(m.listComma))
  return govuk('input', {
    id: field,
    name: field,
    label: { text: label, classes: 'govuk-label--s' },
    hint: { text: t(m.countriesHint) },
    classes: 'govuk-!-width-two-thirds',
    value: givenText(given, field) ?? names,
    errorMessage: errorOf(frame, given, field),
  })
}

function Languages({ frame: { t, locale }, chosen }: { frame: Frame; chosen: readonly string[] }) {
  const names = new Intl.DisplayNames(languageTag(locale), { type: 'language' })
  return govuk('checkboxes', {
    name: 'languages',
    classes: 'govuk-checkboxes--small',
    formGroup: { classes: 'entente-boxes' },
    fieldset: { legend: { text: t(m.languages), classes: 'govuk-fieldset__legend--s' } },
    hint: { text: t(m.languagesHint) },
    items: offeredLanguages.map((code) => ({ value: code, text: names.of(code) ?? code, checked: chosen.includes(code) })),
  })
}

function Topics({ frame: { t, locale }, chosen }: { frame: Frame; chosen: readonly string[] }) {
  const topics = [...new Set([...Object.keys(starterSectors), ...chosen])]
  return govuk('checkboxes', {
    name: 'topicsLeftOut',
    classes: 'govuk-checkboxes--small',
    formGroup: { classes: 'entente-boxes' },
    fieldset: { legend: { text: t(m.topicsLeftOut), classes: 'govuk-fieldset__legend--s' } },
    hint: { text: t(m.topicsLeftOutHint) },
    items: topics.map((topic) => ({ value: topic, text: sectorName(topic, locale), checked: chosen.includes(topic) })),
  })
}

/** What was sent, to be shown again after a refusal. */
function givenText({ values }: Given, field: string): string | undefined {
  return typeof values[field] === 'string' ? values[field] : undefined
}

function errorOf({ locale }: Frame, { problems }: Given, path: string) {
  const found = problems.filter((problem) => problem.path === path)
  if (found.length === 0) return undefined
  return { text: formatList(locale, found.map(({ allowed }) => (typeof allowed === 'string' ? allowed : say(locale, allowed)))) }
}
