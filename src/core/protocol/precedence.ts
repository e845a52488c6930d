import type { CountryPack } from './country-pack.ts'

export interface Placed {
  post: string
  level: string
}

/**
 * People in order of precedence: by rank, then by the order of posts (a Party Secretary before the Mayor of the same
 * rank); people alike keep the order in which they came, since a delegation list arrives in strict rank order.
 * Someone whose rank the pack does not know stays behind those it knows. Sorts n people in n log n.
 */
export function orderOfPrecedence<Person extends Placed>(pack: CountryPack, people: readonly Person[]): Person[] {
  return people.toSorted((a, b) => {
    const [rankA, postA] = placeOf(pack, a)
    const [rankB, postB] = placeOf(pack, b)
    return rankA - rankB || postA - postB
  })
}

function placeOf(pack: CountryPack, person: Placed): [rank: number, post: number] {
  const order = pack.posts.findIndex((post) => post.id === person.post)
  const group = pack.posts[order]?.group
  const rank = pack.rankCells.find((cell) => cell.group === group && cell.level === person.level)?.rank
  const index = pack.ranks.findIndex((known) => known.en === rank)
  return [index < 0 ? pack.ranks.length : index, order < 0 ? pack.posts.length : order]
}
