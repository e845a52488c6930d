import type { Given } from '#platform/http/form.ts'
import type { Frame } from '#platform/http/frame.ts'
import { Page } from '#platform/http/page.tsx'
import { tryMessages as m, outcomeNames } from '../messages.ts'
import { assessmentNumbers, type Mark, type PartnerCityPolicy } from '../partner-city-policy.ts'
import type { Trial } from '../trying.ts'
import { TryForm } from './try-form.tsx'
import { Answer, Tests } from './try-result.tsx'
import { Robustness } from './try-robustness.tsx'

export function TryPage({ frame, policy, given, trial }: {
  frame: Frame
  policy: PartnerCityPolicy
  given: Given
  trial: Trial
}) {
  const { t } = frame
  const part = { frame, policy, trial }
  return (
    <Page
      frame={frame}
      title={t(m.title)}
      caption={t(m.version, t(policy.title), policy.version)}
      problems={given.problems}
      islands={['try-policy']}
    >
      <p class="govuk-body">{t(m.intro)}</p>
      <div data-island="try-policy" data-given={JSON.stringify(forIsland(frame, policy))}>
        <Answer {...part} />
        <TryForm frame={frame} policy={policy} given={given} />
        <Tests {...part} />
        <Robustness {...part} />
      </div>
      <h2 class="govuk-heading-m">{t(m.sources)}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {marksOf(policy).map(({ mark, ids }) => <li>{`${ids.join(', ')}: ${t(mark.source)}`}</li>)}
      </ul>
    </Page>
  )
}

/** The numbers of the policy and the few words that the browser script needs to work the answer out anew. */
function forIsland({ t }: Frame, policy: PartnerCityPolicy) {
  return {
    policy: assessmentNumbers(policy),
    typeFit: policy.typeFit,
    outcomes: Object.fromEntries(Object.entries(outcomeNames).map(([outcome, name]) => [outcome, t(name)])),
    words: {
      missing: t(m.missing),
      none: t(m.none),
      given: t(m.given),
      met: t(m.met),
      notMet: t(m.notMet),
      never: t(m.never),
    },
  }
}

function marksOf({ criteria, gates, redLines }: PartnerCityPolicy): { mark: Mark; ids: string[] }[] {
  const marked = [...criteria, ...gates, ...redLines]
  return [...new Set(marked.map(({ mark }) => mark))].map((mark) => ({
    mark,
    ids: marked.filter((part) => part.mark === mark).map(({ id }) => id),
  }))
}
