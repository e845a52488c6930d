import { raw } from 'hono/html'
import { govuk } from '#platform/govuk/govuk.ts'
import type { Frame } from '#platform/http/frame.ts'
import { messages as m } from '../messages.ts'
import { componentNames, type SuitsComponents, type SuitsWeights } from '../suits.ts'

/** A candidate as the browser needs it to put the list in order again. */
export interface PoolEntry {
  placeId: string
  name: string
  components: SuitsComponents
}

/**
 * The weights of "suits us", part of the question's form. With scripts the order changes as they are turned; without, the
 * button asks again.
 */
export function WeightsPanel({ frame: { t }, weights, pool, limit }: {
  frame: Frame
  weights: SuitsWeights
  /** All that can come into view; empty where the list is not by "suits us". */
  pool: readonly PoolEntry[]
  limit: number
}) {
  const why = { mutual: m.mutualWhy, link: m.linkWhy, scale: m.scaleWhy }
  return (
    <section class="entente-panel" aria-labelledby="weights" data-island="weights" data-limit={String(limit)} data-of-four={t(m.ofFour, '{}')} data-of-four-known={t(m.ofFourKnown, '{}', '{share}')} data-reordered={t(m.reordered, String(pool.length))}>
      <h2 class="govuk-heading-s" id="weights">{t(m.weights)}</h2>
      <p class="govuk-hint">{t(m.weightsHint)}</p>
      {componentNames.map((name) => (
        <p class="entente-weight">
          <label class="entente-weight__name" for={`weight-${name}`}>{t(m[name])}</label>
          <input class="entente-weight__slider" type="range" id={`weight-${name}`} name={name} form="question" min="0" max="100" step="5" value={weights[name]} aria-describedby={`why-${name}`} />
          <output class="entente-weight__value" for={`weight-${name}`}>{weights[name]}</output>
          <span class="entente-weight__why" id={`why-${name}`}>{t(why[name])}</span>
        </p>
      ))}
      {govuk('button', { text: t(m.applyWeights), classes: 'govuk-button--secondary', attributes: { form: 'question' } })}
      <p class="entente-weight__said" role="status"></p>
      <template>
        <li class="entente-candidate entente-candidate--short">
          <span class="entente-candidate__rank"></span>
          <a class="govuk-link"></a>
          <span class="entente-candidate__suits"></span>
        </li>
      </template>
      <script type="application/json">{raw(poolAsJson(pool))}</script>
    </section>
  )
}

/** Rows of id, name and components; `<` is escaped so that no name can end the script it stands in. */
function poolAsJson(pool: readonly PoolEntry[]): string {
  const rows = pool.map(({ placeId, name, components: { mutual, link, scale } }) => [placeId, name, ...[mutual, link, scale].map(rounded)])
  return JSON.stringify(rows).replaceAll('<', '\\u003c')
}

/** Four decimals are the browser's; they never change an order that people could see. */
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10_000) / 10_000
}
