import type { PlaceNames } from '../catalogue/gazetteer.ts'
import { agentOf, isWriting, type Agent } from './agent.ts'
import { peopleNamed } from './contact.ts'
import { datesOf, type ReadDates } from './dates.ts'
import type { FirstLook } from './first-look.ts'
import { homeAddressed } from './home.ts'
import { likelyLeaderOf, type LeadPerson } from './leader.ts'
import { bodiesNamed, type BodyNamed } from './organisation.ts'
import { delegateListOf, officialLetterOf, type Paper } from './papers.ts'
import { costClauses, payerOf, type CostClause, type Payer } from './payer.ts'
import { placeOf, type LetterPlace } from './place.ts'
import { isOrganisation } from './signers.ts'

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
  const { letter, kind, leaders, named, contact } = look
  const leadPerson = kind === 'invitation' ? null : (named ?? (kind.startsWith('visit') ? likelyLeaderOf(letter, leaders) : null))
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
