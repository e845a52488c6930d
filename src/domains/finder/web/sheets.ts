import { placeName, regionName, type Place } from '#domains/places/places.ts'
import type { Context } from '#platform/context.ts'
import { countryName, formatNumber } from '#platform/i18n/format.ts'
import { say, type Translate } from '#platform/i18n/say.ts'
import { namesFor } from '../answer.ts'
import type { Candidate } from '../candidate.ts'
import type { CandidateList } from '../find.ts'
import { messages as m } from '../messages.ts'
import { reasonsAgainst, reasonsFor } from '../reasons.ts'
import type { Cell, Sheet } from '../sheet.ts'
import type { ShortlistEntry } from '../shortlist.ts'
import { componentNames } from '../suits.ts'
import { whyNotText } from '../why-not-text.ts'
import { statusName } from './shortlist-page.tsx'

type List = Pick<CandidateList, 'home' | 'candidates' | 'restsOn'>
type Places = ReadonlyMap<string, Place>

/** A list as a table to take away, with what it rests on. */
export function listSheet(ctx: Context, list: List, places: Places): Sheet {
  const t: Translate = (message, ...values) => say(ctx.locale, message, ...values)
  return {
    title: t(m.candidates),
    head: [t(m.rank), ...columns(t)],
    rows: list.candidates.map((candidate) => [candidate.rank, ...cells(ctx, candidate, list, places)]),
    about: about(ctx, list, places, t),
  }
}

/** The shortlist as a table to take away, each place with where it stands and our note. */
export function shortlistSheet(ctx: Context, entries: readonly ShortlistEntry[], list: List, places: Places): Sheet {
  const t: Translate = (message, ...values) => say(ctx.locale, message, ...values)
  const byPlace = new Map(list.candidates.map((candidate) => [candidate.placeId, candidate]))
  return {
    title: t(m.shortlist),
    head: [t(m.status), t(m.note), ...columns(t)],
    rows: entries.flatMap(({ placeId, status, note }) => {
      const candidate = byPlace.get(placeId)
      return candidate ? [[t(statusName[status]), note, ...cells(ctx, candidate, list, places)]] : []
    }),
    about: about(ctx, list, places, t),
  }
}

function columns(t: Translate): string[] {
  const names = [m.placeId, m.place, m.otherName, m.region, m.country, m.population, m.distance, m.likely, m.suitsUs]
  return [...names.map((name) => t(name)), ...componentNames.map((name) => t(m[name])), ...[m.reasons, m.speaksAgainst, m.notes, m.foldedHead].map((name) => t(name))]
}

function cells(ctx: Context, candidate: Candidate, list: List, places: Places): Cell[] {
  const { locale } = ctx
  const names = namesFor(candidate, list, places, locale)
  const { place } = names
  const { score, components } = candidate.suits
  return [
    place.id,
    placeName(place, locale),
    locale === 'zh-CN' ? (place.nameEn ?? place.name) : place.nameZh,
    regionName(place, locale),
    countryName(locale, place.country),
    place.population,
    Math.round(candidate.distanceKm),
    rounded(candidate.likely.score),
    rounded(score),
    ...componentNames.map((name) => rounded(components[name])),
    joined(reasonsFor(candidate, names).map(({ text }) => text)),
    joined(reasonsAgainst(candidate, names).map(({ text }) => text)),
    joined(candidate.whyNot.map((note) => whyNotText(locale, note, names.nameOf))),
    joined(candidate.folded.map(names.nameOf)),
  ]
}

function about({ locale, now }: Context, { home, restsOn }: List, places: Places, t: Translate): Sheet['about'] {
  const number = (value: number) => formatNumber(locale, value)
  return [
    [t(m.madeFor), placeName(places.get(home.placeId)!, locale)],
    [t(m.modelVersion), restsOn.model.version],
    [t(m.dataVersion), `${t(m.dataInWords, number(restsOn.places), number(restsOn.ties))}. ${t(m.loadedOn, restsOn.loadedOn.places ?? t(m.never), restsOn.loadedOn.twinnings ?? t(m.never))}`],
    [t(m.madeOn), now.toISOString().slice(0, 10)],
  ]
}

function joined(texts: string[]): string {
  return texts.join('; ')
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1000) / 1000
}
