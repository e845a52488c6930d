import type { z } from 'zod'
import type { Bilingual, Problem } from '../errors.ts'
import { messages as m } from './messages.ts'

type Issue = z.core.$ZodIssue

/** What zod refused, as problems in both languages: where, what was given, what is allowed. */
export function problemsOf(error: z.core.$ZodError, given: unknown): Problem[] {
  return error.issues.map((issue) => {
    const value = valueAt(given, issue.path)
    return { path: pathText(issue.path), value, allowed: value === undefined ? m.needed : allowedBy(issue) }
  })
}

/** What zod would have accepted, in words for people. */
export function allowedBy(issue: Issue): Bilingual {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'number' || issue.expected === 'int' ? m.aNumber : m.otherForm
    case 'invalid_value':
      return issue.values.length > 12 ? m.otherForm : bilingual(m.oneOf, issue.values.map(String))
    case 'too_small':
      return issue.origin === 'string' ? bilingual(m.longerThan, Number(issue.minimum)) : bilingual(m.atLeast, Number(issue.minimum))
    case 'too_big':
      return issue.origin === 'string' ? bilingual(m.shorterThan, Number(issue.maximum)) : bilingual(m.atMost, Number(issue.maximum))
    case 'unrecognized_keys':
      return bilingual(m.unknownFields, issue.keys)
    case 'custom':
      return textOf(issue)
    default:
      return m.otherForm
  }
}

/** A rule of a shape carries its own text: `.refine(rule, { params: { text: m.endsBeforeItStarts } })`. */
function textOf({ params }: z.core.$ZodIssueCustom): Bilingual {
  return (params?.text as Bilingual | undefined) ?? m.otherForm
}

function bilingual<Value>(message: Record<keyof Bilingual, (value: Value) => string>, value: Value): Bilingual {
  return { en: message.en(value), 'zh-CN': message['zh-CN'](value) }
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], given)
}

function pathText(path: readonly PropertyKey[]): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index > 0 ? `.${String(key)}` : String(key))).join('')
}
