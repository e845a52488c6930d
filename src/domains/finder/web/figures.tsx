import { Bar } from '#platform/charts/bar.tsx'
import type { Frame } from '#platform/http/frame.ts'
import { formatNumber, formatShare } from '#platform/i18n/format.ts'
import type { Candidate } from '../candidate.ts'
import { messages as m } from '../messages.ts'
import { timesUsual, twoFigures } from '../reasons.ts'

/** The two figures side by side, each in words; they are never merged. */
export function Figures({ frame, candidate }: { frame: Frame; candidate: Candidate }) {
  const { t } = frame
  return (
    <dl class="entente-two-figures">
      <div>
        <dt>{t(m.likely)}</dt>
        <dd><LikelyBar frame={frame} likely={candidate.likely} /></dd>
      </div>
      <div>
        <dt>{t(m.suitsUs)}</dt>
        <dd data-suits={candidate.placeId}><SuitsBar frame={frame} suits={candidate.suits} /></dd>
      </div>
    </dl>
  )
}

/**
 * The chance where the model is calibrated, else the odds against a usual place; both are compared by their logarithm. One in
 * two, or a hundred thousand times a usual place, fills the bar.
 */
export function LikelyBar({ frame: { t, locale }, likely }: { frame: Frame; likely: Candidate['likely'] }) {
  const { oneIn, score } = likely
  if (oneIn === null) return <Bar t={t} share={score / Math.log(100_000)} words={t(m.timesShort, timesUsual(locale, score))} />
  const share = 1 - Math.log10(Math.max(oneIn, 2) / 2) / 5
  return <Bar t={t} share={share} words={t(m.oneInShort, twoFigures(locale, oneIn))} />
}

/** The bar is the score out of 4; the line over it how far unknown parts could move it. */
export function SuitsBar({ frame: { t, locale }, suits, isBrief = false }: { frame: Frame; suits: Candidate['suits']; isBrief?: boolean }) {
  const { score, low, high, knownShare } = suits
  if (score === null) return <Bar t={t} share={null} isSecond />
  const figure = formatNumber(locale, score, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const words = knownShare > 0.995 ? t(m.ofFour, figure) : t(m.ofFourKnown, figure, formatShare(locale, knownShare))
  return <Bar t={t} share={score / 4} words={isBrief ? figure : words} range={[low / 4, high / 4]} isSecond />
}
