import { Hono, type Context as HonoContext } from 'hono'
import { placeName, placesById, searchPlaces } from '#domains/places/places.ts'
import { Invalid } from '#platform/errors.ts'
import type { Env } from '#platform/http/env.ts'
import { blank, readQuery, submit, type Given } from '#platform/http/form.ts'
import { countriesIn } from './countries.ts'
import { currentHome, homeVersion, homeVersions, reviseHome, type Home } from './homes.ts'
import { messages as m } from './messages.ts'
import { unsaidProfile } from './profile.ts'
import { placesForm, prioritiesForm, searchQuery, strengthsForm, versionPath } from './web/forms.ts'
import { PlaceStep } from './web/place-step.tsx'
import { PrioritiesStep } from './web/priorities-step.tsx'
import { StrengthsStep } from './web/strengths-step.tsx'
import { Summary } from './web/summary.tsx'

export const web = new Hono<Env>()

web.get('/home', async (c) => {
  const home = await currentHome(c.var.ctx)
  return home ? summary(c, home) : c.redirect('/home/set-up/place', 303)
})

web.get('/home/versions/:version', async (c) => summary(c, await homeVersion(c.var.ctx, readQuery(c, versionPath))))

web.get('/home/set-up/place', (c) => placeStep(c, blank))

web.post('/home/set-up/place', (c) =>
  submit(
    c,
    placesForm,
    async (form) => {
      const isFirst = (await currentHome(c.var.ctx)) === null
      await reviseHome(c.var.ctx, form)
      return c.redirect(isFirst ? '/home/set-up/strengths?first=yes' : '/home', 303)
    },
    (given) => placeStep(c, given),
  ),
)

web.get('/home/set-up/strengths', (c) => strengthsStep(c, blank))

web.post('/home/set-up/strengths', (c) =>
  submit(
    c,
    strengthsForm,
    async (form) => {
      await reviseHome(c.var.ctx, { sectors: form.sectors })
      return c.redirect(form.first ? '/home/set-up/priorities?first=yes' : '/home', 303)
    },
    (given) => strengthsStep(c, given),
  ),
)

web.get('/home/set-up/priorities', (c) => prioritiesStep(c, blank))

web.post('/home/set-up/priorities', (c) =>
  submit(
    c,
    prioritiesForm,
    async ({ first, countriesFirst, countriesLeftOut, maxDistanceKm = null, ...rest }) => {
      const countries = {
        countriesFirst: knownCountries('countriesFirst', countriesFirst),
        countriesLeftOut: knownCountries('countriesLeftOut', countriesLeftOut),
      }
      await reviseHome(c.var.ctx, { ...rest, ...countries, maxDistanceKm })
      return c.redirect(first ? '/find' : '/home', 303)
    },
    (given) => prioritiesStep(c, given),
  ),
)

async function summary(c: HonoContext<Env>, home: Home) {
  const { ctx, frame, locale } = c.var
  const places = await placesById(ctx, home.profile.placeIds)
  const placeNames = home.profile.placeIds.map((id) => (places.has(id) ? placeName(places.get(id)!, locale) : id))
  return c.html(<Summary frame={frame} home={home} placeNames={placeNames} versions={await homeVersions(ctx)} />)
}

async function placeStep(c: HonoContext<Env>, given: Given) {
  const { ctx, frame } = c.var
  const { q = '' } = readQuery(c, searchQuery)
  const home = await currentHome(ctx)
  const places = await placesById(ctx, home?.profile.placeIds ?? [])
  const chosen = home?.profile.placeIds.flatMap((id) => places.get(id) ?? []) ?? []
  return c.html(<PlaceStep frame={frame} given={given} query={q} found={await searchPlaces(ctx, { text: q })} chosen={chosen} />)
}

async function strengthsStep(c: HonoContext<Env>, given: Given) {
  const home = await currentHome(c.var.ctx)
  if (!home) return c.redirect('/home/set-up/place', 303)
  const sent = given === blank ? undefined : strengthsForm.safeParse(given.values).data
  const sectors = sent?.sectors ?? home.profile.sectors
  return c.html(<StrengthsStep frame={c.var.frame} given={given} sectors={sectors} isFirst={isFirst(c, given)} />)
}

async function prioritiesStep(c: HonoContext<Env>, given: Given) {
  const home = await currentHome(c.var.ctx)
  if (!home) return c.redirect('/home/set-up/place', 303)
  const profile = { ...unsaidProfile([]), ...home.profile }
  return c.html(<PrioritiesStep frame={c.var.frame} given={given} profile={profile} isFirst={isFirst(c, given)} />)
}

/** On the way through the first set-up, also after a refusal. */
function isFirst(c: HonoContext<Env>, { values }: Given): boolean {
  return c.req.query('first') === 'yes' || values['first'] === 'yes'
}

/** Throws Invalid with the names that are no country's. */
function knownCountries(path: string, text: string): string[] {
  const { codes, unknown } = countriesIn(text)
  if (unknown.length === 0) return codes
  const names = { en: unknown.join(', '), 'zh-CN': unknown.join('、') }
  const allowed = { en: m.knownCountries.en(names.en), 'zh-CN': m.knownCountries['zh-CN'](names['zh-CN']) }
  throw new Invalid(m.cannotSave, [{ path, value: text, allowed }])
}
