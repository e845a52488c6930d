import { placeName, regionName } from '#domains/places/places.ts'
import { roleName } from '#domains/people/people.ts'
import type { Frame } from '#platform/http/frame.ts'
import { countryName, formatInstant } from '#platform/i18n/format.ts'
import { say } from '#platform/i18n/say.ts'
import type { Intake } from '../intake.ts'
import { messages as m } from './messages.ts'

interface Part {
  frame: Frame
  intake: Intake
}

/** Who they are in our terms: level, rank, peers, hosts, the time there, their planning cycle. */
export function Terms({ frame, intake, now }: Part & { now: Date }) {
  const { t, locale } = frame
  const { place, terms, values } = intake
  const country = place?.country ?? values.country
  const { rank } = terms
  return (
    <section>
      <h2 class="govuk-heading-m">{t(m.terms)}</h2>
      {place && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/places/${place.id}`}>{t(m.aboutPlace, placeName(place, locale))}</a>
          {' '}{[regionName(place, locale), countryName(locale, place.country)].filter(Boolean).join(locale === 'en' ? ', ' : '，')}
        </p>
      )}
      {country === undefined && <p class="govuk-body">{t(m.noPlace)}</p>}
      {country !== undefined && !terms.rules && <p class="govuk-body">{t(m.noRules, countryName(locale, country))}</p>}
      <dl class="entente-facts">
        <Row name={t(m.level)} value={terms.level && say(locale, terms.level.name)} />
        <Row name={t(m.rank)} value={rank && t(m.rankOf, rank.rank ? say(locale, rank.rank) : t(m.outsideLadder), say(locale, rank.postName))} />
        {rank?.ukPeers && <Peers frame={frame} peers={rank.ukPeers} />}
        {rank && rank.hosts.length > 0 && (
          <Row name={t(m.hosts)} value={<ul class="govuk-list">{rank.hosts.map((host) => <li>{t(m.host, say(locale, roleName(host.role)), t(m.hostFor[host.for]))}</li>)}</ul>} />
        )}
        <Row name={t(m.timeThere)} value={place?.timezone ? t(m.timeAt, formatInstant(locale, now, place.timezone), place.timezone) : null} />
        {terms.cycles.length > 0 && (
          <Row name={t(m.cycles)} value={<ul class="govuk-list">{terms.cycles.map(({ cycle }) => <li>{t(m.cycle, say(locale, cycle.name), cycle.fromYear, cycle.toYear)}</li>)}</ul>} />
        )}
      </dl>
      {terms.unranked.map((allowed) => <p class="entente-note">{t(m.unranked, say(locale, allowed))}</p>)}
      {terms.warnings.map((warning) => <p class="entente-note">{say(locale, warning)}</p>)}
      {rank?.confidence === 'from-memory' && <p class="govuk-hint">{t(m.fromMemory)}</p>}
    </section>
  )
}

function Peers({ frame: { t, locale }, peers }: { frame: Frame; peers: NonNullable<NonNullable<Intake['terms']['rank']>['ukPeers']> }) {
  const named = (roles: readonly string[]) => roles.map((role) => say(locale, roleName(role))).join(locale === 'en' ? ', ' : '、')
  return (
    <Row
      name={t(m.peers)}
      value={
        <ul class="govuk-list">
          <li>{named(peers.peer)}</li>
          <li>{t(m.acceptable, named(peers.acceptable))}</li>
          <li>{t(m.neverBelow, named([peers.neverBelow]))}</li>
        </ul>
      }
    />
  )
}

function Row({ name, value }: { name: string; value: string | object | null | undefined }) {
  if (!value) return null
  return <div><dt>{name}</dt><dd>{value}</dd></div>
}

/** Who near us is linked there, from published ties. */
export function Links({ frame: { t, locale }, intake: { links, place } }: Part) {
  const name = (of: Parameters<typeof placeName>[0]) => placeName(of, locale)
  const isEmpty = links && !links.isOurs && links.inCountry.length === 0 && links.inRegion.length === 0
  return (
    <section>
      <h2 class="govuk-heading-m">{t(m.links)}</h2>
      {!links && <p class="govuk-body">{t(m.linksUnknown)}</p>}
      {isEmpty && <p class="govuk-body">{t(m.noLinks)}</p>}
      {links?.isOurs && place && <p class="govuk-body"><strong>{t(m.isOurs, name(place))}</strong></p>}
      {links && place && links.inCountry.length > 0 && (
        <>
          <p class="govuk-body">{t(m.inCountry, name(place))}</p>
          <ul class="govuk-list govuk-list--bullet">
            {links.inCountry.map(({ place: ours, isOurRegion }) => (
              <li><a class="govuk-link" href={`/places/${ours.id}`}>{isOurRegion ? t(m.ourRegion, name(ours)) : name(ours)}</a></li>
            ))}
          </ul>
        </>
      )}
      {links && links.inRegion.length > 0 && (
        <>
          <p class="govuk-body">{t(m.inRegion)}</p>
          <ul class="govuk-list govuk-list--bullet">{links.inRegion.map(({ ours, theirs }) => <li>{t(m.tie, name(ours), name(theirs))}</li>)}</ul>
        </>
      )}
    </section>
  )
}
