import type { PlaceNames } from '../catalogue/gazetteer.ts'
import { agentOf, isWriting, type Agent } from './agent.ts'
import { contactOf, peopleNamed, type Contact, type Sender } from './contact.ts'
import { datesOf, type ReadDates } from './dates.ts'
import { homeAddressed, type Home } from './home.ts'
import { kindOf, type Kind } from './kind.ts'
import { leadPersonOf, likelyLeaderOf, type LeadPerson } from './leader.ts'
import { letterOf, type Letter } from './letter.ts'
import { bodiesNamed, type BodyNamed } from './organisation.ts'
import { delegateListOf, officialLetterOf, type Paper } from './papers.ts'
import { costClauses, payerOf, type CostClause, type Payer } from './payer.ts'
import { placeOf, type LetterPlace } from './place.ts'
import { isOrganisation } from './signers.ts'
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
  kind: Kind
  /** A second kind has almost as much for it. */
  isKindClose: boolean
  /** Somebody who is said to lead. */
  named: LeadPerson | null
  size: Size | null
  contact: Contact | null
}

/** Takes a letter apart and tells what kind it is. */
export function firstLook(given: LetterToRead): FirstLook {
  const letter = letterOf(given.text)
  const [named, size] = [leadPersonOf(letter), sizeOf(letter)]
  const { kind, isClose } = kindOf(letter, { hasLeader: named !== null, hasSize: size !== null })
  return { given, letter, kind, isKindClose: isClose, named, size, contact: contactOf(letter, given.sender ?? { name: null, email: null }) }
}

/** What the rules make of a letter; the fitted model has the last word on some of it. */
export interface Ruled extends Omit<FirstLook, 'given'> {
  /** The day the letter arrived, ISO. */
  received: string
  homeNames: readonly string[]
  leadPerson: LeadPerson | null
  agent: Agent | null
  place: LetterPlace | null
  rivals: readonly string[]
  /** Bodies that the letter names, with what speaks for each; the first has the most. */
  bodies: readonly BodyNamed[]
  days: ReadDates
  officialLetter: Paper | null
  delegateList: 'attached' | 'promised' | null
  costs: readonly CostClause[]
  payer: Payer | null
}

/** Reads a letter by rules alone. */
export function ruledOf({ given: { received, home: ours }, ...look }: FirstLook, names: PlaceNames): Ruled {
  const { letter, kind, named, contact } = look
  const leadPerson = kind === 'invitation' ? null : (named ?? (kind.startsWith('visit') ? likelyLeaderOf(letter) : null))
  const agent = agentOf(letter)
  const home = ours ?? homeAddressed(letter, names)
  const homeNames = home.names
  const persons = [leadPerson?.name, contact?.name].filter((name) => typeof name === 'string' && !isOrganisation(name)) as string[]
  const apartNames = [...persons, ...peopleNamed(letter)]
  const search = { home, names, isByAgent: agent !== null && isWriting(letter, agent) }
  const apart = placeOf(letter, kind, { ...search, people: [...apartNames, ...(agent ? [agent.text] : [])] })
  // A firm that writes for nobody else stands for its own place.
  const { place, rivals } = apart.place || !agent ? apart : placeOf(letter, kind, { ...search, people: apartNames })
  const costs = costClauses(letter, kind, homeNames)
  return {
    ...look, received, homeNames, leadPerson, agent, place, rivals, costs,
    bodies: bodiesNamed(letter, leadPerson, place, { homeNames, agent: agent?.text ?? null }),
    days: datesOf(letter, kind, { received, homeNames }),
    officialLetter: officialLetterOf(letter, kind),
    delegateList: delegateListOf(letter),
    payer: payerOf(letter, kind, costs),
  }
}
