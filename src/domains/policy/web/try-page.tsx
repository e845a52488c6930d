import type { Problem } from '#platform/errors.ts'
import type { Given } from '#platform/http/form.ts'
import type { Frame } from '#platform/http/frame.ts'
import { Page } from '#platform/http/page.tsx'
import { tryMessages as m, outcomeNames } from '../messages.ts'
import { assessmentNumbers, type Mark, type PartnerCityPolicy } from '../partner-city-policy.ts'
import { pointsField, type Trial } from '../trying.ts'
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
      problems={named(frame, policy, given.problems)}
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
    gateNames: Object.fromEntries(policy.gates.map(({ id, name }) => [id, `${id} ${t(name)}`])),
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

/** Problems with the name of their field before them: the summary stands far from the fields. */
function named({ t }: Frame, { gates, criteria }: PartnerCityPolicy, problems: readonly Problem[]): Problem[] {
  const scales = [...gates, ...criteria].map(({ id, name }) => [id, `${id} ${t(name)}`] as const)
  const figures = ['monthsActive', 'completedProjects', 'anchors', 'budgetYears', 'namedProjects'] as const
  const names = new Map<string, string>([
    ['redLine', t(m.redLines)],
    ...scales,
    ...scales.map(([id, name]) => [pointsField(id), t(m.pointsOf, name)] as const),
    ...figures.map((figure) => [figure, t(m[figure])] as const),
  ])
  return problems.map(({ path, value, allowed }) => {
    const field = path.replace(/\[\d+\]$/, '')
    const text = typeof allowed === 'string' ? allowed : t(allowed)
    const name = names.get(field)
    return { path: field, value, allowed: name === undefined ? text : t(m.ofField, name, text) }
  })
}

function marksOf({ criteria, gates, redLines }: PartnerCityPolicy): { mark: Mark; ids: string[] }[] {
  const marked = [...criteria, ...gates, ...redLines]
  return [...new Set(marked.map(({ mark }) => mark))].map((mark) => ({
    mark,
    ids: marked.filter((part) => part.mark === mark).map(({ id }) => id),
  }))
}
