import type { Spread } from './spread.ts'

/** What a result becomes when one input goes to its least and greatest value, the others staying most likely. */
export interface TornadoBar<Name extends string> {
  readonly input: Name
  readonly atMin: number
  readonly atMax: number
}

/**
 * One-at-a-time sensitivity, widest bar first (ties in the order given): which input is worth better evidence.
 *
 * @example tornado({ firms: [1, 2, 3], each: [10, 20, 90] }, ({ firms, each }) => firms * each)[0].input // 'each'
 */
export function tornado<Name extends string>(
  spreads: Readonly<Record<Name, Spread>>,
  result: (point: Record<Name, number>) => number,
): TornadoBar<Name>[] {
  const names = Object.keys(spreads) as Name[]
  const modes = Object.fromEntries(names.map((name) => [name, spreads[name][1]])) as Record<Name, number>
  const bars = names.map((input) => ({
    input,
    atMin: result({ ...modes, [input]: spreads[input][0] }),
    atMax: result({ ...modes, [input]: spreads[input][2] }),
  }))
  return bars.toSorted((one, other) => swing(other) - swing(one))
}

function swing({ atMin, atMax }: TornadoBar<string>): number {
  return Math.abs(atMax - atMin)
}
