import type { Step } from '#core/appraise/ledger.ts'
import { printable } from '#platform/cli/records-check.ts'
import { formatList, formatNumber } from '#platform/i18n/format.ts'
import type { Locale } from '#platform/i18n/locale.ts'
import { say } from '#platform/i18n/say.ts'
import { isDiscountFactor, unitOf, type FigureName, type FigureValue, type Unit } from './figures.ts'
import type { Appraisal } from './impact.ts'
import * as m from './messages.ts'

/** An appraisal for people: the ledger step by step, then every figure by its name. */
export function printAppraisal(appraisal: Appraisal, locale: Locale): string {
  const { id, kind, parameterVersion, ledger, sensitivity, result } = appraisal
  const figures = Object.entries(result) as [FigureName, FigureValue][]
  const bars = sensitivity.map(({ input, atMin, atMax }) =>
    say(locale, m.bar, say(locale, m.inputNames[input]), pounds(locale, atMin), pounds(locale, atMax)),
  )
  return [
    `${say(locale, m.heading, printable(id), say(locale, m.kindNames[kind]), parameterVersion)}\n`,
    section(
      say(locale, m.messages.ledger),
      ledger.map((step) => stepLine(step, locale)),
    ),
    section(
      say(locale, m.messages.figures),
      figures.map(([name, value]) => figureLine(name, value, locale)),
    ),
    section(say(locale, m.messages.sensitivity), bars),
  ].join('')
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `  ${title}\n${lines.map((line) => `    ${line}\n`).join('')}`
}

function stepLine({ step, factor, pounds: value }: Step, locale: Locale): string {
  const times = factor === undefined ? '' : `× ${formatNumber(locale, factor, { maximumFractionDigits: 6 })} = `
  return say(locale, m.line, say(locale, m.stepNames[step]), times + pounds(locale, value, 2))
}

function figureLine(name: FigureName, value: FigureValue, locale: Locale): string {
  const label = isDiscountFactor(name) ? say(locale, m.discountFactor, name.slice(1)) : say(locale, m.figureNames[name])
  return say(locale, m.line, label, valueText(value, unitOf(name), locale))
}

function valueText(value: FigureValue, unit: Unit, locale: Locale): string {
  if (value === null) return say(locale, m.messages.notDefined)
  if (typeof value === 'number') return numberText(value, unit, locale)
  if (typeof value === 'object') return formatList(locale, itemTexts(value, unit, locale))
  return say(locale, m.valueNames[String(value)]!)
}

/** Money in a list runs by year from year 0. */
function itemTexts(items: object, unit: Unit, locale: Locale): string[] {
  return Object.values(items).map((item: number | string, i) => {
    if (typeof item === 'string') return printable(item)
    const text = numberText(item, unit, locale)
    return Array.isArray(items) && unit !== 'factor' ? say(locale, m.inYear, i, text) : text
  })
}

function numberText(value: number, unit: Unit, locale: Locale): string {
  if (unit === 'pounds') return pounds(locale, value)
  if (unit === 'pence') return pounds(locale, value, 2)
  return formatNumber(locale, value, { maximumFractionDigits: 6 })
}

function pounds(locale: Locale, value: number, pence: 0 | 2 = 0): string {
  const digits = { minimumFractionDigits: pence, maximumFractionDigits: pence }
  return formatNumber(locale, value, { style: 'currency', currency: 'GBP', ...digits })
}
