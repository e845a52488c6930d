import { type Locale, locales } from './locale.ts'

/** The language of a page: what the reader chose, else the first of `Accept-Language` that we have, else English. */
export function negotiateLocale(chosen: string | undefined, acceptLanguage: string | undefined): Locale {
  const asChosen = locales.find((locale) => locale === chosen)
  if (asChosen) return asChosen
  for (const tag of byPreference(acceptLanguage ?? '')) {
    if (tag.startsWith('zh')) return 'zh-CN'
    if (tag.startsWith('en')) return 'en'
  }
  return 'en'
}

/** Lower-case language tags of an `Accept-Language` header, most wanted first; those with weight 0 are left out. */
function byPreference(header: string): string[] {
  const ranges = header.split(',').map((range) => {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';')
    const weight = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find((q) => q !== undefined)
    return { tag, weight: weight === undefined ? 1 : Number(weight) }
  })
  return ranges.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight).map(({ tag }) => tag)
}
