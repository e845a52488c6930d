import { setImmediate } from 'node:timers/promises'
import type { Changes, Standing } from '#core/rank/change.ts'
import type { Place } from '#domains/places/places.ts'
import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import type { Candidate } from './candidate.ts'
import { askedHome, candidatesNamed, countryAsked, fitting, listBasis, worldFor, type CandidateList } from './find.ts'
import { placesNamed } from './answer.ts'
import { changesFor } from './likely.ts'
import { messages as m } from './messages.ts'
import { placesAndPoints } from './point-home.ts'
import { findQuestion, type FindQuestion } from './question.ts'
import { componentNames, defaultWeights, suits, type ComponentName } from './suits.ts'

/** A tie that is not there or a figure that is not known, and where the candidate would stand if it were. */
export type LikelyChange = { after: Standing } & (
  | { kind: 'tie-of-neighbour' | 'tie-of-partner'; placeId: string }
  | { kind: 'population'; population: number }
)

/** An unknown part of "suits us", and between which scores of 4 the whole would lie once it is known. */
export interface SuitsChange {
  component: ComponentName
  lowest: number
  highest: number
}

/** What would move one candidate most, by each of the two figures. */
export interface CandidateChanges {
  now: Standing
  /** All that its list holds, near-duplicates counted one by one. */
  candidates: number
  /** Greatest gain first. */
  likely: LikelyChange[]
  suits: SuitsChange[]
}

/** One candidate in full, what would change it, and the places that its sentences name. */
export interface Explanation {
  list: Pick<CandidateList, 'home' | 'candidates' | 'restsOn'>
  candidate: Candidate
  changes: CandidateChanges
  places: ReadonlyMap<string, Place>
}

type Asked = Pick<FindQuestion, 'home' | 'where'> & { placeId: string }

/** Throws NotFound for a place that the list never proposes: the home, its partners and its country. */
export async function explainCandidate(ctx: Context, { placeId, ...question }: Asked): Promise<Explanation> {
  const list = await candidatesNamed(ctx, { ...question, placeIds: [placeId] })
  const candidate = list.candidates[0]
  if (!candidate) throw new NotFound(m.neverProposed)
  const changes = await changesOf(ctx, candidate, question)
  const places = await placesAndPoints(ctx, [...placesNamed(list), ...placesOf(changes)])
  return { list, candidate, changes, places }
}

/** What would move a candidate of the list that the question gives; takes a few seconds, in which others have their turn. */
export async function changesOf(ctx: Context, candidate: Candidate, question: Omit<Asked, 'placeId'>): Promise<CandidateChanges> {
  const asked = await askedHome(ctx, question.home)
  const world = await worldFor(ctx, asked)
  const basis = await listBasis(ctx, world, asked, defaultWeights)
  const { mask } = fitting(world, basis, asked, findQuestion.parse(question))
  const row = world.places.rowById.get(candidate.placeId)!
  mask[row] = 1 // red lines leave it out of the list, not out of what is asked here
  const country = countryAsked(question.where)
  const { now, candidates, changes } = await inTurns(changesFor(world, { home: basis.home, country, mask, limit: mask.length }, row))
  const id = (row: number) => world.places.ids[row]!
  return { now, candidates, likely: changes.map((change) => likelyChange(change, id)), suits: suitsChanges(candidate) }
}

/** The places that the changes name. */
export function placesOf({ likely }: CandidateChanges): string[] {
  return likely.flatMap((change) => ('placeId' in change ? change.placeId : []))
}

function likelyChange({ what, after }: Changes['changes'][number], id: (row: number) => string): LikelyChange {
  if (what.kind === 'population') return { ...what, after }
  return { kind: what.kind, placeId: id(what.kind === 'tie-of-partner' ? what.partner : what.neighbour), after }
}

function suitsChanges({ suits: { components } }: Candidate): SuitsChange[] {
  const scoreWith = (component: ComponentName, value: number) => suits({ ...components, [component]: value }, defaultWeights).score!
  const unknown = componentNames.filter((component) => components[component] === null)
  return unknown.map((component) => ({ component, lowest: scoreWith(component, 0), highest: scoreWith(component, 4) }))
}

async function inTurns<Result>(steps: Generator<void, Result>): Promise<Result> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await setImmediate()
  }
}
