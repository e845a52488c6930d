import type { Bilingual } from '#platform/errors.ts'
import { languageTag, type Locale } from '#platform/i18n/locale.ts'
import { packagedPlaceNames, type PlaceNames } from './catalogue/gazetteer.ts'
import { messages as m } from './messages.ts'
import { type Agent, agentOf, isWriting } from './reading/agent.ts'
import { datesOf, type VisitDates } from './reading/dates.ts'
import { readerModel } from './reading/fitted/model.ts'
import { understood, unsureSentences, type Understanding } from './reading/fitted/understanding.ts'
import { howRead } from './reading/gloss.ts'
import { kindOf, type Kind } from './reading/kind.ts'
import { letterOf, quote, type Letter, type Stretch } from './reading/letter.ts'
import { organisationOf } from './reading/organisation.ts'
import { contactOf, peopleNamed, type Contact } from './reading/contact.ts'
import { isOrganisation } from './reading/signers.ts'
import { leadPersonOf, likelyLeaderOf, type LeadPerson } from './reading/leader.ts'
import { offersOf } from './reading/offers.ts'
import { costClauses, payerOf, type Payer } from './reading/payer.ts'
import { homeAddressed, homeNamed as homeOfName, type Home } from './reading/home.ts'
import { placeOf, type LetterPlace } from './reading/place.ts'
import { purposeOf } from './reading/purpose.ts'
import { sitesOf, type Site } from './reading/sites.ts'
import { sizeOf, type Size } from './reading/size.ts'
import { delegateListOf, officialLetterOf, type Paper } from './reading/papers.ts'
import type { Quoted } from './reading/quoted.ts'

/** What a letter says. A field it does not state is null, a list empty; spans point into the text as read. */
export interface LetterFacts {
  language: string
  place: LetterPlace | null
  organisation: Quoted | null
  leadPerson: LeadPerson | null
  contact: Contact | null
  kind: Kind
  size: Size | null
  dates: VisitDates[]
  purpose: Quoted | null
  sites: Site[]
  agent: Agent | null
  officialLetter: Paper | null
  delegateList: 'attached' | 'promised' | null
  payer: Payer | null
  offers: Quoted[]
  replyBy: string | null
  doubts: Doubt[]
}

export interface Doubt {
  field: string
  why: Bilingual
}

export interface LetterToRead {
  text: string
  /** The day the letter arrived, ISO; dates without a year are the next such day after it. */
  received: string
  /** Our own place; null where nobody said: then the British city the letter is addressed to. */
  home: Home | null
  /** Who sent it by the mail's own header; null where there was none. */
  sender?: { name: string | null; email: string | null }
}

/**
 * Reads a letter by rules and by a model fitted to our own letters: no network, nothing kept. Both are loaded on first use. Takes some tens of
 * milliseconds; a text longer than 20,000 characters is read up to there, with a doubt.
 */
export function readLetter(input: LetterToRead, names: PlaceNames = packagedPlaceNames()): LetterFacts {
  const letter = letterOf(input.text)
  const named = leadPersonOf(letter)
  const people = sizeOf(letter)
  const { kind, isClose } = kindOf(letter, { hasLeader: named !== null, hasSize: people !== null })
  const contact = contactOf(letter, input.sender ?? { name: null, email: null })
  const { language } = letter
  const unread = [...unreadOf(letter), ...(isClose ? [{ field: 'kind', why: m.unclearKind }] : [])]
  if (kind === 'other') return { ...nothingAsked, language, contact, doubts: unread }

  const understanding = understood(letter, kind, readerModel())
  const home = input.home ?? homeAddressed(letter, names)
  const homeNames = home.names
  const leadPerson = kind === 'invitation' ? null : (named ?? (kind.startsWith('visit') ? likelyLeaderOf(letter) : null))
  const agent = agentOf(letter)
  const persons = [leadPerson?.name, contact?.name].filter((name) => typeof name === 'string' && !isOrganisation(name)) as string[]
  const apartNames = [...persons, ...peopleNamed(letter)]
  const search = { home, names, isByAgent: agent !== null && isWriting(letter, agent) }
  const apart = placeOf(letter, kind, { ...search, people: [...apartNames, ...(agent ? [agent.text] : [])] })
  // A firm that writes for nobody else stands for its own place.
  const { place, rivals } = apart.place || !agent ? apart : placeOf(letter, kind, { ...search, people: apartNames })
  const organisation = organisationOf(letter, leadPerson, place, { homeNames, agent: agent?.text ?? null })
  const { dates, replyBy, isGuess } = datesOf(letter, kind, { received: input.received, homeNames })
  // In a proposal of a tie a number of people is a delegation's only where one is said to come.
  const nobodyComes = (kind === 'twinning' || kind === 'friendship' || kind === 'mou') && !leadPerson && dates.length === 0
  const costs = costClauses(letter, kind, homeNames)
  const size = kind === 'invitation' || nobodyComes ? null : people
  return {
    language,
    place,
    organisation,
    leadPerson,
    contact,
    kind,
    size,
    dates,
    purpose: purposeOf(letter, understanding),
    sites: sitesOf(letter, kind, { understanding, homeNames }),
    agent,
    officialLetter: officialLetterOf(letter, kind),
    delegateList: delegateListOf(letter),
    payer: payerOf(letter, kind, costs),
    offers: offersOf(letter, understanding, costs),
    replyBy,
    doubts: [...unread, ...doubtsOf({ place, rivals, isGuess, leadPerson }), ...unsureOf(letter, understanding)],
  }
}

/** The home that a name or id means, to be left out of what a letter says; null for none. */
export function homeNamed(nameOrId: string | null, names: PlaceNames = packagedPlaceNames()): Home | null {
  return nameOrId === null ? null : homeOfName(nameOrId, names)
}

const nothingAsked = {
  place: null,
  organisation: null,
  leadPerson: null,
  kind: 'other',
  size: null,
  dates: [],
  purpose: null,
  sites: [],
  agent: null,
  officialLetter: null,
  delegateList: null,
  payer: null,
  offers: [],
  replyBy: null,
} satisfies Partial<LetterFacts>

// What of the text itself could not be read.
function unreadOf({ source, language }: Letter): Doubt[] {
  const how = howRead(language)
  const why = how === 'hardly' ? m.hardlyRead : m.readInPart
  const named = (locale: Locale) => why[locale](new Intl.DisplayNames(languageTag(locale), { type: 'language' }).of(language) ?? language)
  return [
    ...(source.isCut ? [{ field: 'text', why: m.tooLong }] : []),
    ...(how === 'whole' ? [] : [{ field: 'text', why: { en: named('en'), 'zh-CN': named('zh-CN') } }]),
  ]
}

interface Doubtful {
  place: LetterPlace | null
  rivals: readonly string[]
  isGuess: boolean
  leadPerson: LeadPerson | null
}

function doubtsOf({ place, rivals, isGuess, leadPerson }: Doubtful): Doubt[] {
  const doubts: Doubt[] = []
  if (place && rivals.length > 0)
    doubts.push({ field: 'place', why: { en: m.rivals.en(rivals), 'zh-CN': m.rivals['zh-CN'](rivals) } })
  if (place?.id === null) doubts.push({ field: 'place', why: m.noPlaceId })
  if (isGuess) doubts.push({ field: 'dates', why: m.guessedDate })
  if (leadPerson && leadPerson.title === null) doubts.push({ field: 'leadPerson', why: m.noTitle })
  return doubts
}

// What the model is in two minds about. An offer holds a case back, so one that may be there is said too.
function unsureOf(letter: Letter, understanding: Understanding): Doubt[] {
  const { purpose, offer } = unsureSentences(understanding)
  const said = (field: string, why: typeof m.unsurePurpose) => (at: Stretch): Doubt => {
    const { text } = quote(letter, at.start, at.end)
    return { field, why: { en: why.en(text), 'zh-CN': why['zh-CN'](text) } }
  }
  return [...purpose.map(said('purpose', m.unsurePurpose)), ...offer.map(said('offers', m.unsureOffer))]
}

export { letterFile } from './files/letter-file.ts'
