import type { Locale, Sentence, Text } from './locale.ts'

/** The message in the reader's language, with its values in place. Messages live in a domain's `messages.ts`. */
export function say<Values extends unknown[]>(
  locale: Locale,
  message: Text | Sentence<Values>,
  ...values: Values
): string {
  const entry = message[locale]
  return typeof entry === 'function' ? entry(...values) : entry
}
