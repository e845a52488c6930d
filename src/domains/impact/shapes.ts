import * as z from 'zod'
import { number, ruled, share, text } from '#platform/cli/records-fields.ts'

/** Leakage, displacement, substitution and multiplier, as every channel takes them. */
export const followOn = { L: share(), Dp: share(), S: share(), M: number(1, 3) }

/** Deadweight, and the reason that a deadweight of 0 must give. */
export const deadweight = { d: share(), dReason: text(10, 500).optional() }

export const vat = { vatRate: share(), vatableShare: share() }

/** Refuses a deadweight of 0 without a written reason: that nothing would have happened anyway is a strong claim. */
export function reasoned<Schema extends z.ZodType<{ d: number; dReason?: string }>>(schema: Schema): Schema {
  return ruled(schema, ['d', 'dReason'] as (keyof z.output<Schema> & string)[], ({ d, dReason }, report) => {
    if (d === 0 && dReason === undefined)
      report({ path: ['d'], allowed: 'above 0, or 0 with a dReason of 10 to 500 characters' })
  })
}

/** A list of so many items; `of` names them in the plural. */
export function listOf<Item extends z.ZodType>(item: Item, { min, max, of }: { min: number; max: number; of: string }) {
  const allowed = { error: `a list of ${min} to ${max} ${of}` }
  return z.array(item, allowed).min(min, allowed).max(max, allowed)
}

/** Refuses the second of two items that are the same by `by`, naming it (or a field of it, `at`). */
export function different<Item>(
  list: z.ZodType<Item[]>,
  { by, at = [], allowed }: { by: (item: Item) => unknown; at?: string[]; allowed: string },
) {
  return list.superRefine((items, check) => {
    const seen = new Set<unknown>()
    items.forEach((item, i) => {
      if (seen.has(by(item))) check.addIssue({ code: 'custom', path: [i, ...at], message: allowed })
      seen.add(by(item))
    })
  })
}

/** A map with up to so many names of the writer's own. */
export function named<Value extends z.ZodType>(value: Value, { max, of }: { max: number; of: string }) {
  const name = z.string().regex(/^[A-Za-z0-9 _-]{1,100}$/)
  const allowed = `1 to ${max} ${of}, named in Latin letters, digits, spaces, _ and -`
  return z.record(name, value, { error: allowed }).refine((map) => {
    const names = Object.keys(map).length
    return names >= 1 && names <= max
  }, allowed)
}

/** A pair of numbers with different ranges. */
export function pair<First extends z.ZodType, Second extends z.ZodType>(first: First, second: Second, of: string) {
  return z.tuple([first, second], { error: `a pair of ${of}` })
}

/** Least, most likely and greatest value of an uncertain input; equal ones are allowed. */
export function spread(value: z.ZodType<number>, of: string) {
  const allowed = `three ${of}, least, most likely and greatest`
  return z
    .tuple([value, value, value], { error: allowed })
    .refine(([min, mode, max]) => min <= mode && mode <= max, { error: `${allowed}, rising`, when: isSound })
}

/** All of the words, each once, in an order of the writer's own. */
export function permutation<const Words extends readonly [string, ...string[]]>(words: Words) {
  const allowed = `${words.join(', ')}, each once, in any order`
  return z
    .array(z.enum(words, { error: `one of ${words.join(', ')}` }), { error: allowed })
    .refine((given) => given.length === words.length && new Set(given).size === words.length, {
      error: allowed,
      when: isSound,
    })
}

/** A list is judged as a whole once its items are sound: one mistake, one line. */
function isSound({ issues }: z.core.ParsePayload): boolean {
  return issues.length === 0
}
