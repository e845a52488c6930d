import { matchesIn, quote, type Letter } from './letter.ts'
import { chinese, english, labelledPerson } from './leader.data.ts'
import { cleanName, isName } from './names.ts'
import { honorifics } from './people.data.ts'
import type { Span } from './readable.ts'

export interface LeadPerson {
  name: string
  title: string | null
  text: string
  span: Span
}

// "Head of team: Ms Rathore, Commissioner": the value begins with the person.
function labelledLeader(letter: Letter): LeadPerson | null {
  for (const { field, start, value } of letter.labelled) {
    if (field !== 'lead') continue
    for (const pattern of labelledPerson) {
      const [match] = matchesIn(value, pattern)
      if (!match || !isName(match.groups!['name'])) continue
      match.index += start
      return personOf(letter, match)
    }
  }
  return null
}

/** Who leads the delegation: name without honorifics and title as written; null when the letter names nobody. */
export function leadPersonOf(letter: Letter): LeadPerson | null {
  const labelled = labelledLeader(letter)
  if (labelled) return labelled
  const found = [...english, ...chinese].flatMap(({ regex, weight }) =>
    matchesIn(letter.body, regex).map((match) => ({ match, weight: weight - penaltyAt(letter, match.index) })),
  )
  const usable = found.filter(({ match, weight }) => weight > 0 && isName(match.groups?.['name']))
  const [best] = usable.toSorted((a, b) => b.weight - a.weight || a.match.index - b.match.index)
  return best ? withFullName(letter, personOf(letter, best.match)) : null
}

// "led by Madame Tanguy", who was Mme Gaëlle Tanguy before.
function withFullName(letter: Letter, person: LeadPerson): LeadPerson {
  if (/\s|\p{Script=Han}/u.test(person.name)) return person
  const full = new RegExp(`${honorifics}(?<name>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)? ${person.name})(?![\\p{L}])`, 'u').exec(letter.body)
  return full ? { ...person, name: cleanName(full.groups!['name']!) } : person
}

function personOf(letter: Letter, match: RegExpMatchArray): LeadPerson {
  const name = match.groups!['name']!
  const rawTitle = match.groups!['title'] ?? null
  const nameAt =
    match.index! +
    match[0].indexOf(
      name,
      rawTitle && match[0].indexOf(rawTitle) < match[0].indexOf(name)
        ? match[0].indexOf(rawTitle) + rawTitle.length
        : 0,
    )
  const titleAt = rawTitle === null ? nameAt : match.index! + match[0].indexOf(rawTitle)
  const trimmed = rawTitle === null ? null : trimmedTitle(rawTitle)
  const titleStart = rawTitle === null ? nameAt : titleAt + rawTitle.indexOf(trimmed!)
  const start = Math.min(nameAt, titleStart)
  const end = Math.max(nameAt + name.length, titleStart + (trimmed?.length ?? 0))
  // As written: the readable text has simplified characters.
  const asWritten = cleanName(quote(letter, nameAt, nameAt + name.length).text.replace(/\s{2,}.*$/su, ''))
  return { name: asWritten, title: trimmed || null, ...quote(letter, start, end) }
}

const leadingWords =
  /^(?:.*(?:由|率队的是|带队的是)|现任|原任|(?:我|本|该)(?:市|省|区|县|州|局|办|委|校|院|公司|会)?(?:人民政府|政府|的)?|由|以|拟由|将由|现由|经|率|请|特由|中共|中国|[\p{Script=Han}]{2,8}?(?:省|市|自治区|自治州|区|县|州)(?:人民政府|政府)|[\p{Script=Han}]{2,6}?(?:省|市|区|县)(?=副|常务|代|市长|区长|县长|省长))+/u

function trimmedTitle(title: string): string {
  if (/\p{Script=Han}/u.test(title)) return title.replace(leadingWords, '') || title
  const [, post, body] = /^(.*?)(\s+(?:of|for)\s+.*)?$/su.exec(title) ?? []
  return (post! + bodyWithoutPlace(body ?? '')).replace(/^(?:[Oo]ur|[Tt]he|[Ii]ts|[Hh]is|[Hh]er)\s+/u, '').replace(/[\s,]+(?:of|for|and|the|in)?$/u, '')
}

const bodyNoun =
  /\b(?:Office|Bureau|Department|Commission|Committee|Association|Chamber|Congress|Conference|CPPCC|University|College|School|Institute|Authority|Agency|Administration|Council|Board|Centre|Center|Group|Company|Corporation|Affairs|Commerce|Education|Culture|Trade|Division|Federation|Zone|Museum|Port|Hospital)\b/u

// "of Wuhan" goes; "of the Foreign Affairs Office of Wuhan" keeps the office.
function bodyWithoutPlace(body: string): string {
  if (!bodyNoun.test(body)) return ''
  const last = body.lastIndexOf(' of ')
  return last > 0 && !bodyNoun.test(body.slice(last)) ? body.slice(0, last) : body
}

// A leader is not someone of a past visit, nor one of ours.
function penaltyAt(letter: Letter, position: number): number {
  const before = letter.body.slice(Math.max(0, position - 70), position)
  const past =
    /\b(?:visited|last year|in 20(?:0|1)\d|in 202[0-4]|previous|former|welcomed|hosted|met with|to meet|meeting with|call on)\b[^.\n]*$|(?:曾|去年|上次|上届|会见|拜会|拜访)[^。\n]*$/iu.test(
      before,
    )
  const ours = /\b(?:your|hosted by|received by)\b[^.,\n]{0,25}$|贵(?:市|方|郡|区)[^。,\n]{0,12}$/iu.test(before)
  return (past ? 6 : 0) + (ours ? 8 : 0)
}
