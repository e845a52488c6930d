// Works the answer out anew at every change of the form, with the same functions as the server.
import {
  assess,
  failedTests,
  gatesInTheWay,
  toOneDecimal,
  type AssessmentPolicy,
  type Findings,
  type Outcome,
} from '#core/decide/assessment.ts'
import { outcomeShares, outcomesWithOtherWeights, weightRanges } from '#core/decide/robustness.ts'
import { anyWeights, rankedWeights } from '#core/decide/smaa.ts'
import { betterFit, type TypeFitPolicy } from '#core/decide/type-fit.ts'
import { inOrderOfImportance, swing } from '#core/decide/weights.ts'
import { mulberry32 } from '#core/stats/mulberry32.ts'

interface Given {
  policy: AssessmentPolicy
  typeFit: TypeFitPolicy & { criterion: string }
  gateNames: Record<string, string>
  outcomes: Record<Outcome, string>
  words: Record<'missing' | 'none' | 'given' | 'met' | 'notMet' | 'never', string>
}

for (const island of document.querySelectorAll<HTMLElement>('[data-island="try-policy"]')) improve(island)

function improve(island: HTMLElement): void {
  const given = JSON.parse(island.dataset['given']!) as Given
  const form = island.querySelector('form')!
  form.addEventListener('input', () => {
    const data = new FormData(form)
    const now = { ...given, policy: { ...given.policy, weights: weightsOf(given.policy, data) } }
    const findings = findingsOf(given.policy, data)
    showAnswer(island, { ...now, findings, namedProjects: Number(data.get('namedProjects')) })
    showTests(island, now, findings)
    showRobustness(island, now, findings)
  })
}

/** Weights of the points given; those of the policy while a field is empty or no figure. */
function weightsOf({ weights }: AssessmentPolicy, data: FormData): AssessmentPolicy['weights'] {
  const criteria = Object.keys(weights)
  const points = criteria.map((id) => data.get(`points${id}`)).map((text) => (text === '' ? Number.NaN : Number(text)))
  if (!points.every((given) => given >= 0 && given <= 1000) || !points.some((given) => given > 0)) return weights
  return Object.fromEntries(swing(points).map((share, i) => [criteria[i]!, share * 100]))
}

function findingsOf({ weights, gates }: AssessmentPolicy, data: FormData): Findings {
  const figure = (name: string) => (data.get(name) === '' || data.get(name) === null ? null : Number(data.get(name)))
  const levels = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, figure(id)]))
  const monthsActive = figure('monthsActive')
  const completedProjects = figure('completedProjects')
  const anchors = figure('anchors')
  const budgetYears = figure('budgetYears')
  const isPartial = monthsActive === null || completedProjects === null || anchors === null || budgetYears === null
  return {
    scores: levels(Object.keys(weights)),
    gates: levels(gates),
    redLines: data.getAll('redLine').map(String),
    trackRecord: isPartial ? null : { monthsActive, completedProjects, anchors, budgetYears },
  }
}

function showAnswer(
  island: HTMLElement,
  { policy, typeFit, gateNames, outcomes, findings, namedProjects }: Given & { findings: Findings; namedProjects: number },
): void {
  const assessment = assess(policy, findings)
  const civicFit = findings.scores[typeFit.criterion] ?? null
  const fit = betterFit(typeFit, { ...assessment, civicFit, namedProjects })
  write(island, 'outcome', outcomes[assessment.outcome])
  write(island, 'low-figure', String(assessment.low))
  write(island, 'high-figure', String(assessment.high))
  write(island, 'coverage', String(assessment.coverage))
  const inTheWay = gatesInTheWay(assessment)
  write(island, 'gates-in-the-way', inTheWay.map((gate) => gateNames[gate]!).join(' · '))
  part(island, 'held-by-gates').hidden = inTheWay.length === 0
  part(island, 'red-line').hidden = findings.redLines.length === 0
  part(island, 'too-little').hidden = assessment.outcome !== 'insufficient-evidence'
  part(island, 'evidence').hidden = assessment.wouldChangeWithEvidence !== true
  part(island, 'better-mou').hidden = fit !== 'mou-or-collaboration'
  part(island, 'better-friendship').hidden = fit !== 'friendship'
  for (const picture of island.querySelectorAll<HTMLElement>('[data-ruler]')) drawRuler(picture, assessment)
}

function drawRuler(picture: HTMLElement, { low, high }: { low: number; high: number }): void {
  const { margin, perPoint } = JSON.parse(picture.dataset['ruler']!) as { margin: number; perPoint: number }
  part(picture, 'range').setAttribute('x', String(margin + low * perPoint))
  part(picture, 'range').setAttribute('width', String((high - low) * perPoint))
  part(picture, 'low').setAttribute('transform', `translate(${margin + low * perPoint} 0)`)
}

function showTests(island: HTMLElement, { policy, words }: Given, findings: Findings): void {
  const { low } = assess(policy, findings)
  for (const cell of island.querySelectorAll<HTMLElement>('[data-now]')) {
    const of = cell.dataset['now']!
    if (of === 'score') cell.textContent = String(low)
    else if (of === 'track-record') cell.textContent = findings.trackRecord ? words.given : words.none
    else cell.textContent = String(findings.scores[of] ?? findings.gates[of] ?? words.missing)
  }
  for (const rule of policy.rules) {
    const failedOf = failedTests({ policy, findings, low }, rule)
    const failed = new Set(failedOf.map((test) => ('of' in test ? test.of : test.test)))
    for (const cell of island.querySelectorAll<HTMLElement>(`[data-test^="${rule.proposal} "]`)) {
      const isMet = !failed.has(cell.dataset['test']!.split(' ')[1]!)
      cell.className = isMet ? 'entente-met' : 'entente-not-met'
      cell.querySelector('.govuk-visually-hidden')!.textContent = isMet ? words.met : words.notMet
    }
  }
}

function showRobustness(island: HTMLElement, { policy, outcomes, words }: Given, findings: Findings): void {
  for (const [way, outcome] of Object.entries(outcomesWithOtherWeights(policy, findings))) {
    write(island, way, outcomes[outcome as Outcome])
  }
  const order = inOrderOfImportance(Object.values(policy.weights))
  const draws = 10_000
  showShares(island, 'share', outcomeShares(policy, findings, { draws, weights: anyWeights(mulberry32(1)) }))
  showShares(island, 'share-in-order', outcomeShares(policy, findings, { draws, weights: rankedWeights(order, mulberry32(1)) }))
  for (const { criterion, weight, from, to, below, above } of weightRanges(policy, findings)) {
    const row = island.querySelector<HTMLElement>(`[data-range="${criterion}"]`)!
    write(row, 'weight', String(toOneDecimal(weight)))
    part(row, 'tick').setAttribute('transform', `translate(${toOneDecimal(weight)} 0)`)
    write(row, 'from', String(toOneDecimal(from)))
    write(row, 'to', String(toOneDecimal(to)))
    write(row, 'below', below === null ? words.never : outcomes[below])
    write(row, 'above', above === null ? words.never : outcomes[above])
    part(row, 'band').setAttribute('x', String(toOneDecimal(from)))
    part(row, 'band').setAttribute('width', String(Math.max(0.5, toOneDecimal(to - from))))
  }
}

function showShares(island: HTMLElement, name: 'share' | 'share-in-order', shares: ReadonlyMap<Outcome, number>): void {
  for (const cell of island.querySelectorAll<HTMLElement>(`[data-${name}]`)) {
    const share = Math.round((shares.get(cell.getAttribute(`data-${name}`) as Outcome) ?? 0) * 100)
    cell.querySelector('.entente-bar__length')!.setAttribute('width', String(share))
    cell.querySelector('.entente-bar > span')!.textContent = `${share}%`
  }
}

function part(within: HTMLElement, name: string): HTMLElement {
  return within.querySelector<HTMLElement>(`[data-part="${name}"]`)!
}

function write(within: HTMLElement, name: string, text: string): void {
  part(within, name).textContent = text
}
