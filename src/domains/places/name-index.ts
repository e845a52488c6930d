import { pinyin } from 'pinyin-pro'
import { withoutCityEnding } from './chinese-name.ts'
import { foldName } from './fold.ts'
import { laterWord, otherName, ownName, type NameKind } from './search.ts'

/** What the index needs of a place; `names` are its further names, one a line. */
export interface NamedPlace {
  name: string
  nameEn: string | null
  nameAscii: string | null
  nameZh: string | null
  names: string
}

/**
 * Gathers the names of places, added in the order of their rows, into the two stored parts of a name index.
 * `finish` sorts in slices and lets other work through between them.
 */
export function nameIndexBuilder() {
  // By first character, so that no single sort holds up the process for long.
  const slices = new Map<string, { keys: string[]; entries: number[] }>()
  let row = -1

  return {
    add(place: NamedPlace): void {
      row++
      for (const [key, kind] of searchKeys(place)) {
        const slice = slices.get(key[0]!) ?? { keys: [], entries: [] }
        slices.set(key[0]!, slice)
        slice.keys.push(key)
        slice.entries.push(row * 4 + kind)
      }
    },
    async finish(): Promise<{ text: string; entries: Uint32Array }> {
      const sorted: string[] = []
      const entries: number[] = []
      for (const [, slice] of [...slices].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const order = Uint32Array.from(slice.keys.keys()).sort((a, b) => {
          const [x, y] = [slice.keys[a]!, slice.keys[b]!]
          return x < y ? -1 : x > y ? 1 : slice.entries[a]! - slice.entries[b]!
        })
        for (const i of order) {
          sorted.push(slice.keys[i]!)
          entries.push(slice.entries[i]!)
        }
        await new Promise((resolve) => setImmediate(resolve))
      }
      return { text: sorted.join('\n'), entries: Uint32Array.from(entries) }
    },
  }
}

// Every folded form once, with the best kind it has for this place.
function searchKeys(place: NamedPlace): Map<string, NameKind> {
  const keys = new Map<string, NameKind>()
  const note = (name: string, kind: NameKind) => {
    const key = foldName(name)
    if (key !== '' && kind < (keys.get(key) ?? 9)) keys.set(key, kind)
  }
  const own = [place.name, place.nameEn, place.nameAscii, place.nameZh].filter((name) => name !== null)
  for (const name of own) note(name, ownName)
  if (place.nameZh) note(pinyin(place.nameZh, { toneType: 'none' }), otherName)
  for (const name of place.names.split('\n')) {
    note(name, otherName)
    if (name.endsWith('市')) note(withoutCityEnding(name), otherName)
  }
  for (const name of own) {
    const words = name.split(/[\s-]+/)
    for (let first = 1; first < words.length; first++) note(words.slice(first).join(''), laterWord)
  }
  return keys
}
