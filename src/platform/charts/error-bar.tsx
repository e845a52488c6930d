interface ErrorBarProps {
  /** Length from 0 (nothing) to 1 (all). */
  share: number
  /** How far the true share may lie to either side. */
  error: number
  /** The figure in words, beside the bar. */
  words: string
  /** One of several that the first is held against. */
  isOther: boolean
}

const length = 100

/** A bar on a ground divided in quarters, with a whisker over its end; as wide as its place allows. */
export function ErrorBar({ share, error, words, isOther }: ErrorBarProps) {
  const [low, high] = [share - error, share + error].map(along)
  return (
    <span class={isOther ? 'entente-error-bar entente-error-bar--other' : 'entente-error-bar'}>
      <svg class="entente-error-bar__picture" viewBox={`0 0 ${length} 14`} preserveAspectRatio="none" aria-hidden="true">
        <rect class="entente-error-bar__ground" width={length} height="14" />
        <path class="entente-error-bar__quarters" d="M25 0V14M50 0V14M75 0V14" />
        <rect class="entente-error-bar__length" y="2" width={along(share)} height="10" />
        <path class="entente-error-bar__whisker" d={`M${low} 7H${high}M${low} 4V10M${high} 4V10`} />
      </svg>
      <span class="entente-error-bar__words">{words}</span>
    </span>
  )
}

function along(share: number): number {
  return Math.round(Math.min(Math.max(share, 0), 1) * length * 10) / 10
}
