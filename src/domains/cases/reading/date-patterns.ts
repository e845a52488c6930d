import type { Days, Groups } from './date-readings.ts'

/** A way to write days, and what it says to one who reads it on the day the letter came; null where it says nothing. */
export interface DatePattern {
  pattern: RegExp
  read: (groups: Groups, received: string) => Days | null
}

/** The pattern, in any case, everywhere in a text; one that begins with a day does not begin within a number. */
export function writtenAs(source: string): RegExp {
  const beginsWithDay = source.startsWith('(?:(?:mon') || source.startsWith('(?<d1>')
  return new RegExp(beginsWithDay ? `(?<![\\d/.-])${source}` : source, 'giu')
}
