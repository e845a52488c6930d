/** A function to make small: returns its value at `at` and writes its slope into `slope`. */
export type Objective = (at: Float64Array, slope: Float64Array) => number

/**
 * Minimises a smooth function by L-BFGS with backtracking (Nocedal and Wright 2006, algorithms 7.4 and 3.1). Stops after
 * `rounds` or when a round gains less than `tolerance` of the value. Deterministic; starts at zero; cost is one or two calls
 * a round.
 */
export function minimise(size: number, objective: Objective, { rounds = 100, tolerance = 1e-6 } = {}): Float64Array {
  const memory: { step: Float64Array; change: Float64Array; product: number }[] = []
  let at = new Float64Array(size)
  let slope = new Float64Array(size)
  let value = objective(at, slope)
  for (let round = 0; round < rounds; round++) {
    const direction = descent(slope, memory)
    const fall = dot(direction, slope)
    let length = round === 0 ? 1 / Math.max(1e-12, Math.sqrt(dot(slope, slope))) : 1
    let [next, nextSlope, nextValue] = [at, slope, value]
    for (let tries = 0; tries < 25; tries++, length /= 2) {
      next = at.map((x, i) => x + length * direction[i]!)
      nextSlope = new Float64Array(size)
      nextValue = objective(next, nextSlope)
      if (nextValue <= value + 1e-4 * length * fall) break
    }
    if (nextValue >= value) break
    const step = next.map((x, i) => x - at[i]!)
    const change = nextSlope.map((x, i) => x - slope[i]!)
    const product = dot(step, change)
    if (product > 0) memory.push({ step, change, product })
    if (memory.length > 12) memory.shift()
    const gain = value - nextValue
    ;[at, slope, value] = [next, nextSlope, nextValue]
    if (gain < tolerance * Math.abs(value)) break
  }
  return at
}

function descent(slope: Float64Array, memory: { step: Float64Array; change: Float64Array; product: number }[]) {
  const direction = slope.map((x) => -x)
  const shares: number[] = []
  for (const { step, change, product } of memory.toReversed()) {
    const share = dot(step, direction) / product
    shares.push(share)
    for (let i = 0; i < direction.length; i++) direction[i]! -= share * change[i]!
  }
  const last = memory.at(-1)
  if (last) {
    const scale = last.product / dot(last.change, last.change)
    for (let i = 0; i < direction.length; i++) direction[i]! *= scale
  }
  for (const { step, change, product } of memory) {
    const share = shares.pop()! - dot(change, direction) / product
    for (let i = 0; i < direction.length; i++) direction[i]! += share * step[i]!
  }
  return direction
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}
