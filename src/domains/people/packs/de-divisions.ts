import { foldedName, type Division, type Gazetteer } from '../divisions.ts'
import { cityStates, districtFreeCities, states } from './de-places.data.ts'

/** The federal states of Germany and its cities with district status; smaller places take their level by hand. */
export function deGazetteer(): Gazetteer {
  const divisions = [
    ...states.map((names, index) => division(names, { code: `DE-${index + 1}`, level: 'DE-L', kind: stateKind })),
    ...cityStates.map((names, index) =>
      division(names, { code: `DE-${index + 14}`, level: 'DE-L', kind: cityStateKind }),
    ),
    ...districtFreeCities.map((name, index) =>
      division([name], { code: `DE-K${index + 1}`, level: 'DE-K', kind: cityKind }),
    ),
  ]
  return {
    divisions,
    cleaned: (name) => name.replace(/\b(?:city|stadt|state|land|freistaat|hansestadt) (?:of )?/giu, ''),
  }
}

const stateKind = { en: 'federal state', 'zh-CN': '联邦州' }
const cityStateKind = { en: 'city state', 'zh-CN': '城市州' }
const cityKind = { en: 'city with district status', 'zh-CN': '州直辖市' }

function division(
  names: readonly string[],
  { code, level, kind }: Pick<Division, 'code' | 'level' | 'kind'>,
): Division {
  const [name = ''] = names
  return {
    code,
    name: { en: name, 'zh-CN': name },
    level,
    kind,
    within: [],
    mark: 'M',
    source: 'Germany pack, from memory',
    tier: level === 'DE-L' ? 1 : 2,
    keys: names.flatMap((name) => [foldedName(name), foldedName(withoutUmlauts(name))]),
    keysWithKind: [],
  }
}

// Both ways of writing without umlauts occur: Koln and Koeln.
function withoutUmlauts(name: string): string {
  return name.replace(/[äöü]/g, (letter) => `${{ ä: 'a', ö: 'o', ü: 'u' }[letter] ?? letter}e`)
}
