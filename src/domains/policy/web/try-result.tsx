import { gatesInTheWay } from '#core/decide/assessment.ts'
import type { Frame } from '#platform/http/frame.ts'
import { messages, outcomeNames, proposalLabels, tryMessages as m } from '../messages.ts'
import type { PartnerCityPolicy, ProposalTerms } from '../partner-city-policy.ts'
import type { Trial } from '../trying.ts'
import { Ruler } from './ruler.tsx'

interface Part {
  frame: Frame
  policy: PartnerCityPolicy
  trial: Trial
}

/** The outcome in a bar that stays in view: its name, the range against the thresholds, and what to say about it. */
export function Answer({ frame, policy, trial }: Part) {
  const { t } = frame
  const inTheWay = gatesInTheWay(trial)
  const gateNames = policy.gates.filter(({ id }) => inTheWay.includes(id)).map(({ id, name }) => `${id} ${t(name)}`)
  const notes = [
    { part: 'red-line', text: t(m.redLineCrossed), isShown: trial.redLines.length > 0 },
    { part: 'too-little', text: t(m.tooLittle), isShown: trial.outcome === 'insufficient-evidence' },
    { part: 'evidence', text: t(messages.evidenceWouldChange), isShown: trial.wouldChangeWithEvidence === true },
    { part: 'better-mou', text: t(m.betterMou), isShown: trial.betterFit === 'mou-or-collaboration' },
    { part: 'better-friendship', text: t(m.betterFriendship), isShown: trial.betterFit === 'friendship' },
  ]
  return (
    <section class="entente-panel entente-answer" id="result" aria-labelledby="result-title">
      <h2 class="govuk-visually-hidden" id="result-title">{t(m.result)}</h2>
      <div class="entente-answer__row">
        <div aria-live="polite">
          <p class="govuk-heading-m entente-answer__outcome" data-part="outcome">{t(outcomeNames[trial.outcome])}</p>
          <p class="govuk-body-s" data-part="held-by-gates" hidden={inTheWay.length === 0}>
            {t(m.heldByGates)} <strong data-part="gates-in-the-way">{gateNames.join(' · ')}</strong>
          </p>
          {notes.map(({ part, text, isShown }) => <p class="govuk-body-s" data-part={part} hidden={!isShown}>{text}</p>)}
        </div>
        <dl class="entente-figures">
          <div>
            <dt>{t(m.scoreFrom)}</dt>
            <dd data-part="low-figure">{trial.low}</dd>
          </div>
          <div>
            <dt>{t(m.scoreTo)}</dt>
            <dd data-part="high-figure">{trial.high}</dd>
          </div>
          <div>
            <dt>{t(m.coverage, policy.coverageMinimum)}</dt>
            <dd data-part="coverage">{trial.coverage}</dd>
          </div>
        </dl>
      </div>
      <Ruler frame={frame} policy={policy} low={trial.low} high={trial.high} />
    </section>
  )
}

/** Every test of every proposal with what was found, so that nobody needs to take the outcome on trust. */
export function Tests({ frame, policy, trial }: Part) {
  const { t } = frame
  const floors = policy.criteria.filter(({ id }) => policy.proposals.some((terms) => id in terms.floors))
  const { scores, gates, trackRecord } = trial.findings
  const row = (test: string, name: string, now: number | null, needs: (terms: ProposalTerms) => number | undefined) => (
    <tr>
      <th scope="row">{name}</th>
      <td class="entente-number" data-now={test}>{now ?? t(m.missing)}</td>
      {policy.proposals.map((terms) => (
        <Cell frame={frame} trial={trial} terms={terms} test={test} least={needs(terms)} />
      ))}
    </tr>
  )
  return (
    <section>
      <h2 class="govuk-heading-m">{t(m.whatIsAsked)}</h2>
      <div class="entente-table-frame" role="region" aria-label={t(m.whatIsAsked)} tabindex={0}>
        <table class="entente-table">
          <thead>
            <tr>
              <th scope="col">{t(m.test)}</th>
              <th scope="col" class="entente-number">{t(m.now)}</th>
              {policy.proposals.map(({ proposal }) => <th scope="col">{t(proposalLabels[proposal])}</th>)}
            </tr>
          </thead>
          <tbody>
            {policy.gates.map(({ id, name }) => row(id, `${id} ${t(name)}`, gates[id] ?? null, (terms) => terms.gates[id]))}
            {row('score', t(m.score), trial.low, ({ score }) => score)}
            {floors.map(({ id, name }) => row(id, `${id} ${t(name)}`, scores[id] ?? null, (terms) => terms.floors[id]))}
            <tr>
              <th scope="row">{t(m.trackRecordNeeded, policy.trackRecord)}</th>
              <td class="entente-number" data-now="track-record">{t(trackRecord ? m.given : m.none)}</td>
              {policy.proposals.map((terms) => {
                const least = terms.trackRecord ? t(m.needed) : undefined
                return <Cell frame={frame} trial={trial} terms={terms} test="track-record" least={least} />
              })}
            </tr>
            <tr>
              <th scope="row">{t(m.nature)}</th>
              <td></td>
              {policy.proposals.map(({ nature }) => <td>{t(nature)}</td>)}
            </tr>
            <tr>
              <th scope="row">{t(m.term)}</th>
              <td></td>
              {policy.proposals.map(({ usualTerm }) => <td>{t(usualTerm)}</td>)}
            </tr>
            <tr>
              <th scope="row">{t(m.approval)}</th>
              <td></td>
              {policy.proposals.map(({ approval }) => <td>{t(approval)}</td>)}
            </tr>
          </tbody>
        </table>
      </div>
      <p class="govuk-body">{t(m.informs)}</p>
    </section>
  )
}

function Cell({ frame: { t }, trial, terms, test, least }: {
  frame: Frame
  trial: Trial
  terms: ProposalTerms
  test: string
  least: string | number | undefined
}) {
  if (least === undefined) return <td></td>
  const isMet = !trial.failed[terms.proposal].some((failed) => ('of' in failed ? failed.of : failed.test) === test)
  return (
    <td class={isMet ? 'entente-met' : 'entente-not-met'} data-test={`${terms.proposal} ${test}`}>
      {least} <span class="govuk-visually-hidden">{t(isMet ? m.met : m.notMet)}</span>
    </td>
  )
}
