import { contactOf, contactsNamed, type Contact, type Contacts, type Sender } from './contact.ts'
import type { Cut } from './fitted/choice.ts'
import { kindOf, type ReadKind } from './fitted/kind-choice.ts'
import type { ReaderModel } from './fitted/model.ts'
import { sentencesOf } from './fitted/sentence-clues.ts'
import { tokensOf } from './fitted/tokens.ts'
import type { Home } from './home.ts'
import type { Kind, Party } from './kind.ts'
import { leadersNamed, leadPersonOf, type LeaderNamed, type LeadPerson } from './leader.ts'
import { letterOf, type Letter } from './letter.ts'
import { sizeOf, type Size } from './size.ts'

export interface LetterToRead {
  text: string
  /** The day the letter arrived, ISO; dates without a year are the next such day after it. */
  received: string
  /** Our own place; null where nobody said: then the British city the letter is addressed to. */
  home: Home | null
  /** Who sent it by the mail's own header; null where there was none. */
  sender?: Sender
}

/** What is told of any letter, whether it asks something of us or not. */
export interface FirstLook {
  given: LetterToRead
  letter: Letter
  cut: Cut
  party: Party
  kind: Kind
  /** A second kind has almost as much for it. */
  isKindClose: boolean
  leaders: readonly LeaderNamed[]
  /** Somebody who is said to lead. */
  named: LeadPerson | null
  size: Size | null
  contacts: Contacts
  contact: Contact | null
}

/** Takes a letter apart; `tell` tells what kind it is. */
export function firstLook(given: LetterToRead, tell: (letter: Letter, cut: Cut, party: Party) => ReadKind): FirstLook {
  const letter = letterOf(given.text)
  const tokens = tokensOf(letter.body)
  const cut = { tokens, sentences: sentencesOf(letter, tokens) }
  const leaders = leadersNamed(letter)
  const [named, size] = [leadPersonOf(letter, leaders), sizeOf(letter)]
  const party = { hasLeader: named !== null, hasSize: size !== null }
  const { kind, isClose } = tell(letter, cut, party)
  const contacts = contactsNamed(letter, given.sender ?? { name: null, email: null }, named)
  return { given, letter, cut, party, kind, isKindClose: isClose, leaders, named, size, contacts, contact: contactOf(letter, contacts) }
}

/** The kind as a model tells it. */
export function kindBy(model: ReaderModel): (letter: Letter, cut: Cut, party: Party) => ReadKind {
  return (letter, cut, party) => kindOf(letter, cut, { party, model })
}
