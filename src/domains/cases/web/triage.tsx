import { capNames, defaultPolicy, requestFieldNames, stateNames, visitClassInWords } from '#domains/policy/policy.ts'
import { govuk } from '#platform/govuk/govuk.ts'
import type { Given } from '#platform/http/form.ts'
import type { Frame } from '#platform/http/frame.ts'
import { formatList } from '#platform/i18n/format.ts'
import type { Triage } from '#core/decide/triage.ts'
import type { Intake } from '../intake.ts'
import { Boxes, Choice, Line } from './fields.tsx'
import { messages as m } from './messages.ts'

interface Part {
  frame: Frame
  intake: Intake
}

/** The state the request is in, and why. */
export function Answer({ frame, intake: { triage, values } }: Part) {
  const { t, locale } = frame
  if (!triage) {
    return (
      <section class="entente-panel entente-panel--next" id="answer">
        <h2 class="govuk-heading-m">{t(m.answer)}</h2>
        <p class="govuk-body">{t(m.noVisit)}</p>
        <p class="govuk-body"><a class="govuk-link" href="/policy/try">{t(m.tryPolicy)}</a></p>
      </section>
    )
  }
  const { low, high, state, openFactors, leadWorkingDays } = triage
  return (
    <section class="entente-panel entente-panel--next" id="answer">
      <h2 class="govuk-heading-m">{t(m.answer)}</h2>
      <p class="entente-letter__state">{state === null ? t(m.open) : t(stateNames[state])}</p>
      {low.state === 'ask' && (
        <>
          <p class="govuk-body">{t(m.missing)}</p>
          <ul class="govuk-list govuk-list--bullet">{low.missing.map((field) => <li>{t(requestFieldNames[field as keyof typeof requestFieldNames])}</li>)}</ul>
        </>
      )}
      <Reasons frame={frame} triage={low} />
      {openFactors.length > 0 && 'class' in low && 'class' in high && (
        <p class="govuk-body">{t(m.openBetween, formatList(locale, openFactors), inClass(frame, low), inClass(frame, high))}</p>
      )}
      {openFactors.length === 0 && 'class' in low && <p class="govuk-body">{t(visitClassInWords, low.class, low.priority, low.hostingHours)}</p>}
      <p class="govuk-hint">
        {leadWorkingDays !== null && <span>{t(m.notice, leadWorkingDays)} </span>}
        {'class' in low && values.hostingHoursLeft === undefined && <span>{t(m.hoursNotSaid)}</span>}
      </p>
    </section>
  )
}

function inClass({ t }: Frame, triage: Extract<Triage, { class: string }>): string {
  return t(visitClassInWords, triage.class, triage.priority, triage.hostingHours)
}

function Reasons({ frame: { t }, triage }: { frame: Frame; triage: Triage }) {
  const reasons =
    triage.state === 'declined' ? triage.redLines.map((id) => t(defaultPolicy.redLines.find((line) => line.id === id)!.text))
    : triage.state === 'ask' ? []
    : [
        ...(triage.state === 'security-hold' ? [t(m.sensitive)] : []),
        ...(triage.state === 'accept-conditional-on-list' ? [t(m.conditional)] : []),
        ...triage.caps.map((cap) => t(m.lowered, t(capNames[cap]))),
      ]
  if (reasons.length === 0) return null
  return <ul class="govuk-list govuk-list--bullet">{reasons.map((reason) => <li>{reason}</li>)}</ul>
}

/** The seven factors as the officer sets them, and what else the policy needs to know. */
export function Factors({ frame, given, intake }: Part & { given: Given }) {
  const { t } = frame
  const crossed = [given.values['redLines'] ?? []].flat()
  return (
    <section>
      <h2 class="govuk-heading-m">{t(m.triage)}</h2>
      <p class="govuk-body">{t(m.triageHint)}</p>
      <div class="entente-columns">
        {defaultPolicy.triage.factors.map(({ id, name, weight, anchors }) => {
          const suggested = intake.suggested[id]
          const between = t(m.between)
          const words = [t(anchors[0]), between, t(anchors[1]), between, t(anchors[2])]
          return (
            <Choice
              frame={frame}
              given={given}
              name={id}
              label={t(m.factor, id, t(name), weight)}
              hint={suggested === undefined ? undefined : t(m.suggested, suggested)}
              items={words.map((text, level) => ({ value: String(level), text: t(m.anchor, level, text) }))}
              without={t(m.notSet)}
            />
          )
        })}
        <Line frame={frame} given={given} name="hostingHoursLeft" label={t(m.hostingHoursLeft)} classes="govuk-input--width-5" />
      </div>
      <Boxes given={given} boxes={[{ name: 'existingPartner', text: t(m.existingPartner) }, { name: 'partnerHosts', text: t(m.partnerHosts) }]} />
      {govuk('checkboxes', {
        name: 'redLines',
        idPrefix: 'redLines',
        classes: 'govuk-checkboxes--small',
        fieldset: { legend: { text: t(m.redLines), classes: 'govuk-fieldset__legend--s' } },
        items: defaultPolicy.redLines.map(({ id, text }) => ({ value: id, text: `${id} ${t(text)}`, checked: crossed.includes(id) })),
      })}
    </section>
  )
}
