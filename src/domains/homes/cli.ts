import { placeName, placesById, resolvePlace } from '#domains/places/places.ts'
import type { Arguments, Command, ExitCode, Io } from '#platform/cli/command.ts'
import type { Context } from '#platform/context.ts'
import { Invalid, NotFound } from '#platform/errors.ts'
import { say } from '#platform/i18n/say.ts'
import { countriesIn } from './countries.ts'
import { currentHome, homeRevision, homeVersion, reviseHome, type Home, type SectorLevel } from './homes.ts'
import { messages as m } from './messages.ts'
import { sectorName } from './sectors.ts'

export const commands: Command[] = [
  {
    name: 'home show',
    summary: m.showSummary,
    usage: '[--version N] [--json]',
    options: { version: { type: 'string' }, json: { type: 'boolean' } },
    needs: 'store',
    run: show,
  },
  {
    name: 'home set',
    summary: m.setSummary,
    usage:
      '[--place ID|NAME]... [--strengths health=4,culture=3] [--needs students=3] [--first CN,IN] [--leave-out RU] ' +
      '[--leave-out-topics research] [--max-distance KM|none] [--languages en,zh] [--json]',
    options: {
      place: { type: 'string', multiple: true },
      strengths: { type: 'string' },
      needs: { type: 'string' },
      first: { type: 'string' },
      'leave-out': { type: 'string' },
      'leave-out-topics': { type: 'string' },
      'max-distance': { type: 'string' },
      languages: { type: 'string' },
      json: { type: 'boolean' },
    },
    needs: 'store',
    run: set,
  },
]

async function show(io: Io, { values }: Arguments, ctx: Context): Promise<ExitCode> {
  const version = values['version']
  const home = version === undefined ? await currentHome(ctx) : await homeVersion(ctx, { version: Number(version) })
  if (!home) throw new NotFound(m.noHome)
  await print(io, ctx, home, values['json'] === true)
  return 0
}

async function set(io: Io, { values }: Arguments, ctx: Context): Promise<ExitCode> {
  const before = await currentHome(ctx)
  const home = await reviseHome(ctx, await changesFrom(ctx, values, before?.profile.sectors ?? []))
  await print(io, home.id === ctx.home ? ctx : { ...ctx, home: home.id }, home, values['json'] === true)
  return 0
}

async function changesFrom(ctx: Context, values: Arguments['values'], sectors: readonly SectorLevel[]) {
  const list = (name: string) => (typeof values[name] === 'string' ? words(values[name]) : undefined)
  const names = (values['place'] ?? []) as string[]
  const placeIds: string[] = []
  for (const name of names) placeIds.push((await resolvePlace(ctx, name)).id)
  const distance = values['max-distance']
  return parsed({
    placeIds: names.length > 0 ? placeIds : undefined,
    sectors: withLevels(withLevels(sectors, 'strength', list('strengths')), 'need', list('needs')),
    countriesFirst: countries('--first', values['first']),
    countriesLeftOut: countries('--leave-out', values['leave-out']),
    topicsLeftOut: list('leave-out-topics'),
    maxDistanceKm: distance === undefined ? undefined : distance === 'none' ? null : Number(distance),
    languages: list('languages'),
  })
}

function parsed(changes: Record<string, unknown>) {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
  const { data, error } = homeRevision.safeParse(given)
  if (data) return data
  const problems = error.issues.map((issue) => {
    const value = issue.path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown>)?.[key], given)
    return { path: issue.path.join('.'), value, allowed: issue.message }
  })
  throw new Invalid(m.cannotSave, problems)
}

/** `health=4,culture=3` over what was recorded before; a level left out (`health=`) becomes unknown again. */
function withLevels(before: readonly SectorLevel[], field: 'strength' | 'need', said: string[] | undefined): SectorLevel[] {
  const levels = new Map(before.map((row) => [row.sector, row]))
  for (const pair of said ?? []) {
    const [sector = '', level, ...rest] = pair.split('=').map((part) => part.trim())
    if (sector === '' || level === undefined || rest.length > 0 || !/^[0-4]?$/.test(level)) {
      throw new Invalid(m.cannotSave, [{ path: `--${field}s`, value: pair, allowed: m.levelForm }])
    }
    const row = levels.get(sector) ?? { sector, strength: null, need: null }
    levels.set(sector, { ...row, [field]: level === '' ? null : Number(level) })
  }
  return [...levels.values()].filter(({ strength, need }) => strength !== null || need !== null)
}

function countries(option: string, text: unknown): string[] | undefined {
  if (typeof text !== 'string') return undefined
  const { codes, unknown } = countriesIn(text)
  if (unknown.length > 0) throw new Invalid(m.cannotSave, [{ path: option, value: unknown.join(', '), allowed: m.countryCode }])
  return codes
}

function words(text: string): string[] {
  return text.split(',').map((word) => word.trim()).filter((word) => word !== '')
}

async function print(io: Io, ctx: Context, home: Home, asJson: boolean) {
  if (asJson) return io.out(`${JSON.stringify(home, null, 2)}\n`)
  const places = await placesById(ctx, home.profile.placeIds)
  const t = (message: Parameters<typeof say>[1]) => say(io.locale, message)
  const levels = (field: 'strength' | 'need') =>
    home.profile.sectors.filter((row) => row[field] !== null).map((row) => `${sectorName(row.sector, io.locale)} ${row[field]}`)
  const lines: [string, readonly string[]][] = [
    [t(m.places), home.profile.placeIds.map((id) => `${places.has(id) ? placeName(places.get(id)!, io.locale) : ''} (${id})`.trim())],
    [t(m.strengths), levels('strength')],
    [t(m.needs), levels('need')],
    [t(m.countriesFirst), home.profile.countriesFirst],
    [t(m.countriesLeftOut), home.profile.countriesLeftOut],
    [t(m.topicsLeftOut), home.profile.topicsLeftOut.map((topic) => sectorName(topic, io.locale))],
    [t(m.maxDistance), home.profile.maxDistanceKm === null ? [] : [`${home.profile.maxDistanceKm} km`]],
    [t(m.languages), home.profile.languages],
  ]
  io.out(`${say(io.locale, m.versionName, home.version)}\n`)
  for (const [label, items] of lines) io.out(`  ${label}: ${items.length > 0 ? items.join(', ') : t(m.notSaid)}\n`)
}
