import { toOneDecimal, type Outcome } from '#core/decide/assessment.ts'
import { Bar } from '#platform/charts/bar.tsx'
import type { Frame } from '#platform/http/frame.ts'
import { outcomeNames, tryMessages as m } from '../messages.ts'
import type { PartnerCityPolicy } from '../partner-city-policy.ts'
import type { Trial } from '../trying.ts'

const otherWeights = ['equal', 'rankSum', 'rankOrderCentroid'] as const

interface Part {
  frame: Frame
  policy: PartnerCityPolicy
  trial: Trial
}

/** How firm the outcome is: weights from little thought, all possible weights, and each weight by itself. */
export function Robustness({ frame, policy, trial }: Part) {
  const { t } = frame
  const outcomes: Outcome[] = [...policy.proposals.map(({ proposal }) => proposal), 'decline', 'insufficient-evidence']
  return (
    <section>
      <h2 class="govuk-heading-m">{t(m.robustness)}</h2>
      <p class="govuk-body">{t(m.otherWeights)}</p>
      <dl class="govuk-summary-list">
        {otherWeights.map((way) => (
          <div class="govuk-summary-list__row">
            <dt class="govuk-summary-list__key">{t(m.waysOfWeighing[way])}</dt>
            <dd class="govuk-summary-list__value" data-part={way}>{t(outcomeNames[trial.otherWeights[way]])}</dd>
          </div>
        ))}
      </dl>
      <h3 class="govuk-heading-s">{t(m.shares)}</h3>
      <p class="govuk-body">{t(m.sharesHint)}</p>
      <div class="entente-table-frame" role="region" aria-label={t(m.shares)} tabindex={0}>
        <table class="entente-table">
          <thead>
            <tr>
              <th scope="col">{t(m.outcome)}</th>
              <th scope="col">{t(m.share)}</th>
              <th scope="col">{t(m.shareInOrder)}</th>
            </tr>
          </thead>
          <tbody>
            {outcomes.map((outcome) => (
              <tr>
                <th scope="row">{t(outcomeNames[outcome])}</th>
                <td data-share={outcome}>
                  <ShareBar frame={frame} share={trial.shares.get(outcome) ?? 0} />
                </td>
                <td data-share-in-order={outcome}>
                  <ShareBar frame={frame} share={trial.sharesInOrder.get(outcome) ?? 0} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3 class="govuk-heading-s">{t(m.ranges)}</h3>
      <p class="govuk-body">{t(m.rangesHint)}</p>
      <Ranges frame={frame} policy={policy} trial={trial} />
    </section>
  )
}

function ShareBar({ frame: { t }, share }: { frame: Frame; share: number }) {
  return <Bar t={t} share={share} words={`${Math.round(share * 100)}%`} />
}

function Ranges({ frame: { t }, policy, trial }: Part) {
  const nameOf = new Map(policy.criteria.map(({ id, name }) => [id, `${id} ${t(name)}`]))
  const outcome = (change: Outcome | null) => t(change === null ? m.never : outcomeNames[change])
  return (
    <div class="entente-table-frame" role="region" aria-label={t(m.ranges)} tabindex={0}>
      <table class="entente-table">
        <thead>
          <tr>
            <th scope="col">{t(m.criterion)}</th>
            <th scope="col" class="entente-number">{t(m.weightNow)}</th>
            <th scope="col" class="entente-number">{t(m.holdsFrom)}</th>
            <th scope="col" class="entente-number">{t(m.holdsTo)}</th>
            <th scope="col">{t(m.picture)}</th>
            <th scope="col">{t(m.below)}</th>
            <th scope="col">{t(m.above)}</th>
          </tr>
        </thead>
        <tbody>
          {trial.ranges.map(({ criterion, weight, from, to, below, above }) => (
            <tr data-range={criterion}>
              <th scope="row">{nameOf.get(criterion)}</th>
              <td class="entente-number" data-part="weight">{toOneDecimal(weight)}</td>
              <td class="entente-number" data-part="from">{toOneDecimal(from)}</td>
              <td class="entente-number" data-part="to">{toOneDecimal(to)}</td>
              <td>
                <RangePicture weight={toOneDecimal(weight)} from={toOneDecimal(from)} width={toOneDecimal(to - from)} />
              </td>
              <td data-part="below">{outcome(below)}</td>
              <td data-part="above">{outcome(above)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** One weight as a tick on the range within which the outcome holds; 50 is as far as the picture goes. */
function RangePicture({ weight, from, width }: { weight: number; from: number; width: number }) {
  return (
    <svg class="entente-bar__picture" viewBox="0 0 50 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="entente-bar__ground" width="50" height="10" />
      <rect class="entente-bar__length" data-part="band" x={from} width={Math.max(0.5, width)} height="10" />
      <path class="entente-ruler__score" data-part="tick" d="M0 0V10" transform={`translate(${weight} 0)`} />
    </svg>
  )
}
