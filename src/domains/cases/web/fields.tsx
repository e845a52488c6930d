import { govuk } from '#platform/govuk/govuk.ts'
import type { Given } from '#platform/http/form.ts'
import type { Frame } from '#platform/http/frame.ts'
import { say } from '#platform/i18n/say.ts'
import { messages as m } from './messages.ts'

interface Field {
  frame: Frame
  given: Given
  name: string
  label: string
  hint?: string
}

export function Line({ frame, given, name, label, hint, type, classes }: Field & { type?: string; classes?: string }) {
  return govuk('input', {
    id: name, name, type, classes,
    label: { text: label, classes: 'govuk-label--s' },
    hint: hint === undefined ? undefined : { text: hint },
    value: sent(given, name),
    errorMessage: errorOf(frame, given, name),
    autocomplete: 'off',
  })
}

export function Passage({ frame, given, name, label, hint, rows = 3 }: Field & { rows?: number }) {
  return govuk('textarea', {
    id: name, name, rows,
    label: { text: label, classes: 'govuk-label--s' },
    hint: hint === undefined ? undefined : { text: hint },
    value: sent(given, name),
    errorMessage: errorOf(frame, given, name),
  })
}

/** A choice of one, or none said. */
export function Choice({ frame, given, name, label, hint, items, without }: Field & {
  items: readonly { value: string; text: string }[]
  /** The entry for "nothing"; absent where something always holds. */
  without?: string
}) {
  const chosen = sent(given, name)
  const all = without === undefined ? items : [{ value: '', text: without }, ...items]
  return govuk('select', {
    id: name, name,
    label: { text: label, classes: 'govuk-label--s' },
    hint: hint === undefined ? undefined : { text: hint },
    items: all.map(({ value, text }) => ({ value, text, selected: value === chosen })),
    errorMessage: errorOf(frame, given, name),
  })
}

/** Statements that are true when ticked. */
export function Boxes({ given, boxes }: { given: Given; boxes: readonly { name: string; text: string }[] }) {
  return (
    <div class="govuk-checkboxes govuk-checkboxes--small govuk-form-group" data-module="govuk-checkboxes">
      {boxes.map(({ name, text }) => (
        <div class="govuk-checkboxes__item">
          <input class="govuk-checkboxes__input" id={name} name={name} type="checkbox" value="yes" checked={given.values[name] === 'yes'} />
          <label class="govuk-label govuk-checkboxes__label" for={name}>{text}</label>
        </div>
      ))}
    </div>
  )
}

/** What the letter is pasted into, and its file; the same on the start page. */
export function LetterBox({ frame, given }: { frame: Frame; given: Given }) {
  const { t } = frame
  return (
    <>
      <Passage frame={frame} given={given} name="letter" label={t(m.letter)} hint={t(m.letterHint)} rows={12} />
      {govuk('file-upload', {
        id: 'file', name: 'file',
        label: { text: t(m.file), classes: 'govuk-label--s' },
        hint: { text: t(m.fileHint) },
        errorMessage: errorOf(frame, given, 'file'),
        attributes: { accept: '.txt,.eml,.docx,.odt,.pdf,text/plain' },
      })}
    </>
  )
}

function sent({ values }: Given, name: string): string {
  const value = values[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function errorOf({ locale }: Frame, { problems }: Given, path: string) {
  const problem = problems.find((found) => found.path === path)
  if (!problem) return undefined
  return { text: typeof problem.allowed === 'string' ? problem.allowed : say(locale, problem.allowed) }
}
