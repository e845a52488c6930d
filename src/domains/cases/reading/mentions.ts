import type { Meaning, PlaceNames } from '../catalogue/gazetteer.ts'
import type { Letter } from './letter.ts'
import { commonHanWords, commonWords } from './mentions.data.ts'
import { notInName } from './persons.ts'

/** A name of a place in the letter with all it can mean. */
export interface Mention {
  start: number
  end: number
  text: string
  meanings: readonly Meaning[]
  /** The names around it that narrow it: "Suzhou, Anhui". */
  qualifiers: readonly Meaning[]
  /** Where the names that narrow it end, which is where its sentence goes on. */
  wholeEnd: number
  /** It only narrows the place before it. */
  isQualifier: boolean
}

/**
 * Every name of a place in the letter, in any script, longest first at each position; names of `people` are none.
 * Linear in the letter's length.
 */
export function mentionsIn(letter: Letter, names: PlaceNames, people: readonly string[] = []): Mention[] {
  const found = [...latinMentions(letter.body, names), ...hanMentions(letter, names)].toSorted(
    (a, b) => a.start - b.start,
  )
  const ofPeople = people.flatMap((name) => placesOfText(letter.body, name))
  const free = found.filter(({ start, end }) => !ofPeople.some((from) => start < from.end && from.start < end))
  return withQualifiers(letter.body, free)
}

function placesOfText(body: string, text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  if (text.length < 2) return found
  for (
    let start = body.indexOf(text);
    start >= 0 && found.length < 50;
    start = body.indexOf(text, start + text.length)
  ) {
    found.push({ start, end: start + text.length })
  }
  return found
}

type PlainMention = Omit<Mention, 'qualifiers' | 'wholeEnd' | 'isQualifier'>

const latinRun =
  /\p{Lu}[\p{L}'’-]*(?:[ ]+(?:(?:am|an der|upon|on|de|del|di|la|le|of|the|do|da|dos|sur|im|bei|ob der|y)[ ]+)?\p{Lu}[\p{L}'’-]*){0,5}/gu
const mostMentions = 600

function latinMentions(body: string, names: PlaceNames): PlainMention[] {
  const found: PlainMention[] = []
  for (const run of body.matchAll(latinRun)) {
    const words = [...run[0].matchAll(/[\p{L}'’-]+/gu)]
    for (let first = 0; first < words.length;) {
      const hit = longestName(words.slice(first, first + 5), run.index, names)
      if (hit) found.push(hit.mention)
      first += hit?.words ?? 1
    }
    if (found.length > mostMentions) break
  }
  return found
}

function longestName(
  words: readonly RegExpExecArray[],
  offset: number,
  names: PlaceNames,
): { mention: PlainMention; words: number } | null {
  for (let count = words.length; count > 0; count--) {
    const start = offset + words[0]!.index
    const last = words[count - 1]!
    const end = offset + last.index + last[0].replace(/['’]s$/, '').length
    const text = wordsText(words.slice(0, count))
    // "Kang Min-seok": a family name before a given one with a hyphen.
    if (count < words.length && /^\p{Lu}\p{L}+-\p{Ll}/u.test(words[count]![0])) continue
    if (!/^\p{Lu}/u.test(text) || !/^\p{Lu}/u.test(last[0])) continue
    if (count === 1 && (commonWords.has(text.toLowerCase()) || plainWord.test(text) || text.length < 3)) continue
    const meanings = names.meanings(text).filter((meaning) => isPlausible(meaning, text, count))
    if (meanings.length > 0) return { mention: { start, end, text, meanings }, words: count }
  }
  return null
}

// What is in nobody's name is in no place's either, but for countries.
const plainWord = new RegExp(`^(?!China$|Nigeria$)(?:${notInName})$`, 'u')

function wordsText(words: readonly RegExpExecArray[]): string {
  return words
    .map(([word]) => word)
    .join(' ')
    .replace(/['’]s$/, '')
}

// An alternate name of a hamlet somewhere is more often a plain word or a person.
function isPlausible(meaning: Meaning, text: string, words: number): boolean {
  if (meaning.kind !== 'city') return true
  // A code of three letters, of an airport say.
  if (meaning.isByAlternate && (text.length < 4 || /^\p{Lu}{2,4}$/u.test(text))) return false
  if (meaning.isByAlternate && meaning.population < (words > 1 ? 20_000 : 60_000)) return false
  return meaning.division !== null || meaning.population >= 1000 || words > 1 || text.length > 5
}

const hanRun = /\p{Script=Han}{2,}/gu

function hanMentions(letter: Letter, names: PlaceNames): PlainMention[] {
  const found: PlainMention[] = []
  for (const run of letter.body.matchAll(hanRun)) {
    const [from, to] = [letter.source.origin[run.index]!, letter.source.origin[run.index + run[0].length - 1]! + 1]
    const written = letter.source.original.slice(from, to)
    for (let first = 0; first < run[0].length - 1;) {
      // Places outside the mainland stand in the list as they are written there.
      const hit =
        longestHan(run[0].slice(first, first + 12), names) ??
        (written.length === run[0].length && written !== run[0] ? longestHan(written.slice(first, first + 12), names) : null)
      const text = hit && run[0].slice(first, first + hit.text.length)
      if (hit) found.push({ start: run.index + first, end: run.index + first + hit.text.length, meanings: hit.meanings, text: text! })
      first += hit?.text.length ?? 1
    }
    if (found.length > mostMentions) break
  }
  return found
}

function longestHan(run: string, names: PlaceNames): { text: string; meanings: Meaning[] } | null {
  for (let length = Math.min(run.length, 11); length >= 2; length--) {
    const text = run.slice(0, length)
    if (commonHanWords.has(text)) continue
    const divisions = names.divisionsByHan.get(text)
    const country = names.countriesByHan.get(text)
    if (!divisions && country === undefined && !mayBeForeign(text, names)) continue
    const follows = run.slice(length)
    const meanings = names.meanings(text).filter((meaning) => isPlausibleHan(meaning, text, follows))
    if (meanings.length > 0) return { text, meanings }
  }
  return null
}

function mayBeForeign(text: string, names: PlaceNames): boolean {
  return names.index.placesNamed(text).length > 0
}

// County names without their ending are everyday words (`和平`, `中心`): they need it, or a body that follows.
function isPlausibleHan(meaning: Meaning, text: string, follows: string): boolean {
  if (meaning.kind === 'country') return true
  if (meaning.division) {
    const hasEnding = /[省市区县州盟旗]$/u.test(text)
    return (
      meaning.division.tier <= 3 || hasEnding || /^(?:区|县|市)?(?:人民政府|政府|外办|代表团|区委|县委)/u.test(follows)
    )
  }
  if (meaning.country === 'CN') return meaning.population > 300_000
  // Of some the list tells no population.
  if (meaning.population === 0) return /[市縣县]$/u.test(text) || /^[市縣县]/u.test(follows)
  return meaning.population > (text.length === 2 ? 150_000 : 30_000)
}

// A province or country behind a city or province of it: "Springfield, Illinois".
function narrows(left: PlainMention, right: PlainMention): boolean {
  return right.meanings.some(
    (wide) =>
      wide.kind !== 'city' &&
      left.meanings.some(
        (narrow) =>
          narrow.country === wide.country &&
          (wide.kind === 'country' ? narrow.kind !== 'country' : narrow.kind === 'city' && narrow.admin1 === wide.admin1),
      ),
  )
}

// "Suzhou, Anhui Province", `安徽省宿州市`, "Leipzig (Germany)".
function withQualifiers(body: string, mentions: readonly PlainMention[]): Mention[] {
  const beside = (left: PlainMention, right: PlainMention) => {
    const between = body.slice(left.end, right.start)
    return (
      between.length <= 24 &&
      /^(?:\s*(?:City|Municipality|市|区|县)?\s*(?:City |County |Regional )?(?:Council|Government|Corporation)?\s*[,(]?\s*(?:(?:in|the|of|in the|Province of|State of)\s+)?|\s*(?:Province|省|自治区|市|州)?\s*)$/u.test(
        between,
      )
    )
  }
  return mentions.map((mention, index) => {
    const next = mentions[index + 1]
    const afterNext = mentions[index + 2]
    const before = mentions[index - 1]
    const qualifiers = [
      ...(next && beside(mention, next) ? next.meanings : []),
      ...(next && afterNext && beside(mention, next) && beside(next, afterNext) ? afterNext.meanings : []),
      ...(before && beside(before, mention) ? before.meanings : []),
    ]
    const follows = (left: PlainMention | undefined, right: PlainMention | undefined) =>
      left !== undefined && right !== undefined && beside(left, right) && narrows(left, right)
    const last = follows(mention, next) ? (follows(next, afterNext) ? afterNext! : next!) : mention
    return { ...mention, qualifiers, wholeEnd: last.end, isQualifier: follows(before, mention) }
  })
}
