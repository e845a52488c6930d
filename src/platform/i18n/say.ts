import type { Locale, Sentence, Text } from './locale.ts'

/** `say` for one reader: `t(m.daysLeft, 3)`. */
export type Translate = <Values extends unknown[]>(message: Text | Sentence<Values>, ...values: Values) => string

/** The message in the reader's language, with its values in place. Messages live in a domain's `messages.ts`. */
export function say<Values extends unknown[]>(
  locale: Locale,
  message: Text | Sentence<Values>,
  ...values: Values
): string {
  const entry = message[locale]
  return typeof entry === 'function' ? entry(...values) : entry
}

export function translator(locale: Locale): Translate {
  return (message, ...values) => say(locale, message, ...values)
}
