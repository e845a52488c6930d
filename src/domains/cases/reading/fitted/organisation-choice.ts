import type { BodyNamed } from '../organisation.ts'
import type { Ruled } from '../ruled.ts'
import { placeAt, standing, type Choice, type Weighed } from './choice.ts'
import { isSameStretch, plain } from './same-stretch.ts'
import { edge } from './tokens.ts'

/** The bodies that the letter names: the one that comes or proposes, or not. */
export const organisationChoice: Choice<BodyNamed> = {
  labels: ['none', 'organisation'],
  candidates: (ruled) => {
    const byName = Map.groupBy(ruled.bodies, ({ text }) => plain(text))
    return ruled.bodies.map((value) => ({ value, clues: cluesOf(ruled, value, byName.get(plain(value.text))!.length) }))
  },
  labelsOf: (candidates, { organisation }) => candidates.map(({ value }) => (organisation?.some((name) => isSameStretch(name, value.text)) ? 'organisation' : 'none')),
}

const LEAST_CHANCE = 0.25

/** The likeliest body; null where none is likely. */
export function likeliestBody(bodies: readonly Weighed<BodyNamed>[]): BodyNamed | null {
  const [best] = bodies.toSorted((a, b) => b.chances[1]! - a.chances[1]! || b.value.text.length - a.value.text.length || a.value.start - b.value.start)
  return best && best.chances[1]! >= LEAST_CHANCE ? best.value : null
}

function cluesOf(ruled: Ruled, body: BodyNamed, times: number): string[] {
  const { letter, bodies, leadPerson, agent, place, cut: { tokens } } = ruled
  const { weight, isBody, start, text } = body
  const { first, last } = placeAt(tokens, body)
  const word = (at: number) => tokens[at]?.word ?? edge
  const behind = bodies[0]!.weight - weight
  const leadAt = leadPerson ? letter.body.indexOf(leadPerson.name) : -1
  const spoken = place?.text.toLowerCase().replace(/[市省区县州]$/u, '') ?? ''
  const own = tokens.slice(first, last + 1)
  return [...new Set([
    ...standing(ruled, body),
    ...[1, 2, 3, 4, 5].map((step) => `b ${word(first - step)}`), ...[1, 2, 3].map((step) => `a ${word(last + step)}`),
    `b1 ${word(first - 1)}`, `b2 ${word(first - 2)} ${word(first - 1)}`, `a1 ${word(last + 1)}`, `a2 ${word(last + 1)} ${word(last + 2)}`,
    `first ${word(first)}`, `last ${word(last)}`, `last two ${word(last - 1)} ${word(last)}`, ...own.map((token) => `holds ${token.word}`),
    `length ${Math.min(8, own.length >> (own[0]?.isHan ? 1 : 0))}`,
    `times ${Math.min(4, times)}`, `earlier ${bodies.some((other) => other.start < start)}`,
    `leader ${leadPerson !== null}`, `beside leader ${leadAt >= 0 && Math.abs(leadAt - start) < 60}`,
    `place ${spoken !== '' && text.toLowerCase().includes(spoken)}`, `agent ${agent === null ? 'none' : isSameStretch(agent.text, text)}`,
    `rule weight ${Math.max(-6, Math.min(14, Math.round(weight)))}`, `rule behind ${Math.min(8, Math.round(behind))}`, `rule body ${isBody}`, `rule first ${body === bodies[0] && isBody && weight > 0}`,
  ])]
}
