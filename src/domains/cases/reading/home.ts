import type { Meaning, PlaceNames } from '../catalogue/gazetteer.ts'
import { otherChineseNames } from './mentions.data.ts'
import type { Letter } from './letter.ts'
import { mentionsIn } from './mentions.ts'

/** Our own place, which is never taken for the sender's. */
export interface Home {
  id: string | null
  /** Names our place goes by, in any script. */
  names: readonly string[]
  country: string
}

/** The home that a name or id means; an unknown name stands for itself. Of namesakes the largest in Britain. */
export function homeNamed(nameOrId: string, names: PlaceNames): Home {
  const [largest] = names.index
    .placesNamed(nameOrId)
    .toSorted((a, b) => Number(b.country === 'GB') - Number(a.country === 'GB') || b.population - a.population)
  const place = names.index.place(nameOrId) ?? largest
  if (!place) return { id: null, names: [nameOrId], country: '' }
  const all = [nameOrId, place.name, place.asciiName, ...place.names, ...(otherChineseNames[place.id] ?? [])]
  return { id: place.id, names: [...new Set(all)], country: place.country }
}

/**
 * Whom the letter is addressed to, where nobody said who we are: the British city it names most, one followed by its
 * council or asked to receive people before others. Without one, no place is home.
 */
export function homeAddressed(letter: Letter, names: PlaceNames): Home {
  const counts = new Map<string, number>()
  for (const { start, end, meanings } of mentionsIn(letter, names)) {
    const ours = meanings.filter(isBritishCity).toSorted((a, b) => b.population - a.population)[0]
    if (!ours?.id) continue
    const before = letter.body.slice(Math.max(0, start - 24), start)
    const after = letter.body.slice(end, end + 24)
    const isAsked =
      /^(?:['’]s)? (?:City |County |Borough )?Council|^市?(?:议会|市政|市政府|市长)/u.test(after) ||
      /\b(?:visit|Dear|To:|with|to|in)\s+$|(?:访问|赴|贵市|英国)$/u.test(before)
    counts.set(ours.id, (counts.get(ours.id) ?? 0) + (isAsked ? 2 : 1) + (start < letter.headEnd ? 2 : 0))
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1])
  return most ? homeNamed(most[0], names) : { id: null, names: [], country: 'GB' }
}

const isBritishCity = ({ kind, country, population }: Meaning) =>
  kind === 'city' && country === 'GB' && population > 80_000
