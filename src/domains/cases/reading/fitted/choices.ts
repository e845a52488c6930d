import type { DateExpression } from '../date-expressions.ts'
import type { BodyNamed } from '../organisation.ts'
import type { Ruled } from '../ruled.ts'
import { weighedCandidates, type Choice, type Expected } from './choice.ts'
import { dateChoice, likelyReplyBy, likelyStays } from './date-choice.ts'
import type { ReaderModel } from './model.ts'
import { likeliestBody, organisationChoice } from './organisation-choice.ts'
import { likeliestPerson, personChoices, type PersonNamed } from './person-choice.ts'
import { likeliestSaid, saidChoices, type Said } from './said.ts'
import { likeliestSize, sizeChoice, type Count } from './size-choice.ts'

/** What there is to learn for the fields of which the rules name what may be meant, and the model says which it is. */
export const lessons = {
  officialLetter: lessonsOf(saidChoices.officialLetter),
  delegateList: lessonsOf(saidChoices.delegateList),
  payer: lessonsOf(saidChoices.payer),
  size: lessonsOf(sizeChoice),
  date: lessonsOf(dateChoice),
  organisation: lessonsOf(organisationChoice),
  leader: lessonsOf(personChoices.leader),
  contact: lessonsOf(personChoices.contact),
}

export interface Lessons {
  labels: readonly string[]
  /** The clues of each candidate of a letter, and the label that is right for it. */
  of: (ruled: Ruled, expected: Expected) => { clues: readonly string[]; label: string }[]
}

function lessonsOf<Value>(choice: Choice<Value>): Lessons {
  return {
    labels: choice.labels,
    of: (ruled, expected) => {
      const candidates = choice.candidates(ruled)
      const labels = choice.labelsOf(candidates, expected)
      return candidates.map(({ clues }, i) => ({ clues, label: labels[i]! }))
    },
  }
}

export interface Chosen extends Said {
  organisation: BodyNamed | null
  leader: PersonNamed | null
  contact: PersonNamed | null
  size: Count | null
  stays: DateExpression[]
  replyBy: string | null
}

/** What the model takes a letter to say, where the rules leave a choice. */
export function chosenIn(ruled: Ruled, model: ReaderModel): Chosen {
  const given = { ruled, model }
  const said = <Field extends keyof Said>(field: Field): Said[Field] => likeliestSaid(field, weighedCandidates(saidChoices[field], field, given))
  const dates = weighedCandidates(dateChoice, 'date', given)
  return {
    organisation: likeliestBody(weighedCandidates(organisationChoice, 'organisation', given)),
    leader: likeliestPerson(weighedCandidates(personChoices.leader, 'leader', given)),
    contact: likeliestPerson(weighedCandidates(personChoices.contact, 'contact', given)),
    size: likeliestSize(weighedCandidates(sizeChoice, 'size', given)),
    stays: likelyStays(dates),
    replyBy: likelyReplyBy(dates, ruled.days.replyBy),
    officialLetter: said('officialLetter'),
    delegateList: said('delegateList'),
    payer: said('payer'),
  }
}
