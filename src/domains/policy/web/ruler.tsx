import type { Frame } from '#platform/http/frame.ts'
import { proposalLabels } from '../messages.ts'
import type { PartnerCityPolicy } from '../partner-city-policy.ts'

/** Units of the picture: 10 for each point of score, with room for half a label at both ends. */
export const ruler = { margin: 40, perPoint: 10, height: 78 }

/** The range of the score against the thresholds. What it shows is also said in words beside it. */
export function Ruler({ frame: { t }, policy, low, high }: {
  frame: Frame
  policy: PartnerCityPolicy
  low: number
  high: number
}) {
  const at = (score: number) => ruler.margin + score * ruler.perPoint
  return (
    <div class="entente-ruler" data-ruler={JSON.stringify(ruler)}>
      <svg class="entente-ruler__picture" viewBox={`0 0 ${at(100) + ruler.margin} ${ruler.height}`} aria-hidden="true">
        <rect class="entente-ruler__ground" x={at(0)} y="30" width={at(100) - at(0)} height="18" />
        <rect class="entente-ruler__range" data-part="range" x={at(low)} y="30" width={at(high) - at(low)} height="18" />
        <path class="entente-ruler__axis" d={`M${at(0)} 48H${at(100)}`} />
        {[0, 20, 40, 60, 80, 100].map((score) => (
          <>
            <path class="entente-ruler__axis" d={`M${at(score)} 48v6`} />
            <text class="entente-ruler__text" x={at(score)} y="70">{score}</text>
          </>
        ))}
        {policy.proposals.map(({ proposal, score }) => (
          <>
            <path class="entente-ruler__threshold" d={`M${at(score)} 22V52`} />
            <text class="entente-ruler__text entente-ruler__name" x={at(score)} y="16">
              {`${t(proposalLabels[proposal])} ${score}`}
            </text>
          </>
        ))}
        <path class="entente-ruler__score" data-part="low" d="M0 26V54" transform={`translate(${at(low)} 0)`} />
      </svg>
    </div>
  )
}
