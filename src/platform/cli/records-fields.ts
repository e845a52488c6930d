import * as z from 'zod'

/*
 * The fields that records are made of. The message of each schema is the contract's "allowed" text, so that the command
 * line, the API and the pages all say the same about a wrong value.
 */

/** A whole number in a range, both ends allowed; `also` is added to the text, as `, or null while not scored`. */
export function whole(min: number, max: number, also = '') {
  const allowed = `a whole number from ${min} to ${max}${also}`
  // Not `z.int`: zod skips every rule across fields where it meets a fraction, so one mistake would hide another.
  return z
    .number({ error: allowed })
    .min(min, allowed)
    .max(max, allowed)
    .refine(Number.isInteger, { error: allowed, params: contractText(allowed) })
    .meta({ type: 'integer' })
}

/** A finite number in a range, both ends allowed. */
export function number(min: number, max: number) {
  const allowed = { error: `a number from ${min} to ${max}` }
  return z.number(allowed).min(min, allowed).max(max, allowed)
}

/** A share of something, 0 to 1. */
export function share() {
  return number(0, 1)
}

/** Pounds (or another currency named beside it), 0 to 1e12. */
export function money() {
  const allowed = { error: 'an amount from 0 to 1000000000000' }
  return z.number(allowed).min(0, allowed).max(1e12, allowed)
}

export function flag() {
  return z.boolean({ error: 'true or false' })
}

/** A text of so many characters, counted as people count them: 🙂 is one. */
export function text(min: number, max: number) {
  const allowed = min === 0 ? `a text of at most ${max} characters` : `a text of ${min} to ${max} characters`
  return z
    .string({ error: allowed })
    .refine(
      (given) => {
        const characters = Array.from(given).length
        return characters >= min && characters <= max
      },
      { error: allowed, params: contractText(allowed) },
    )
    .meta({ minLength: min, maxLength: max })
}

export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: `one of ${words.join(', ')}` })
}

/** A list of words from a fixed vocabulary, none of them twice. */
export function wordsOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  const allowed = `${words.join(', ')}, each at most once`
  return z.array(z.enum(words, { error: allowed }), { error: `a list of ${allowed}` }).superRefine((given, check) => {
    given.forEach((word, i) => {
      if (given.indexOf(word) >= i) return
      check.addIssue({ code: 'custom', path: [i], message: allowed, params: contractText(allowed) })
    })
  })
}

/** An object of exactly these fields. */
export function fields<Shape extends z.ZodRawShape>(shape: Shape) {
  const names = Object.keys(shape).join(', ')
  return z.strictObject(shape, {
    error: ({ code }) => `${code === 'unrecognized_keys' ? 'only the fields' : 'an object with the fields'} ${names}`,
  })
}

/** The same schema under each of these names, for `fields`. */
export function each<Schema extends z.ZodType>(names: readonly string[], schema: Schema): Record<string, Schema> {
  return Object.fromEntries(names.map((name) => [name, schema]))
}

/** A record: its own fields beside the `id` and `note` that every record may carry. */
export function recordOf<Shape extends z.ZodRawShape>(shape: Shape) {
  return fields({ id: text(1, 100), ...shape, note: text(0, 500).optional() })
}

/** Reports a broken rule: where inside the object, what was found if not the value there (as a sum), what is allowed. */
type Report = (problem: { path: PropertyKey[]; got?: unknown; allowed: string }) => void

/**
 * Adds a rule across some fields of an object. It is checked as soon as those fields are sound, so a wrong value
 * elsewhere does not hide it.
 *
 * @example ruled(record, ['assisted', 'responded'], (r, report) => {
 *   if (r.responded > r.assisted) report({ path: ['responded'], allowed: 'at most assisted' })
 * })
 */
export function ruled<Schema extends z.ZodType>(
  schema: Schema,
  uses: readonly (keyof z.output<Schema> & string)[],
  rule: (record: z.output<Schema>, report: Report) => void,
): Schema {
  return schema.superRefine(
    (record, check) =>
      rule(record, ({ path, got, allowed }) => {
        const params = got === undefined ? contractText(allowed) : { ...contractText(allowed), got }
        check.addIssue({ code: 'custom', path, message: allowed, params })
      }),
    {
      when: ({ value, issues }) =>
        typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        !issues.some(({ path, code }) => code !== 'unrecognized_keys' && uses.some((field) => path?.[0] === field)),
    },
  )
}

/** For faces that speak both languages: the contract has these texts in English only. */
function contractText(allowed: string) {
  return { text: { en: allowed, 'zh-CN': allowed } }
}
