import { currentHome } from '#domains/homes/homes.ts'
import { placeName, type Place } from '#domains/places/places.ts'
import { twinningsOf } from '#domains/twinnings/twinnings.ts'
import type { Mark } from '#platform/charts/map.tsx'
import type { Context } from '#platform/context.ts'
import { countryName } from '#platform/i18n/format.ts'
import { languageTag } from '#platform/i18n/locale.ts'
import { say } from '#platform/i18n/say.ts'
import { namesFor, placesNamed } from '../answer.ts'
import { findCandidates } from '../find.ts'
import { messages as m } from '../messages.ts'
import { placesAndPoints, pointIn } from '../point-home.ts'
import { sharesInTop } from '../robustness.ts'
import { shortlist } from '../shortlist.ts'
import { whyNotText } from '../why-not-text.ts'
import type { PageQuestion } from './address.ts'
import type { Card } from './candidate-card.tsx'
import type { FindView } from './find-page.tsx'

/** Everything the list's page shows, gathered. */
export async function findView(ctx: Context, question: PageQuestion): Promise<FindView> {
  const { locale } = ctx
  const list = await findCandidates(ctx, question)
  const places = await placesAndPoints(ctx, [...placesNamed(list), ...list.pool.map(({ placeId }) => placeId)])
  const onShortlist = new Set((await shortlist(ctx)).map(({ placeId }) => placeId))
  const shares = new Map(sharesInTop(list.pool, question.limit).map((share, i) => [list.pool[i]!.placeId, share]))
  const cards = list.candidates.map((candidate): Card => ({
    candidate,
    names: namesFor(candidate, list, places, locale),
    isShortlisted: onShortlist.has(candidate.placeId),
    staysInTop: shares.get(candidate.placeId) ?? null,
  }))
  const home = places.get(list.home.placeId)!
  return {
    question,
    list,
    cards: sorted(cards, question.sort),
    sharedNotes: notesOnAll(cards),
    homeName: placeName(home, locale),
    whereName: nameOfWhere(ctx, question.where),
    countriesFirst: (await currentHome(ctx))?.profile.countriesFirst ?? [],
    marks: await marksOf(ctx, home, cards, question.where),
    pool: list.pool.map((entry) => ({ ...entry, name: placeName(places.get(entry.placeId)!, locale) })),
  }
}

function nameOfWhere({ locale }: Pick<Context, 'locale'>, where: string | undefined): string {
  if (where === undefined) return say(locale, m.theWorld)
  if (!/^\d/.test(where)) return countryName(locale, where)
  return new Intl.DisplayNames(languageTag(locale), { type: 'region' }).of(where) ?? where
}

function sorted(cards: Card[], sort: PageQuestion['sort']): Card[] {
  const byName = new Intl.Collator(cards[0]?.names.locale === 'zh-CN' ? 'zh-CN' : 'en-GB')
  const compare: Record<PageQuestion['sort'], (a: Card, b: Card) => number> = {
    order: () => 0,
    name: (a, b) => byName.compare(a.names.nameOf(a.candidate.placeId), b.names.nameOf(b.candidate.placeId)),
    population: (a, b) => (b.names.place.population ?? -1) - (a.names.place.population ?? -1),
    distance: (a, b) => a.candidate.distanceKm - b.candidate.distanceKm,
  }
  return cards.toSorted(compare[sort])
}

/** Notes that every candidate of the page would repeat. */
function notesOnAll(cards: readonly Card[]): Set<string> {
  const said = cards.map(({ candidate, names }) => candidate.whyNot.map((note) => whyNotText(names.locale, note, names.nameOf)))
  return new Set(cards.length < 3 ? [] : said[0]!.filter((note) => said.every((others) => others.includes(note))))
}

async function marksOf(ctx: Context, home: Place, cards: readonly Card[], where: string | undefined): Promise<Mark[]> {
  const partners = (await twinningsOf(ctx, home.id)).filter(({ isLive, partner }) => isLive && (where === undefined || partner.country === where))
  return [
    mark(ctx, home, 'home'),
    ...partners.map(({ partner }) => mark(ctx, partner, 'partner')),
    ...cards.map(({ candidate, names: { place } }) => ({
      ...mark(ctx, place, 'candidate'),
      label: candidate.rank <= 10 ? String(candidate.rank) : undefined,
      href: `#${place.id}`,
    })),
  ]
}

function mark({ locale }: Context, place: Place, kind: Mark['kind']): Mark {
  return { kind, name: placeName(place, locale), latitude: place.lat, longitude: place.lon, href: pointIn(place.id) ? undefined : `/places/${place.id}` }
}
