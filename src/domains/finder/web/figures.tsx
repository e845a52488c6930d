import { Bar } from '#platform/charts/bar.tsx'
import type { Frame } from '#platform/http/frame.ts'
import { formatNumber, formatShare } from '#platform/i18n/format.ts'
import type { Candidate } from '../candidate.ts'
import { messages as m } from '../messages.ts'

/** The two figures side by side, each in words; they are never merged. */
export function Figures({ frame, candidate }: { frame: Frame; candidate: Candidate }) {
  const { t } = frame
  return (
    <dl class="entente-two-figures">
      <div>
        <dt>{t(m.likely)}</dt>
        <dd><LikelyBar frame={frame} score={candidate.likely.score} /></dd>
      </div>
      <div>
        <dt>{t(m.suitsUs)}</dt>
        <dd data-suits={candidate.placeId}><SuitsBar frame={frame} suits={candidate.suits} /></dd>
      </div>
    </dl>
  )
}

/** Odds are compared by their logarithm: a usual place has an empty bar, one a hundred thousand times as likely a full one. */
export function LikelyBar({ frame: { t, locale }, score }: { frame: Frame; score: number }) {
  return <Bar t={t} share={score / Math.log(100_000)} words={t(m.timesShort, timesUsual(locale, score))} />
}

/** How many times as likely as a usual place, to two figures. */
export function timesUsual(locale: Frame['locale'], score: number): string {
  return formatNumber(locale, Math.exp(score), { maximumSignificantDigits: 2 })
}

/** The bar is the score out of 4; the line over it how far unknown parts could move it. */
export function SuitsBar({ frame: { t, locale }, suits }: { frame: Frame; suits: Candidate['suits'] }) {
  const { score, low, high, knownShare } = suits
  if (score === null) return <Bar t={t} share={null} isSecond />
  const figure = formatNumber(locale, score, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const words = knownShare > 0.995 ? t(m.ofFour, figure) : t(m.ofFourKnown, figure, formatShare(locale, knownShare))
  return <Bar t={t} share={score / 4} words={words} range={[low / 4, high / 4]} isSecond />
}
