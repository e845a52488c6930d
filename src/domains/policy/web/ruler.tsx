import type { Frame } from '#platform/http/frame.ts'
import { proposalLabels } from '../messages.ts'
import type { PartnerCityPolicy } from '../partner-city-policy.ts'

interface Part {
  frame: Frame
  policy: PartnerCityPolicy
  low: number
  high: number
}

/** Units of the picture, with room for half a label at both ends; a phone has no room for names beside each other. */
const sizes = { wide: { margin: 40, perPoint: 10 }, narrow: { margin: 14, perPoint: 2.4 } }

/** The range of the score against the thresholds. What it shows is also said in words beside it. */
export function Ruler(part: Part) {
  const { frame: { t }, policy } = part
  return (
    <div class="entente-ruler" aria-hidden="true">
      <Picture {...part} size="wide" />
      <Picture {...part} size="narrow" />
      <p class="govuk-body-s entente-ruler__narrow">
        {policy.proposals.toReversed().map(({ proposal, score }) => `${t(proposalLabels[proposal])} ${score}`).join(' · ')}
      </p>
    </div>
  )
}

function Picture({ frame: { t }, policy, low, high, size }: Part & { size: keyof typeof sizes }) {
  const { margin, perPoint } = sizes[size]
  const at = (score: number) => margin + score * perPoint
  const label = ({ proposal, score }: PartnerCityPolicy['proposals'][number]) =>
    size === 'wide' ? `${t(proposalLabels[proposal])} ${score}` : String(score)
  return (
    <svg
      class={`entente-ruler__picture entente-ruler__${size}`}
      viewBox={`0 0 ${at(100) + margin} 78`}
      data-ruler={JSON.stringify(sizes[size])}
    >
      <rect class="entente-ruler__ground" x={at(0)} y="30" width={at(100) - at(0)} height="18" />
      <rect class="entente-ruler__range" data-part="range" x={at(low)} y="30" width={(high - low) * perPoint} height="18" />
      <path class="entente-ruler__axis" d={`M${at(0)} 48H${at(100)}`} />
      {[0, 20, 40, 60, 80, 100].map((score) => (
        <>
          <path class="entente-ruler__axis" d={`M${at(score)} 48v6`} />
          <text class="entente-ruler__text" x={at(score)} y="70">{score}</text>
        </>
      ))}
      {policy.proposals.map((terms) => (
        <>
          <path class="entente-ruler__threshold" d={`M${at(terms.score)} 22V52`} />
          <text class="entente-ruler__text" x={at(terms.score)} y="16">{label(terms)}</text>
        </>
      ))}
      <path class="entente-ruler__score" data-part="low" d="M0 26V54" transform={`translate(${at(low)} 0)`} />
    </svg>
  )
}
