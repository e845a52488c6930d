import { contactAs, hostWeight, likeAddress, type Contact } from '../contact.ts'
import { highPost, leadingTitle, lowPost } from '../leader.data.ts'
import { leadPerson, type LeadPerson } from '../leader.ts'
import { lineAt, type Stretch } from '../letter.ts'
import { maybeNamed, type Person } from '../persons.ts'
import type { Ruled } from '../ruled.ts'
import { likeliest, placeAt, standing, wordsAround, type Choice, type Expected, type Weighed } from './choice.ts'

/** Somebody whom the letter names, the name as the stretch, with what the rules make of it. */
export interface PersonNamed extends Stretch {
  person: Person
  /** How much speaks for leading the delegation, by the rules. */
  leading: number
  /** The same for being the one to answer; null for one who neither signs nor is named for it. */
  answering: number | null
  /** The same person in full, as the field would have it. */
  name: string | null
}

/** Those whom the letter names: the one who leads the delegation or not, the one to answer or not. */
export const personChoices = {
  leader: choiceOf('leader', (ruled, { person }) => asLeader(ruled, person).name, ({ leadPerson }) => leadPerson),
  contact: choiceOf('contact', (ruled, one) => asContact(ruled, one)?.name ?? null, ({ contact }) => contact?.name ?? null),
}

export function asLeader({ letter, leaders }: Ruled, person: Person): LeadPerson {
  return leadPerson(letter, person, leaders)
}

/** Somebody as the one to answer; the addresses of the letter alone where nobody is. */
export function asContact({ letter, contacts }: Ruled, one: PersonNamed | null): Contact | null {
  return contactAs(letter, one && { name: one.text, start: one.start }, contacts)
}

const LEAST_CHANCE = 0.25

/** The likeliest of them; null where nobody is likely. */
export function likeliestPerson(people: readonly Weighed<PersonNamed>[]): PersonNamed | null {
  return likeliest(people, ({ name }) => name, LEAST_CHANCE)
}

type Role = 'leader' | 'contact'

function choiceOf(role: Role, nameOf: (ruled: Ruled, one: PersonNamed) => string | null, namesOf: (expected: Expected) => readonly string[] | null): Choice<PersonNamed> {
  return {
    labels: ['none', role],
    candidates: (ruled) => {
      const people = everybodyNamed(ruled).map((one) => ({ ...one, name: nameOf(ruled, one) }))
      return people.map((value, index) => ({ value, clues: cluesOf(ruled, { people, index, role }) }))
    },
    labelsOf: (candidates, expected) => candidates.map(({ value }) => (value.name !== null && namesOf(expected)?.includes(value.name) ? role : 'none')),
  }
}

/** Everybody that the rules find for either role, in the order of the letter; a long name without its first word too, which may be a title. */
function everybodyNamed({ letter, leaders, contacts }: Ruled): PersonNamed[] {
  const named = leaders.map(({ person, weight }): PersonNamed => {
    const { nameAt, name } = person
    const answering = contacts.people.find(({ start, name: other }) => start < nameAt + name.length && nameAt < start + other.length)
    return { start: nameAt, end: nameAt + name.length, text: name, person, leading: weight, answering: answering?.weight ?? null, name: null }
  })
  const others = contacts.people
    .filter((one, i) => contacts.people.findIndex(({ start, name }) => start === one.start && name === one.name) === i)
    .filter(({ start, name }) => !named.some((one) => one.start === start && one.text === name))
    .map(({ name, start, weight }): PersonNamed => ({ start, end: start + name.length, text: name, person: bare(name, start), leading: 0, answering: weight, name: null }))
  const maybe = maybeNamed(letter)
    .filter(({ start, end, text }) => ![...named, ...others].some((one) => one.text === text || (one.start === start && one.end === end)))
    .map((one): PersonNamed => ({ ...one, person: bare(one.text, one.start), leading: 0, answering: null, name: null }))
  const shorter = [...named, ...others].flatMap((one): PersonNamed[] => {
    const skip = /^\p{Lu}[\p{L}'’-]*\.? +(?=\p{L}[^ ]* +\p{L})/u.exec(one.text)?.[0].length
    if (skip === undefined || !letter.body.startsWith(one.text, one.start)) return []
    const [text, start] = [one.text.slice(skip), one.start + skip]
    return [{ ...one, start, text, person: { ...one.person, name: text, nameAt: start } }]
  })
  return [...named, ...others, ...maybe, ...shorter].toSorted((a, b) => a.start - b.start || b.end - b.start - (a.end - a.start))
}

function bare(name: string, nameAt: number): Person {
  return { name, nameAt, title: null, titleAt: nameAt, start: nameAt, end: nameAt + name.length, isAddressed: false, isBare: true }
}

/** Characters between a name and the addresses that are likely its own. */
const NEAR = 160

function cluesOf(ruled: Ruled, { people, index, role }: { people: readonly PersonNamed[]; index: number; role: Role }): string[] {
  const { letter, contacts, leadPerson: ruledLeader, contact: ruledContact, cut: { tokens } } = ruled
  const one = people[index]!
  const { person, start, end, text, leading, answering } = one
  const others = people.filter((other) => other.person.start !== person.start || other.end !== end)
  const line = lineAt(letter, start)
  const rest = line.text.replace(text, '').trim()
  const isHan = /\p{Script=Han}/u.test(text)
  const after = contacts.addresses.find((address) => address.start >= end && address.start < end + NEAR)
  const ruledName = role === 'leader' ? ruledLeader?.name : ruledContact?.name
  const weight = role === 'leader' ? leading : answering
  const [best] = people.map((other) => (role === 'leader' ? other.leading : (other.answering ?? -9))).toSorted((a, b) => b - a)
  const told = leading === 0 && answering === null && person.isBare ? 'maybe' : 'named'
  const facts = [
    `name ${isHan ? `han ${text.length}` : `latin ${Math.min(4, text.split(/[ ]+/u).length)}`}`, `first word ${text.split(/[ .]/u)[0]!.toLowerCase()}`,
    `title ${person.title === null ? 'none' : leadingTitle.test(person.title) ? 'leading' : highPost.test(person.title) ? 'high' : lowPost.test(person.title) ? 'low' : 'other'}`,
    `addressed ${person.isAddressed}`, `bare ${person.isBare}`, `told ${told}`, `order ${Math.min(4, index)}`, `of ${Math.min(6, people.length)}`, `last ${index === people.length - 1}`,
    `again ${others.some((other) => other.text === text)}`, `beside ${others.some((other) => other.start >= line.start && other.end <= line.end)}`,
    `line ${rest === '' ? 'alone' : rest.length < 25 ? 'short' : 'long'}`, `address ${after === undefined ? 'none' : after.start < line.end ? after.kind : `below ${after.kind}`}`,
    `like address ${likeAddress(text, contacts.addresses) > 0}`, `host ${hostWeight(letter, one) > 0}`, `signs ${answering !== null}`,
    `sender ${contacts.sender.name !== null && (contacts.sender.name.includes(text) || text.includes(contacts.sender.name))}`,
    `most titled ${!people.some((other) => rankOf(other) > rankOf(one))}`,
  ]
  const { first, last } = placeAt(tokens, one)
  const own = tokens.slice(first, last + 1).map(({ word }) => word)
  const words = person.title?.toLowerCase().match(isHan ? /\p{Script=Han}/gu : /\p{L}+/gu) ?? []
  return [...new Set([
    ...standing(ruled, one), ...wordsAround(tokens, placeAt(tokens, { start: person.start, end: person.end }), { before: 14, behind: 12 }),
    ...facts, ...facts.map((fact) => `${ruled.kind} ${fact}`), ...words.map((word) => `title word ${word}`), ...own.map((word) => `holds ${word}`), ...own.slice(1).map((word, i) => `holds ${own[i]} ${word}`),
    `rule ${ruledName === undefined || ruledName === null ? 'nobody' : ruledName === one.name ? 'yes' : 'other'}`,
    `rule weight ${weight === null ? 'none' : Math.max(-8, Math.min(16, Math.round(weight)))}`, `rule behind ${weight === null ? 'none' : Math.min(10, Math.round(best! - weight))}`,
  ])]
}

function rankOf({ person }: PersonNamed): number {
  if (person.title === null) return person.isAddressed ? 1 : 0
  return highPost.test(person.title) ? 3 : 2
}
