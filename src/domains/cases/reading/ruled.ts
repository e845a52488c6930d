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

/** What the rules make of a letter; the fitted model has the last word on some of it. */
export interface Ruled {
  letter: Letter
  /** The day the letter arrived, ISO. */
  received: string
  homeNames: readonly string[]
  kind: Kind
  /** A second kind has almost as much for it. */
  isKindClose: boolean
  leadPerson: LeadPerson | null
  contact: Contact | null
  agent: Agent | null
  place: LetterPlace | null
  rivals: readonly string[]
  /** Bodies that the letter names, with what speaks for each; the first has the most. */
  bodies: readonly BodyNamed[]
  size: Size | null
  days: ReadDates
  officialLetter: Paper | null
  delegateList: 'attached' | 'promised' | null
  costs: readonly CostClause[]
  payer: Payer | null
}

export interface LetterGiven {
  text: string
  received: string
  home: Home | null
  sender?: Sender
}

/** Reads a letter by rules alone. */
export function ruledOf({ text, received, home: given, sender }: LetterGiven, names: PlaceNames): Ruled {
  const letter = letterOf(text)
  const named = leadPersonOf(letter)
  const size = sizeOf(letter)
  const { kind, isClose } = kindOf(letter, { hasLeader: named !== null, hasSize: size !== null })
  const contact = contactOf(letter, sender ?? { name: null, email: null })
  const leadPerson = kind === 'invitation' ? null : (named ?? (kind.startsWith('visit') ? likelyLeaderOf(letter) : null))
  const agent = agentOf(letter)
  const home = given ?? homeAddressed(letter, names)
  const homeNames = home.names
  const persons = [leadPerson?.name, contact?.name].filter((name) => typeof name === 'string' && !isOrganisation(name)) as string[]
  const apartNames = [...persons, ...peopleNamed(letter)]
  const search = { home, names, isByAgent: agent !== null && isWriting(letter, agent) }
  const apart = placeOf(letter, kind, { ...search, people: [...apartNames, ...(agent ? [agent.text] : [])] })
  // A firm that writes for nobody else stands for its own place.
  const { place, rivals } = apart.place || !agent ? apart : placeOf(letter, kind, { ...search, people: apartNames })
  const costs = costClauses(letter, kind, homeNames)
  return {
    letter, received, homeNames, kind, isKindClose: isClose, leadPerson, contact, agent, place, rivals, size, costs,
    bodies: bodiesNamed(letter, leadPerson, place, { homeNames, agent: agent?.text ?? null }),
    days: datesOf(letter, kind, { received, homeNames }),
    officialLetter: officialLetterOf(letter, kind),
    delegateList: delegateListOf(letter),
    payer: payerOf(letter, kind, costs),
  }
}
