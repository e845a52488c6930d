/** Sums over places or areas of which few are not zero: the values, and the numbers of those that were added to. */
export interface Sums {
  values: Float32Array
  numbers: Int32Array
  count: number
}

/** Sums of their own, all zero. */
export function newSums(length: number): Sums {
  return { values: new Float32Array(length), numbers: new Int32Array(length), count: 0 }
}

const desks = new WeakMap<object, Map<number, { sheets: Sums[]; used: number }>>()

/**
 * Sums that are all zero. They belong to the world and are used again by the next view of it: making and clearing megabytes
 * for each home would cost more than all that is added up.
 */
export function blank(world: object, length: number): Sums {
  let desk = desks.get(world)
  if (desk === undefined) desks.set(world, (desk = new Map()))
  let pile = desk.get(length)
  if (pile === undefined) desk.set(length, (pile = { sheets: [], used: 0 }))
  let sheet = pile.sheets[pile.used++]
  if (sheet === undefined) pile.sheets.push((sheet = newSums(length)))
  for (let k = 0; k < sheet.count; k++) sheet.values[sheet.numbers[k]!] = 0
  sheet.count = 0
  return sheet
}

/** Begins a new view: all sums of the last one may be used again. */
export function clearDesk(world: object): void {
  for (const pile of desks.get(world)?.values() ?? []) pile.used = 0
}

/** Adds an amount that is not negative. */
export function add(sums: Sums, number: number, amount: number): void {
  if (amount === 0) return
  const before = sums.values[number]!
  if (before === 0) sums.numbers[sums.count++] = number
  sums.values[number] = before + amount
}

/** The numbers that something was added to, each once. */
export function touched({ numbers, count }: Sums): Int32Array {
  return numbers.subarray(0, count)
}
