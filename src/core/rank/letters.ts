/**
 * Letters as traces of ties abroad: a place written about in Polish has a Polish spelling among its alternate names.
 * For each place the special letters of its alternates that its own name lacks; for each country the special letters of
 * its own names. Scripts other than Latin, Greek and Cyrillic count as one letter each.
 */
export interface LetterIndex {
  letterCount: number
  start: Int32Array
  letter: Uint16Array
  weight: Float32Array
  /** Row by country: how usual each letter is there, weighted by rarity, length just below 1. */
  profile: Float32Array
}

const SCRIPTS: [string, number, number, string][] = [
  ['greek', 0x370, 0x400, 'GR CY'],
  ['cyrillic', 0x400, 0x530, 'RU BG UA BY RS MK KZ KG MN TJ'],
  ['armenian', 0x530, 0x590, 'AM'],
  ['hebrew', 0x590, 0x600, 'IL'],
  ['arabic', 0x600, 0x780, 'EG SA AE IQ IR JO SY LB MA DZ TN LY KW QA BH OM YE PS SD PK AF'],
  ['indic', 0x900, 0xe00, 'IN NP LK BD'],
  ['thai', 0xe00, 0xf00, 'TH'],
  ['georgian', 0x10a0, 0x1100, 'GE'],
  ['kana', 0x3040, 0x3100, 'JP'],
  ['hangul', 0xac00, 0xd7b0, 'KR KP'],
  ['han', 0x3400, 0xa000, 'CN TW HK MO JP'],
]

/** Indexes the alternates; letters seen at fewer than 30 places are left out. */
export function letterIndexOf(input: {
  names: readonly string[]
  alternates: readonly (readonly string[])[]
  country: Int32Array
  countryCodes: readonly string[]
}): LetterIndex {
  const { names, alternates, country, countryCodes } = input
  const foreign = alternates.map((list, i) => difference(lettersOf(list.join('')), lettersOf(names[i]!)))
  const seen = new Map<string, number>()
  for (const letters of foreign) for (const letter of letters) seen.set(letter, (seen.get(letter) ?? 0) + 1)
  const number = new Map([...seen].filter(([, n]) => n >= 30).sort(([a], [b]) => (a < b ? -1 : 1)).map(([l], i) => [l, i]))
  const rarity = Float32Array.from(number.keys(), (letter) => Math.log(names.length / seen.get(letter)!))
  const start = new Int32Array(names.length + 1)
  const letter: number[] = []
  const weight: number[] = []
  foreign.forEach((letters, i) => {
    const known = [...letters].flatMap((l) => number.get(l) ?? [])
    const length = Math.sqrt(known.reduce((sum, l) => sum + rarity[l]! ** 2, 0)) + 3
    for (const l of known) {
      letter.push(l)
      weight.push(rarity[l]! / length)
    }
    start[i + 1] = letter.length
  })
  const profile = profiles({ names, country, countryCodes, number, rarity })
  return {
    letterCount: number.size, start, letter: Uint16Array.from(letter), weight: Float32Array.from(weight), profile,
  }
}

/** How much the alternates of a place look like the language of a country: 0 to just below 1. */
export function looksLike(index: LetterIndex, place: number, country: number): number {
  let sum = 0
  for (let k = index.start[place]!; k < index.start[place + 1]!; k++) {
    sum += index.weight[k]! * index.profile[country * index.letterCount + index.letter[k]!]!
  }
  return sum
}

function profiles(input: {
  names: readonly string[]
  country: Int32Array
  countryCodes: readonly string[]
  number: Map<string, number>
  rarity: Float32Array
}): Float32Array {
  const { names, country, countryCodes, number, rarity } = input
  const width = number.size
  const profile = new Float32Array(countryCodes.length * width)
  const places = new Float32Array(countryCodes.length)
  names.forEach((name, i) => {
    places[country[i]!]!++
    for (const letter of lettersOf(name)) {
      const at = number.get(letter)
      if (at !== undefined) profile[country[i]! * width + at]!++
    }
  })
  for (let c = 0; c < countryCodes.length; c++) {
    const scripts = SCRIPTS.filter(([, , , users]) => users.split(' ').includes(countryCodes[c]!)).map(([name]) => name)
    const row = profile.subarray(c * width, (c + 1) * width)
    for (const [letter, at] of number) {
      row[at]! /= places[c]! || 1
      const script = scriptOf(letter.codePointAt(0)!)
      if (letter.length > 1 && scripts.includes(letter)) row[at] = 1
      if (letter.length === 1 && script !== null && scripts.includes(script)) row[at] = Math.max(row[at]!, 0.15)
      row[at]! *= rarity[at]!
    }
    const length = Math.hypot(...row) + 0.05
    for (let l = 0; l < width; l++) row[l]! /= length
  }
  return profile
}

function lettersOf(text: string): Set<string> {
  const letters = new Set<string>()
  for (const letter of text.toLowerCase()) {
    const code = letter.codePointAt(0)!
    if (code <= 127 || !/\p{L}/u.test(letter)) continue
    const script = scriptOf(code)
    letters.add(script === null || script === 'greek' || script === 'cyrillic' ? letter : script)
  }
  return letters
}

function scriptOf(code: number): string | null {
  return SCRIPTS.find(([, from, to]) => code >= from && code < to)?.[0] ?? null
}

function difference(letters: Set<string>, own: Set<string>): Set<string> {
  return new Set([...letters].filter((letter) => !own.has(letter)).sort())
}
