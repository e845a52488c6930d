import type { Translate } from '../i18n/say.ts'
import { messages as m } from './messages.ts'

interface BarProps {
  t: Translate
  /** Length from 0 (nothing) to 1 (all); null when it is not known, which never looks like nothing. */
  share: number | null
  /** The figure in words, shown beside the bar: the bar alone says too little. */
  words?: string
  /** Between which shares the true one may lie, drawn as a line over the bar. */
  range?: readonly [low: number, high: number]
  /** The second of two kinds of bar that stand side by side. */
  isSecond?: boolean
}

const length = 100

export function Bar({ t, share, words, range, isSecond = false }: BarProps) {
  const classes = ['entente-bar', isSecond && 'entente-bar--second', share === null && 'entente-bar--unknown']
  return (
    <span class={classes.filter(Boolean).join(' ')}>
      <svg class="entente-bar__picture" viewBox={`0 0 ${length} 10`} preserveAspectRatio="none" aria-hidden="true">
        <rect class="entente-bar__ground" width={length} height="10" />
        {share !== null && <rect class="entente-bar__length" width={along(share)} height="10" />}
        {range && <path class="entente-bar__range" d={`M${along(range[0])} 5H${along(range[1])}`} />}
      </svg>
      {share === null ? <span class="entente-unknown">{words ?? t(m.unknown)}</span> : words && <span>{words}</span>}
    </span>
  )
}

function along(share: number): number {
  return Math.round(Math.min(Math.max(share, 0), 1) * length)
}
