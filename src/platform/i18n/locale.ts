export const locales = ['en', 'zh-CN'] as const

export type Locale = (typeof locales)[number]

/** A sentence with values: one function a language, returning the whole sentence. */
export type Sentence<Values extends unknown[]> = Readonly<Record<Locale, (...values: Values) => string>>

/** A fixed text in both languages. */
export type Text = Readonly<Record<Locale, string>>

/** The `lang` of a page or a piece of text; English here is British English. */
export function languageTag(locale: Locale): 'en-GB' | 'zh-Hans-CN' {
  return locale === 'en' ? 'en-GB' : 'zh-Hans-CN'
}
