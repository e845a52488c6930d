import { currentHome } from '#domains/homes/homes.ts'
import { placeById, placeName, placesById, resolvePlace, type Place } from '#domains/places/places.ts'
import type { Context } from '#platform/context.ts'
import { Invalid, NotFound, type Refusal } from '#platform/errors.ts'
import { homeNamed } from './cases.ts'
import { inOurTerms, type InOurTerms } from './in-our-terms.ts'
import type { LetterValues } from './letter-values.ts'
import { linksThere, type LinksThere } from './links-there.ts'
import { suggestedFactors, triageOfVisit, type VisitTriage } from './visit-triage.ts'
import { workingDaysBetween } from './working-days.ts'

/** A letter in our terms: who they are, who is linked there, and what the policy answers. */
export interface Intake {
  values: LetterValues
  place: Place | null
  /** The home's own place; null before set-up. */
  home: Place | null
  terms: InOurTerms
  /** Null: without a home or a place nothing can be said. */
  links: LinksThere | null
  suggested: Record<string, number | undefined>
  /** Null: the letter does not ask for a visit. */
  triage: VisitTriage | null
}

/**
 * What follows from a letter's values. Nothing is stored. `isFirst`: nobody has looked at the values yet, so that what
 * we know ourselves (a partner of ours, levels of factors) is filled in. Throws Invalid for a place that is unknown or
 * ambiguous.
 */
export async function takeIn(ctx: Context, given: LetterValues, { isFirst }: { isFirst: boolean }): Promise<Intake> {
  const place = await placeMeant(ctx, given)
  const home = await homePlace(ctx)
  const today = ctx.now.toISOString().slice(0, 10)
  const links = place && (await linksThere(ctx, place.id))
  const terms = inOurTerms(given, place, ctx.now.getUTCFullYear())
  const leadWorkingDays = given.from === undefined ? null : workingDaysBetween(today, given.from)
  const isOurPartner = isFirst ? links?.isOurs === true : given.existingPartner !== undefined
  const suggested = suggestedFactors(given, { terms, isOurPartner, leadWorkingDays })
  const named = place && { place: placeName(place, ctx.locale), placeRead: placeName(place, ctx.locale) }
  const values = isFirst ? { ...given, ...named, ...suggested, existingPartner: isOurPartner ? ('yes' as const) : undefined } : given
  const asksForVisit = values.kind === 'visit' || values.kind === 'visit-and-agreement'
  return {
    values, place, home, terms, links, suggested,
    triage: asksForVisit ? triageOfVisit(values, leadWorkingDays) : null,
  }
}

/** How letters to this office name its home, so that they are not taken to come from it. */
export async function homeForReading(ctx: Context): Promise<ReturnType<typeof homeNamed>> {
  const home = await homePlace(ctx)
  return homeNamed(home?.id ?? null)
}

async function homePlace(ctx: Context): Promise<Place | null> {
  const id = (await currentHome(ctx))?.profile.placeIds[0]
  return id === undefined ? null : placeById(ctx, id)
}

async function placeMeant(ctx: Context, { place, placeId, placeRead, country }: LetterValues): Promise<Place | null> {
  if (place === undefined) return null
  if (place === placeRead && placeId !== undefined) return (await placesById(ctx, [placeId])).get(placeId) ?? null
  if (place === placeRead && country !== undefined) return null // a region or country: nothing to look up
  try {
    return await resolvePlace(ctx, place)
  } catch (refusal) {
    if (refusal instanceof NotFound || refusal instanceof Invalid) throw new Invalid(refusal.text, [problemWith(place, refusal)], { cause: refusal })
    throw refusal
  }
}

function problemWith(place: string, { text }: Refusal) {
  return { path: 'place', value: place, allowed: text }
}
