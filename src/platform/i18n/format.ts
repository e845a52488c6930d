import { languageTag, type Locale } from './locale.ts'

/** `1,234,567`; decimals are kept up to `maximumFractionDigits` (0 unless given). */
export function formatNumber(locale: Locale, value: number, options: Intl.NumberFormatOptions = {}): string {
  return numberFormat(locale, { maximumFractionDigits: 0, ...options }).format(value)
}

/** A share from 0 to 1 as a whole percentage: `0.305` is `31%` (`30.5%` with one fraction digit). */
export function formatShare(locale: Locale, share: number, fractionDigits = 0): string {
  return numberFormat(locale, { style: 'percent', maximumFractionDigits: fractionDigits }).format(share)
}

/** `8,321 km`; below ten kilometres with one decimal. */
export function formatKm(locale: Locale, km: number): string {
  const maximumFractionDigits = km < 10 ? 1 : 0
  return numberFormat(locale, { style: 'unit', unit: 'kilometer', maximumFractionDigits }).format(km)
}

/** A date without time, as `2026-01-31`: `31 January 2026`; with `weekday` where the day of the week matters. */
export function formatDate(locale: Locale, isoDate: string, options: { weekday?: 'long' } = {}): string {
  const format: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC', ...options }
  return dateFormat(locale, format).format(new Date(`${isoDate}T00:00:00Z`))
}

/** An instant in the time zone of whoever reads it: `23 Nov 2026, 18:08`. */
export function formatInstant(locale: Locale, instant: Date, timeZone: string): string {
  return dateFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(instant)
}

/** About how long: `45 seconds`, `3 minutes`, `2 hours`. */
export function formatDuration(locale: Locale, seconds: number): string {
  const [unit, size] = seconds < 90 ? (['second', 1] as const) : seconds < 5400 ? (['minute', 60] as const) : (['hour', 3600] as const)
  return formatNumber(locale, Math.ceil(seconds / size), { style: 'unit', unit, unitDisplay: 'long' })
}

/** `a, b and c`. */
export function formatList(locale: Locale, items: readonly string[]): string {
  return listFormat(locale).format(items)
}

/** The name of a country by its two-letter code; the code itself where no name is known. */
export function countryName(locale: Locale, code: string): string {
  const known = /^[a-z]{2}$/i.test(code) ? countryNames(locale).of(code.toUpperCase()) : undefined
  return known ?? code
}

/** Compares texts as a reader of the language would sort them; Chinese by pinyin. */
export function collator(locale: Locale): Intl.Collator {
  return collators(locale)
}

// Formats are costly to make (tens of microseconds) and pages use thousands, so each is made once.
const numberFormat = remembered((locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(languageTag(locale), options))
const dateFormat = remembered((locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(languageTag(locale), options))
const listFormat = remembered((locale) => new Intl.ListFormat(languageTag(locale)))
const countryNames = remembered((locale) => new Intl.DisplayNames(languageTag(locale), { type: 'region' }))
const collators = remembered((locale) => new Intl.Collator(languageTag(locale), { numeric: true, sensitivity: 'base' }))

function remembered<Options, Format>(make: (locale: Locale, options: Options) => Format) {
  const made = new Map<string, Format>()
  return (locale: Locale, options?: Options): Format => {
    const key = `${locale} ${JSON.stringify(options)}`
    const format = made.get(key) ?? make(locale, options as Options)
    made.set(key, format)
    return format
  }
}
