import { pinyin } from 'pinyin-pro'
import type { PersonName } from '#core/protocol/address-forms.ts'

const han = /\p{Script=Han}[\p{Script=Han}·\s]*\p{Script=Han}|\p{Script=Han}/u
const honorific = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|madam|sir|h\.?e|herr|frau)\.?\s+/iu
const particles: ReadonlySet<string> = new Set(['van', 'von', 'der', 'den', 'de', 'da', 'dos', 'del', 'la', 'zu', 'bin', 'al', 'el'])

// Surnames of two characters that are common enough to meet; all others have one.
const doubleSurname = /^(?:欧阳|司马|上官|诸葛|司徒|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|宇文|长孙|端木|南宫|西门|独孤|申屠|闻人)/u

/**
 * The parts of a name as a letter writes it: "WANG Jian", "Wang Jian (王健)", "王健", "Ursula von Berg". A name in
 * Chinese characters alone is romanised. A word all in capitals is the family name, wherever it stands. Null for an
 * empty name.
 */
export function personName(written: string, familyNameFirst: boolean): PersonName | null {
  const nativeName = han.exec(written)?.[0].replaceAll(/[·\s]/gu, '')
  const latin = written.replaceAll(/[\p{Script=Han}()（）]/gu, ' ').replaceAll(/\s+/g, ' ').trim().replace(honorific, '')
  if (latin === '') return nativeName === undefined ? null : { ...romanised(nativeName), nativeName }
  return { ...latinParts(latin.split(' '), familyNameFirst), ...(nativeName === undefined ? {} : { nativeName }) }
}

function romanised(name: string): PersonName {
  const family = doubleSurname.exec(name)?.[0] ?? name.slice(0, 1)
  const given = name.slice(family.length)
  const surname = joined(pinyin(family, { mode: 'surname', toneType: 'none', type: 'array' }))
  return given === '' ? { familyName: surname } : { familyName: surname, givenName: joined(pinyin(given, { toneType: 'none', type: 'array' })) }
}

function latinParts(words: readonly string[], familyNameFirst: boolean): PersonName {
  if (words.length === 1) return { familyName: inLowerCase(words[0]!) }
  const inCapitals = words.filter((word) => /^[\p{Lu}'’-]{2,}$/u.test(word))
  if (inCapitals.length === 1) return parts(inCapitals, words.filter((word) => word !== inCapitals[0]))
  if (familyNameFirst) return parts(words.slice(0, 1), words.slice(1))
  const start = words.findIndex((word, index) => index > 0 && particles.has(word.toLowerCase()))
  const family = start > 0 ? start : words.length - 1
  return parts(words.slice(family), words.slice(0, family))
}

function parts(family: readonly string[], given: readonly string[]): PersonName {
  return { familyName: family.map(inLowerCase).join(' '), givenName: given.map(inLowerCase).join(' ') }
}

function inLowerCase(word: string): string {
  return /^[\p{Lu}'’-]{2,}$/u.test(word) ? word[0]! + word.slice(1).toLowerCase() : word
}

function joined(syllables: readonly string[]): string {
  const word = syllables.join('')
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
