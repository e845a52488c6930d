import type * as z from 'zod'
import type { Bilingual, Problem } from '../errors.ts'

export type Checked<Value> = { value: Value; problems?: never } | { value?: never; problems: Problem[] }

/** What a face says is allowed where zod refused; the command line says the contract's text, which is the message. */
type AllowedText = (issue: z.core.$ZodIssue) => string | Bilingual

/**
 * A value from outside against a schema of strict objects: the checked value, or every field that is wrong, once each.
 * Unknown fields are refused at any depth, `__proto__` too, even inside maps with names of their own.
 */
export function checkRecord<Schema extends z.ZodType>(
  schema: Schema,
  raw: unknown,
  allowed: AllowedText = ({ message }) => message,
): Checked<z.output<Schema>> {
  const parsed = schema.safeParse(raw)
  const problems = [
    ...(parsed.error?.issues ?? []).flatMap((issue) => problemsOf(issue, raw, allowed)),
    ...hiddenPrototypes(raw, [], 0),
  ]
  if (problems.length === 0) return { value: parsed.data as z.output<Schema> }
  const firstByPath = new Map(problems.toReversed().map((problem) => [problem.path, problem]))
  return { problems: problems.filter((problem) => firstByPath.get(problem.path) === problem) }
}

/** One record of several with what is wrong in it. */
export interface WrongRecord {
  /** Its place, from 0. */
  index: number
  /** Its id, where that can name it. */
  id: string | null
  problems: Problem[]
}

/** Several records by one schema, each under an id of its own: all of them, or every one that is wrong. */
export function checkRecords<Schema extends z.ZodType>(
  schema: Schema,
  raw: readonly unknown[],
  allowed?: AllowedText,
): { records: z.output<Schema>[]; wrong: WrongRecord[] } {
  const records: z.output<Schema>[] = []
  const wrong: WrongRecord[] = []
  const used = new Set<string>()
  raw.forEach((given, index) => {
    const { value, problems = [] } = checkRecord(schema, given, allowed)
    const id = usableId(given)
    if (id !== null && used.has(id)) problems.push({ path: 'id', value: id, allowed: idUsedOnce })
    if (id !== null) used.add(id)
    if (problems.length > 0) wrong.push({ index, id, problems })
    else records.push(value as z.output<Schema>)
  })
  return { records, wrong }
}

const idUsedOnce = { en: 'an id used once among the records', 'zh-CN': '各记录互不重复的编号' }

function usableId(record: unknown): string | null {
  if (typeof record !== 'object' || record === null || !Object.hasOwn(record, 'id')) return null
  const { id } = record as { id: unknown }
  return typeof id === 'string' && id !== '' && Array.from(id).length <= 100 ? id : null
}

/**
 * A value as JSON on one line, cut after 57 characters when it has more than 60; `nothing` for a missing one.
 * Reads no further into a large value than it prints.
 */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const characters = Array.from(json(value, 200))
  return characters.length > 60 ? `${characters.slice(0, 57).join('')}...` : characters.join('')
}

/** Control characters, line ends and direction marks as JSON escapes, so that a line of output stays one honest line. */
export function printable(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what must not reach a terminal
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

function problemsOf(issue: z.core.$ZodIssue, raw: unknown, allowed: AllowedText): Problem[] {
  const problem = (path: readonly PropertyKey[]) => ({
    path: pathText(path),
    value: issue.code === 'custom' && issue.params && 'got' in issue.params ? issue.params.got : valueAt(raw, path),
    allowed: allowed(issue),
  })
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => problem([...issue.path, key]))
    : [problem(issue.path)]
}

function pathText(path: readonly PropertyKey[]): string {
  if (path.length === 0) return '(record)'
  return path
    .map((step, i) => {
      if (typeof step === 'number') return `[${step}]`
      const name = printable(String(step)) || '""'
      return i === 0 ? name : `.${name}`
    })
    .join('')
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  let value = raw
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as Record<PropertyKey, unknown>)[step]
  }
  return value
}

// Schemas for maps with free names skip this one name silently. No record is eight levels deep, so nothing is missed.
function hiddenPrototypes(value: unknown, path: PropertyKey[], depth: number): Problem[] {
  if (typeof value !== 'object' || value === null || depth > 8) return []
  const within = Object.entries(value).flatMap(([key, inner]) => {
    return hiddenPrototypes(inner, [...path, Array.isArray(value) ? Number(key) : key], depth + 1)
  })
  if (!Object.hasOwn(value, '__proto__')) return within
  const here = [...path, '__proto__']
  return [{ path: pathText(here), value: valueAt(value, ['__proto__']), allowed: 'no field of this name' }, ...within]
}

// `JSON.stringify` would walk a whole 5 MB value for 60 characters, overflow on a deep one, and write 1e999 as null.
function json(value: unknown, room: number): string {
  if (typeof value === 'string') return printable(JSON.stringify(value.slice(0, room)))
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const isList = Array.isArray(value)
  let text = isList ? '[' : '{'
  for (const [key, inner] of Object.entries(value)) {
    if (text.length > room) return text
    if (text.length > 1) text += ','
    if (!isList) text += `${json(key, room - text.length)}:`
    text += json(inner, Math.max(0, room - text.length))
  }
  return text + (isList ? ']' : '}')
}
