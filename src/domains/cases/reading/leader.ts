import { highPost, leaderCues, leadingTitle, lowPost } from './leader.data.ts'
import { quote, sentenceAt, type Letter, type Stretch } from './letter.ts'
import { cleanName } from './names.ts'
import { peopleInLines } from './people-in-lines.ts'
import { personsIn, type Person } from './persons.ts'
import type { Span } from './readable.ts'

export interface LeadPerson {
  name: string
  title: string | null
  text: string
  span: Span
}

// What a person needs who has no more than words around the name.
const enough = 5
const likely = 1.5

/** Somebody whom a letter names, with how much speaks for leading the delegation. */
export interface LeaderNamed {
  person: Person
  weight: number
}

/** All whom a letter names, the one with the most for it first: in the words around the name, their post, and where they stand. */
export function leadersNamed(letter: Letter): LeaderNamed[] {
  const persons = personsIn(letter)
  const listed = peopleInLines(letter)
  return persons
    .map((person, index) => ({ person, weight: weightOf(letter, person, { before: persons[index - 1], after: persons[index + 1], firstListed: listed[0]?.start ?? -1 }) }))
    .toSorted((a, b) => b.weight - a.weight || a.person.nameAt - b.person.nameAt)
}

/** Who leads the delegation. Name without honorifics, title as written; null when nobody has enough for it. */
export function leadPersonOf(letter: Letter, leaders: readonly LeaderNamed[] = leadersNamed(letter)): LeadPerson | null {
  const best = leaders.find(({ weight }) => weight >= enough)
  return best ? leadPerson(letter, best.person, leaders) : null
}

/** As above, where it is known that people come: the one official named, if nothing speaks against. */
export function likelyLeaderOf(letter: Letter, leaders: readonly LeaderNamed[] = leadersNamed(letter)): LeadPerson | null {
  const best = leaders.find(({ person, weight }) => weight >= likely && !person.isBare)
  return best ? leadPerson(letter, best.person, leaders) : null
}

interface Around {
  before: Person | undefined
  after: Person | undefined
  /** Where the list of those who come begins. */
  firstListed: number
}

function weightOf(letter: Letter, person: Person, { before, after, firstListed }: Around): number {
  const sentence = sentenceAt(letter, person.start)
  const from = Math.max(sentence.start, before && before.end <= person.start ? before.end : 0)
  const to = Math.min(endOfTalk(letter, sentence), after && after.start >= person.end ? after.start + 1 : letter.body.length)
  const sides = {
    before: letter.body.slice(Math.max(from, person.start - 110), person.start),
    after: letter.body.slice(person.end, Math.min(to, person.end + 170)),
  }
  const said = leaderCues.filter(({ side, pattern }) => pattern.test(sides[side])).map(({ weight }) => weight)
  if (person.title !== null && leadingTitle.test(person.title)) said.push(9)
  const strongest = Math.max(0, ...said)
  const against = Math.min(0, ...said)
  const besides = (said.filter((weight) => weight > 0).reduce((sum, weight) => sum + weight, 0) - strongest) * 0.3
  const isLabelled = letter.labelled.some(({ field, start, end }) => field === 'lead' && person.start >= start && person.start <= end)
  const line = letter.body.lastIndexOf('\n', person.start) + 1
  return (
    (isLabelled ? 12 : strongest + besides + against) +
    (line >= firstListed && firstListed >= 0 && person.start - firstListed < 30 ? 3 : 0) +
    postWeight(person) -
    (person.start >= letter.tailStart && !isLabelled && strongest < 9 ? 6 : 0) -
    (person.start < letter.headEnd && !isLabelled && strongest < 9 ? 4 : 0) -
    (person.isBare && !isLabelled ? 3 : 0)
  )
}

// "She can spare a day for you" goes on about the person of the sentence before.
function endOfTalk(letter: Letter, sentence: Stretch): number {
  const next = letter.sentences.find(({ start }) => start >= sentence.end)
  return next && /^(?:He|She|His|Her|They)\b/u.test(next.text) ? next.end : sentence.end
}

function postWeight({ title }: Person): number {
  if (title === null) return 0
  if (/British|Consul|Ambassador|领事|大使/u.test(title)) return -4
  return highPost.test(title) ? 1.5 : lowPost.test(title) ? -1.5 : 0.5
}

// "led by Madame Tanguy", who was Mme Gaëlle Tanguy before.
function fullest(person: Person, leaders: readonly LeaderNamed[]): Person {
  const isSurname = /\p{Script=Han}/u.test(person.name) ? person.name.length === 1 : !/\s/u.test(person.name)
  if (!isSurname) return person
  const named = leaders.map((one) => one.person).toSorted((a, b) => a.nameAt - b.nameAt)
  const whole = named.find(({ name }) => name !== person.name && (/\p{Script=Han}/u.test(name) ? name.startsWith(person.name) : name.endsWith(` ${person.name}`)))
  return whole ? { ...whole, title: whole.title ?? person.title } : person
}

/** Somebody named, as the one who leads; by the fullest form of the name. */
export function leadPerson(letter: Letter, person: Person, leaders: readonly LeaderNamed[]): LeadPerson {
  const { name, nameAt, title, start, end } = fullest(person, leaders)
  return { name: nameWritten(letter, name, nameAt), title: title === null || leadingTitle.test(title) ? null : trimmedTitle(title) || null, ...quote(letter, start, end) }
}

// As the letter writes it: the readable text has simplified characters.
function nameWritten(letter: Letter, name: string, start: number): string {
  return cleanName(quote(letter, start, start + name.length).text.replace(/\s{2,}.*$/su, ''))
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
