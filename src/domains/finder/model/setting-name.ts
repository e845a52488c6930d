import type { Setting } from '#core/rank/settings.ts'
import type { Locale, Text } from '#platform/i18n/locale.ts'
import { say } from '#platform/i18n/say.ts'
import { messages as m } from './messages.ts'

/** Which lists a setting makes, in the words of the office. */
export function settingName(setting: Setting, locale: Locale): string {
  return say(locale, names[setting])
}

const names: Readonly<Record<Setting, Text>> = {
  'warm-world': m.tiedWorld,
  'warm-country': m.tiedCountry,
  'cold-world': m.untiedWorld,
  'cold-country': m.untiedCountry,
}
