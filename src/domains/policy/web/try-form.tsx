import { govuk } from '#platform/govuk/govuk.ts'
import type { Given } from '#platform/http/form.ts'
import type { Frame } from '#platform/http/frame.ts'
import { say } from '#platform/i18n/say.ts'
import { tryMessages as m } from '../messages.ts'
import type { PartnerCityPolicy, Scale } from '../partner-city-policy.ts'
import { pointsField } from '../trying.ts'

interface Part {
  frame: Frame
  policy: PartnerCityPolicy
  given: Given
}

/** All that an outcome depends on, gates before scores; sent by GET, so that the address holds it and nothing is stored. */
export function TryForm({ frame, policy, given }: Part) {
  const { t } = frame
  return (
    <form method="get" action="/policy/try" novalidate data-part="form">
      <RedLines frame={frame} policy={policy} given={given} />
      <h2 class="govuk-heading-m">{t(m.gates)}</h2>
      <p class="govuk-body">{t(m.gatesHint)}</p>
      <div class="entente-columns">
        {policy.gates.map((gate) => (
          <Levels frame={frame} scale={gate} given={given} hint={t(m.adviser, t(gate.adviser))} without={t(m.notChecked)} />
        ))}
      </div>
      <h2 class="govuk-heading-m">{t(m.criteria)}</h2>
      <p class="govuk-body">{t(m.criteriaHint)}</p>
      <div class="entente-columns">
        {policy.criteria.map((criterion) => {
          const hint = t(m.weight, criterion.weight, t(criterion.reason), t(criterion.evidence))
          return <Levels frame={frame} scale={criterion} given={given} hint={hint} without={t(m.notScored)} />
        })}
      </div>
      <Track frame={frame} given={given} />
      <Figure frame={frame} given={given} name="namedProjects" label={t(m.namedProjects)} hint={t(m.namedProjectsHint)} />
      <h2 class="govuk-heading-m">{t(m.weights)}</h2>
      <p class="govuk-body">{t(m.weightsHint)}</p>
      <div class="entente-columns">
        {policy.criteria.map(({ id, name, weight }) => (
          <Figure frame={frame} given={given} name={pointsField(id)} label={`${id} ${t(name)}`} otherwise={weight} />
        ))}
      </div>
      <div class="govuk-button-group">
        {govuk('button', { text: t(m.workOut) })}
        <a class="govuk-link" href="/policy/try">{t(m.startAgain)}</a>
      </div>
    </form>
  )
}

function RedLines({ frame, policy, given }: Part) {
  const { t } = frame
  const crossed = [given.values['redLine'] ?? []].flat()
  return govuk('checkboxes', {
    name: 'redLine',
    idPrefix: 'redLine',
    classes: 'govuk-checkboxes--small',
    fieldset: { legend: { text: t(m.redLines), classes: 'govuk-fieldset__legend--m' } },
    hint: { text: t(m.redLinesHint) },
    errorMessage: errorOf(frame, given, 'redLine'),
    items: policy.redLines.map(({ id, text, canBeCured }) => ({
      value: id,
      text: `${id} ${t(text)}`,
      hint: canBeCured ? { text: t(m.canBeCured) } : undefined,
      checked: crossed.includes(id),
    })),
  })
}

function Levels({ frame, scale, given, hint, without }: {
  frame: Frame
  scale: Scale
  given: Given
  hint: string
  without: string
}) {
  const { t } = frame
  const chosen = sent(given, scale.id)
  return govuk('radios', {
    name: scale.id,
    idPrefix: scale.id,
    classes: 'govuk-radios--small',
    fieldset: { legend: { text: `${scale.id} ${t(scale.name)}`, classes: 'govuk-fieldset__legend--s' } },
    hint: { text: hint },
    errorMessage: errorOf(frame, given, scale.id),
    items: [
      { value: '', text: without, checked: chosen === '' },
      ...scale.anchors.map((anchor, i) => {
        return { value: String(i), text: `${i}: ${t(anchor)}`, checked: chosen === String(i) }
      }),
    ],
  })
}

function Track({ frame, given }: Omit<Part, 'policy'>) {
  const { t } = frame
  const figures = ['monthsActive', 'completedProjects', 'anchors', 'budgetYears'] as const
  return govuk('fieldset', {
    legend: { text: t(m.trackRecord), classes: 'govuk-fieldset__legend--m' },
    html: (
      <>
        <p class="govuk-hint">{t(m.trackRecordHint)}</p>
        {figures.map((name) => <Figure frame={frame} given={given} name={name} label={t(m[name])} />)}
      </>
    ),
  })
}

function Figure({ frame, given, name, label, hint, otherwise = '' }: {
  frame: Frame
  given: Given
  name: string
  label: string
  hint?: string
  /** What stands there before anything is sent. */
  otherwise?: string | number
}) {
  return govuk('input', {
    id: name,
    name,
    label: { text: label },
    hint: hint === undefined ? undefined : { text: hint },
    inputmode: 'numeric',
    classes: 'govuk-input--width-5',
    value: sent(given, name) || otherwise,
    errorMessage: errorOf(frame, given, name),
  })
}

function sent({ values }: Given, name: string): string {
  const value = values[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function errorOf({ locale }: Frame, { problems }: Given, path: string) {
  const problem = problems.find((found) => found.path === path || found.path.startsWith(`${path}[`))
  if (!problem) return undefined
  return { text: typeof problem.allowed === 'string' ? problem.allowed : say(locale, problem.allowed) }
}
