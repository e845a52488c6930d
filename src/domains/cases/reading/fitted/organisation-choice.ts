import type { Ruled } from '../ruled.ts'
import { placeAt, standing, type Choice, type Weighed } from './choice.ts'
import type { Token } from './tokens.ts'

export interface Body {
  start: number
  end: number
  text: string
}

/** The bodies that the letter names: the one that comes or proposes, or not. */
export const organisationChoice: Choice<Body> = {
  labels: ['none', 'organisation'],
  candidates: (ruled, tokens) =>
    ruled.bodies.map(({ start, text }, rank) => {
      const value = { start, end: start + text.length, text }
      return { value, clues: cluesOf(ruled, tokens, { value, rank }) }
    }),
  labelsOf: (candidates, { organisation }) => candidates.map(({ value }) => (organisation?.some((name) => isSameBody(name, value.text)) ? 'organisation' : 'none')),
}

const LEAST_CHANCE = 0.25

/** The likeliest body; null where none is likely. */
export function likeliestBody(bodies: readonly Weighed<Body>[]): Body | null {
  const [best] = bodies.toSorted((a, b) => b.chances[1]! - a.chances[1]! || b.value.text.length - a.value.text.length || a.value.start - b.value.start)
  return best && best.chances[1]! >= LEAST_CHANCE ? best.value : null
}

// One holds the other and is at least half of it.
function isSameBody(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)]
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short !== '' && long.includes(short) && 2 * short.length >= long.length
}

function plain(name: string): string {
  return name.toLowerCase().replace(/^(?:the|a|an) /u, '').replace(/[\s\p{P}]+/gu, '')
}

function cluesOf(ruled: Ruled, tokens: readonly Token[], { value, rank }: { value: Body; rank: number }): string[] {
  const { letter, bodies, leadPerson, agent, place } = ruled
  const { weight, isBody } = bodies[rank]!
  const { first, last } = placeAt(tokens, value)
  const word = (at: number) => tokens[at]?.word ?? '¦'
  const behind = bodies[0]!.weight - weight
  const leadAt = leadPerson ? letter.body.indexOf(leadPerson.name) : -1
  const spoken = place?.text.toLowerCase().replace(/[市省区县州]$/u, '') ?? ''
  const own = tokens.slice(first, last + 1)
  return [...new Set([
    ...standing(ruled, value),
    ...[1, 2, 3, 4, 5].map((step) => `b ${word(first - step)}`), ...[1, 2, 3].map((step) => `a ${word(last + step)}`),
    `b1 ${word(first - 1)}`, `b2 ${word(first - 2)} ${word(first - 1)}`, `a1 ${word(last + 1)}`, `a2 ${word(last + 1)} ${word(last + 2)}`,
    `first ${word(first)}`, `last ${word(last)}`, `last two ${word(last - 1)} ${word(last)}`, ...own.map((token) => `holds ${token.word}`),
    `length ${Math.min(8, own.length >> (own[0]?.isHan ? 1 : 0))}`,
    `times ${Math.min(4, bodies.filter(({ text }) => plain(text) === plain(value.text)).length)}`, `earlier ${bodies.some(({ start }) => start < value.start)}`,
    `leader ${leadPerson !== null}`, `beside leader ${leadAt >= 0 && Math.abs(leadAt - value.start) < 60}`,
    `place ${spoken !== '' && value.text.toLowerCase().includes(spoken)}`, `agent ${agent === null ? 'none' : isSameBody(agent.text, value.text)}`,
    `rule weight ${Math.max(-6, Math.min(14, Math.round(weight)))}`, `rule behind ${Math.min(8, Math.round(behind))}`, `rule body ${isBody}`, `rule first ${rank === 0 && isBody && weight > 0}`,
  ])]
}
