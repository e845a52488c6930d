import type { Bilingual } from '#platform/errors.ts'
import { languageTag, type Locale } from '#platform/i18n/locale.ts'
import { packagedPlaceNames, type PlaceNames } from './catalogue/gazetteer.ts'
import { messages as m } from './messages.ts'
import type { Agent } from './reading/agent.ts'
import type { Contact } from './reading/contact.ts'
import { visitDates, type VisitDates } from './reading/dates.ts'
import { firstLook, kindBy, type LetterToRead } from './reading/first-look.ts'
import { chosenIn } from './reading/fitted/choices.ts'
import { readerModel } from './reading/fitted/model.ts'
import { asContact, asLeader } from './reading/fitted/person-choice.ts'
import type { Count } from './reading/fitted/size-choice.ts'
import { understood, unsureSentences, type Understanding } from './reading/fitted/understanding.ts'
import { howRead } from './reading/gloss.ts'
import { homeNamed as homeOfName, type Home } from './reading/home.ts'
import type { Kind } from './reading/kind.ts'
import type { LeadPerson } from './reading/leader.ts'
import { quote, type Letter, type Stretch } from './reading/letter.ts'
import { offersOf } from './reading/offers.ts'
import type { Paper } from './reading/papers.ts'
import type { Payer } from './reading/payer.ts'
import type { LetterPlace } from './reading/place.ts'
import { purposeOf } from './reading/purpose.ts'
import type { Quoted } from './reading/quoted.ts'
import { ruledOf } from './reading/ruled.ts'
import { sitesOf, type Site } from './reading/sites.ts'
import type { Size } from './reading/size.ts'

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

/**
 * Reads a letter by rules and by a model fitted to our own letters: no network, nothing kept. Both are loaded on first use. Takes some tens of
 * milliseconds; a text longer than 20,000 characters is read up to there, with a doubt.
 */
export function readLetter(input: LetterToRead, names: PlaceNames = packagedPlaceNames()): LetterFacts {
  const model = readerModel()
  const look = firstLook(input, kindBy(model))
  const { letter, kind } = look
  const { language } = letter
  const unread = [...unreadOf(letter), ...(look.isKindClose ? [{ field: 'kind', why: m.unclearKind }] : [])]
  if (kind === 'other') return { ...nothingAsked, language, contact: look.contact, doubts: unread }

  const ruled = ruledOf(look, names)
  const { place, rivals, agent, homeNames, costs } = ruled
  const understanding = understood(letter, look.cut, { kind, model })
  const chosen = chosenIn(ruled, model)
  const { officialLetter, delegateList, payer, replyBy } = chosen
  const leadPerson = chosen.leader && kind !== 'invitation' ? asLeader(ruled, chosen.leader.person) : null
  const dates = visitDates(letter, chosen.stays)
  // In a proposal of a tie a number of people is a delegation's only where one is said to come.
  const nobodyComes = (kind === 'twinning' || kind === 'friendship' || kind === 'mou') && !leadPerson && dates.length === 0
  // Days for which no rule speaks rest on the model alone.
  const isGuess = dates.length > 0 && (ruled.days.isGuess || ruled.days.dates.length === 0)
  return {
    language,
    place,
    organisation: chosen.organisation && quote(letter, chosen.organisation.start, chosen.organisation.end),
    leadPerson,
    contact: asContact(ruled, chosen.contact),
    kind,
    size: chosen.size === null || kind === 'invitation' || nobodyComes ? null : sizeSaid(letter, chosen.size),
    dates,
    purpose: purposeOf(letter, understanding),
    sites: sitesOf(letter, kind, { understanding, homeNames }),
    agent,
    officialLetter,
    delegateList,
    payer,
    offers: offersOf(letter, understanding, costs),
    replyBy,
    doubts: [...unread, ...doubtsOf({ place, rivals, isGuess, leadPerson }), ...unsureOf(letter, understanding)],
  }
}

function sizeSaid(letter: Letter, { min, max, start, end }: Count): Size {
  const said = quote(letter, start, end)
  return min === max ? { value: min, ...said } : { value: null, min, max, ...said }
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
