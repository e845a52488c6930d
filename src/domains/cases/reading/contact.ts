import { addressesIn, type Address } from './addresses.ts'
import { contactPatterns } from './contact.data.ts'
import type { LeadPerson } from './leader.ts'
import { matchesIn, quote, type Letter } from './letter.ts'
import { commonHanWords } from './mentions.data.ts'
import { cleanName, isName } from './names.ts'
import { honorifics } from './people.data.ts'
import { noHanName, personsIn } from './persons.ts'
import type { Span } from './readable.ts'
import { isOrganisation, signersOf } from './signers.ts'

export interface Contact {
  name: string | null
  email: string | null
  phone: string | null
  span: Span
}

export interface Sender {
  name: string | null
  email: string | null
}

/** Somebody who may be the one to answer, with how much speaks for it. */
export interface ContactNamed {
  name: string
  start: number
  weight: number
}

/** The people who may be the ones to answer, and where to. */
export interface Contacts {
  /** Whom the letter names as contact, who sign it, tell who they are or sent the mail; the one with the most for it first. */
  people: readonly ContactNamed[]
  addresses: readonly Address[]
  /** By the headers of the mail. */
  sender: Sender
}

export function contactsNamed(letter: Letter, mail: Sender, leader: LeadPerson | null): Contacts {
  const sender = mail.email === null ? senderInText(letter) : mail
  const addresses = addressesIn(letter)
  const found = [...named(letter), ...signersOf(letter), ...senders(letter, sender)].filter(({ name }) => isPerson(name))
  const people = found.map((one) => {
    const same = found.filter((other) => other !== one && isSamePerson(one.name, other.name))
    const besides = same.reduce((sum, { weight, name }) => sum + (name === one.name ? 0.2 : 0.5) * weight, 0)
    const isLeader = leader !== null && isSamePerson(leader.name, one.name) && one.start < letter.tailStart
    // The fullest form of a name is the one to use.
    const fullness = Math.min(one.name.length, 24) / 100
    return { ...one, weight: one.weight + besides + fullness + likeAddress(one.name, addresses) - (isLeader ? 4 : 0) - hostWeight(letter, one) }
  })
  return { people: people.toSorted((a, b) => b.weight - a.weight || a.start - b.start), addresses, sender }
}

/** Whom to answer: of these people the one with the most for it; with the addresses that stand nearest to the name. */
export function contactOf(letter: Letter, contacts: Contacts): Contact | null {
  const [best] = contacts.people
  return contactAs(letter, best && best.weight > 0 ? best : null, contacts)
}

/** Somebody as the one to answer, by the fullest form of the name; for nobody the addresses alone, null where there are none. */
export function contactAs(letter: Letter, person: Pick<ContactNamed, 'name' | 'start'> | null, { people, addresses, sender }: Contacts): Contact | null {
  const best = person && (fullestOf(person.name, people) ?? person)
  const email = addressFor(addresses, 'email', best, letter)
  const phone = addressFor(addresses, 'phone', best, letter)
  const name = best ? asWritten(letter, best) : sender.name
  const spot = best ? quote(letter, best.start, best.start + best.name.length).span : ((email ?? phone)?.span ?? ([0, 0] satisfies Span))
  if (name === null && !email && !phone && sender.email === null) return null
  return { name, email: email?.text ?? sender.email, phone: phone?.text ?? null, span: spot }
}

function fullestOf(name: string, people: readonly ContactNamed[]): ContactNamed | undefined {
  const forms = people.filter((one) => isSamePerson(one.name, name) && !/^\p{Lu}\. /u.test(one.name))
  return forms.toSorted((a, b) => b.name.split(/\s/u).length - a.name.split(/\s/u).length || b.weight - a.weight)[0]
}

function named(letter: Letter): ContactNamed[] {
  return contactPatterns.flatMap(({ pattern, weight }) =>
    matchesIn(letter.body, pattern).flatMap((match) => {
      const said = match.groups!['name'] ?? match.groups!['other']
      const name = said && bareName(said)
      return name ? [{ name, start: match.index + match[0].lastIndexOf(name), weight }] : []
    }),
  )
}

function bareName(name: string): string {
  return name.replace(leadingHonorifics, '')
}

const leadingHonorifics = new RegExp(`^${honorifics}+`, 'u')

function senders(letter: Letter, { name }: Sender): ContactNamed[] {
  const start = name === null ? -1 : letter.body.indexOf(name)
  return name !== null && /\s|\p{Script=Han}/u.test(name) ? [{ name, start: Math.max(0, start), weight: 4 }] : []
}

function isPerson(name: string): boolean {
  return isName(name) && !isOrganisation(name) && !noHanName.test(name) && !commonHanWords.has(name)
}

// "Hemi" and "Hemi Rātana-Clarke", "O. Bankole-Ade" and "Oluwaseun Bankole-Ade".
function isSamePerson(a: string, b: string): boolean {
  if (/\p{Script=Han}/u.test(a + b)) return a.replace(/^[小老阿]/u, '') === b.replace(/^[小老阿]/u, '')
  const [x, y] = [a, b].map((name) => name.split(/[\s.]+/u).filter((part) => part.length > 2)) as [string[], string[]]
  return x.some((part) => y.includes(part))
}

// "milada@brnotram.example" is Milada's.
export function likeAddress(name: string, addresses: readonly Address[]): number {
  const parts = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[\s.'’-]+/u)
  return addresses.some(({ kind, text }) => kind === 'email' && parts.some((part) => part.length > 2 && text.split('@')[0]!.toLowerCase().includes(part))) ? 4 : 0
}

const host = /(?:(?<![\p{L}])(?:[Dd]ear|[Yy]our|[Hh]i|[Hh]ello|[Ww]ith your|[Tt]hank)\s+(?:(?:Mr|Mrs|Ms|Dr|Prof|Cllr|Councillor|Mayor|Lord|Lady)\s+)*|(?:^|\n)[ \t>]*(?:[Tt]o|TO|收件人)\s*:[^\n]{0,20}|尊敬的|贵(?:市|方|会)[^,。\n]{0,8}|(?<!此|谨)致[ ]*)$/u

export function hostWeight(letter: Letter, { start }: Pick<ContactNamed, 'start'>): number {
  return host.test(letter.body.slice(Math.max(0, start - 24), start)) ? 12 : 0
}

// The nearest behind the name, else one on its line, else the first of the letter.
function addressFor(addresses: readonly Address[], kind: Address['kind'], person: Pick<ContactNamed, 'name' | 'start'> | null, letter: Letter): Address | undefined {
  const own = addresses.filter((one) => one.kind === kind && (one.start >= letter.headEnd || person === null || one.start > person.start))
  if (!person) return own[0]
  const likely = own.find(({ text }) => kind === 'email' && likeAddress(person.name, [{ kind, text, start: 0, end: 0, span: [0, 0] }]) > 0)
  const behind = own.find(({ start }) => start >= person.start && start < person.start + 400)
  const before = own.findLast(({ end }) => end <= person.start && end > person.start - 120)
  return likely ?? behind ?? before ?? own.find(({ start }) => start >= letter.tailStart) ?? own[0]
}

function asWritten(letter: Letter, { name, start }: Pick<ContactNamed, 'name' | 'start'>): string {
  const stands = letter.body.slice(start, start + name.length) === name
  return cleanName(stands ? quote(letter, start, start + name.length).text : name)
}

// A mail pasted or forwarded with its headers names its sender above the body.
function senderInText(letter: Letter): Sender {
  const first = letter.sentences.find(({ start }) => start >= letter.headEnd)?.start ?? 0
  const above = letter.whole.slice(0, Math.max(letter.inWhole[first] ?? 0, 400))
  const headers = matchesIn(
    above,
    /^[ \t>]*(?:[Ff]rom|FROM|发件人)\s*[::]\s*"?(?<name>[^"<\n@]{0,60}?)"?\s*[<[(]?(?:mailto:)?(?<email>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})/gmu,
  )
  const last = headers.at(-1) ?? /^[ \t>]*(?:[Ff]rom|FROM|发件人)\s*[::]\s*(?<name>[^\n<@,(|]{2,40}?)[ \t]*(?:$|[,(|])/mu.exec(above)
  return { name: personAlone(last?.groups?.['name']?.trim() ?? '') || null, email: last?.groups?.['email'] ?? null }
}

// `普陀区文旅局 应珊` sends in the name of a body.
function personAlone(name: string): string {
  return name.replace(/^\S*(?:[局办委处部会厅院校]|公司|中心|政府)\s+(?=\p{Script=Han}{2,4}$)/u, '')
}

/** Names that the letter marks as people's, by a title, an honorific or an introduction. */
export function peopleNamed(letter: Letter): string[] {
  return personsIn(letter).flatMap(({ name, isAddressed }) => (isAddressed && isPerson(name) ? [name] : []))
}
