import type { Given } from '#platform/http/form.ts'
import type { Frame } from '#platform/http/frame.ts'
import { formatDate } from '#platform/i18n/format.ts'
import { say } from '#platform/i18n/say.ts'
import type { LetterFacts } from '../cases.ts'
import { kinds, papers, payers } from '../letter-values.ts'
import { Boxes, Choice, Line, Passage } from './fields.tsx'
import { kindNames, messages as m, paperNames, payerNames } from './messages.ts'

/** Every value taken from the letter in a field that can be corrected, with what is doubtful said beside it. */
export function Understood({ frame, given, facts }: { frame: Frame; given: Given; facts: LetterFacts }) {
  const { t, locale } = frame
  const part = { frame, given }
  const doubt = (field: string) => facts.doubts.filter((found) => found.field === field).map(({ why }) => t(m.doubt, say(locale, why))).join(' ') || undefined
  const others = facts.dates.slice(1).map(({ from, to }) => (from === to ? formatDate(locale, from) : `${formatDate(locale, from)} – ${formatDate(locale, to)}`))
  const words = (names: Readonly<Record<string, { en: string; 'zh-CN': string }>>, values: readonly string[]) =>
    values.map((value) => ({ value, text: t(names[value]!) }))
  return (
    <div class="entente-understood">
      <div data-island="place-search" data-source="/api/v1/places" data-found={t(m.suggestions)} class="entente-understood__wide">
        <Line {...part} name="place" label={t(m.place)} hint={doubt('place') ?? t(m.placeHint)} />
      </div>
      {(['placeId', 'placeRead', 'country'] as const).map((name) => <Hidden given={given} name={name} />)}
      <Choice {...part} name="kind" label={t(m.kind)} hint={doubt('kind')} items={words(kindNames, kinds)} />
      <Line {...part} name="organisation" label={t(m.organisation)} hint={doubt('organisation')} />
      <Line {...part} name="leadName" label={t(m.leadName)} hint={doubt('leadPerson')} />
      <Line {...part} name="leadTitle" label={t(m.leadTitle)} />
      <Line {...part} name="from" type="date" label={t(m.from)} hint={doubt('dates') ?? (others.length > 0 ? t(m.alternatives, others.join('; ')) : undefined)} />
      <Line {...part} name="to" type="date" label={t(m.to)} />
      <Line {...part} name="size" label={t(m.size)} hint={doubt('size')} classes="govuk-input--width-5" />
      <Choice {...part} name="payer" label={t(m.payer)} items={words(payerNames, payers)} without={t(m.notSaid)} />
      <div class="entente-understood__wide"><Passage {...part} name="purpose" label={t(m.purpose)} /></div>
      <div class="entente-understood__wide">
        <Passage {...part} name="sites" label={t(m.sites)} />
        <Boxes given={given} boxes={[{ name: 'sensitiveSite', text: t(m.sensitiveSite) }, { name: 'agentOrganised', text: t(m.agentOrganised) }]} />
      </div>
      <Choice {...part} name="officialLetter" label={t(m.officialLetter)} items={words(paperNames, papers)} without={t(m.notSaid)} />
      <Choice {...part} name="delegateList" label={t(m.delegateList)} items={words(paperNames, papers)} without={t(m.notSaid)} />
      <Line {...part} name="contactName" label={t(m.contactName)} />
      <Line {...part} name="contactEmail" label={t(m.contactEmail)} />
      <Line {...part} name="contactPhone" label={t(m.contactPhone)} />
      <Line {...part} name="agent" label={t(m.agent)} />
      <Line {...part} name="replyBy" type="date" label={t(m.replyBy)} />
      <div class="entente-understood__wide"><Passage {...part} name="offers" label={t(m.offers)} /></div>
    </div>
  )
}

/** A value that travels with the form. */
export function Hidden({ given, name }: { given: Given; name: string }) {
  const value = given.values[name]
  return typeof value === 'string' ? <input type="hidden" name={name} value={value} /> : null
}
