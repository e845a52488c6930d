import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { mulberry32 } from '#core/stats/mulberry32.ts'
import { prepareCatalogue } from './catalogue.ts'
import { features } from './features.ts'
import { madeUpModel, madeUpWorld } from './made-up-world.ts'
import { curvesFor, rankCandidates, rankedRows, settingFor, variantFor, type RankQuestion } from './rank.ts'
import { partsOf, readerOf } from './score.ts'
import { shuffled } from './split.ts'
import { connect } from './ties.ts'
import { candidatesOf, lookFrom, type View } from './view.ts'
import type { PlaceColumns, TieColumns } from './world.ts'

type MadeUp = ReturnType<typeof madeUpWorld>

const small = madeUpWorld({ places: 250, ties: 400, countries: 6, seed: 3 })
const seeds = fc.integer({ min: 1, max: 1e6 })
const few = { numRuns: 8 }

function worldOf({ places, countries, ties }: MadeUp) {
  return connect(prepareCatalogue(places, countries), ties)
}

function listOf(made: MadeUp, question: Partial<RankQuestion> & Pick<RankQuestion, 'home'>) {
  return rankCandidates(worldOf(made), madeUpModel, { country: null, limit: 1000, ...question })
}

/** The list in a form that does not depend on the order of the rows. */
function answerOf(made: MadeUp, question: Parameters<typeof listOf>[1]) {
  return listOf(made, question).candidates.map(({ row, score, contributions }) => ({ id: made.places.ids[row]!, score, contributions }))
}

/** The same world with exactly so many ties of one place, all abroad. */
function withTiesOf(made: MadeUp, home: number, count: number): MadeUp {
  const others = Array.from(made.ties.from.keys()).filter((k) => made.ties.from[k] !== home && made.ties.to[k] !== home)
  const abroad = made.places.ids.flatMap((_, row) => (made.places.countries[row] === made.places.countries[home] ? [] : [row])).slice(0, count)
  return {
    ...made,
    ties: {
      from: Int32Array.from([...others.map((k) => made.ties.from[k]!), ...abroad.map(() => home)]),
      to: Int32Array.from([...others.map((k) => made.ties.to[k]!), ...abroad]),
    },
  }
}

function expectSound(made: MadeUp, question: Parameters<typeof listOf>[1]): void {
  const { candidates } = listOf(made, question)
  expect(candidates.length).toBeGreaterThan(0)
  for (const { score, contributions } of candidates) {
    expect(Number.isFinite(score)).toBe(true)
    expect(contributions.reduce((sum, { value }) => sum + value, 0)).toBe(score)
  }
}

describe('in any world', () => {
  test('the list is that of the plain computation: same places, same scores, and contributions that add up exactly', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(0, 1, 300), fc.constantFrom(0, 1, 300), (seed, ties, own) => {
        const made = withTiesOf(madeUpWorld({ places: 800, ties, countries: 5, seed }), 7, own)
        const world = worldOf(made)
        for (const country of [null, made.places.countries.find((code) => code !== made.places.countries[7])!]) {
          expectSound(made, { home: { place: 7 }, country })
          const { setting, candidates } = rankCandidates(world, madeUpModel, { home: { place: 7 }, country, limit: 25 })
          const view = lookFrom(world, { place: 7 }, country)
          expect(setting).toBe(settingFor(view, country))
          const parts = partsOf(view, curvesFor(madeUpModel, variantFor(world, madeUpModel), setting))
          const plain = Array.from(candidatesOf(view), (place) => ({
            row: world.catalogue.row[place]!, score: parts.reduce((sum, part) => sum + part(place), 0),
          })).sort((a, b) => b.score - a.score)
          expect(candidates).toHaveLength(Math.min(25, plain.length))
          expect(rankedRows(world, madeUpModel, { home: { place: 7 }, country, limit: 25 })).toEqual(candidates.map(({ row }) => row))
          candidates.forEach(({ row, score }, k) => {
            expect(score).toBeCloseTo(plain[k]!.score, 9)
            expect(score).toBeCloseTo(plain.find((one) => one.row === row)!.score, 9)
          })
        }
      }),
      few,
    )
  })

  test('the order of places and of ties changes nothing, to the last digit', () => {
    const before = answerOf(small, { home: { place: 7 } })
    fc.assert(
      fc.property(seeds, (seed) => {
        const mixed = shuffledWorld(small, seed)
        expect(answerOf(mixed, { home: { place: mixed.places.ids.indexOf('p7') } })).toEqual(before)
      }),
      few,
    )
  })

  test('the direction of ties changes nothing, nor does giving them again', () => {
    const before = answerOf(small, { home: { place: 7 } })
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = mulberry32(seed)
        const turned = Array.from(small.ties.from, () => random() < 0.5)
        const end = (a: Int32Array, b: Int32Array) => Int32Array.from(turned, (isTurned, k) => (isTurned ? b[k]! : a[k]!))
        const { from, to } = small.ties
        expect(answerOf({ ...small, ties: { from: end(from, to), to: end(to, from) } }, { home: { place: 7 } })).toEqual(before)
        expect(answerOf({ ...small, ties: { from: Int32Array.of(...from, ...end(from, to)), to: Int32Array.of(...to, ...end(to, from)) } }, { home: { place: 7 } })).toEqual(before)
      }),
      few,
    )
  })

  test('other ids for the places change no score', () => {
    const scores = (made: MadeUp) => new Map(listOf(made, { home: { place: 7 } }).candidates.map(({ row, score }) => [row, score]))
    const before = scores(small)
    fc.assert(
      fc.property(seeds, (seed) => {
        const order = shuffled(small.places.ids.length, mulberry32(seed))
        expect(scores({ ...small, places: { ...small.places, ids: order.map((k) => `q${k}`) } })).toEqual(before)
      }),
      few,
    )
  })

  test('of places alike in all things the one whose id comes first stands first', () => {
    const double = (ids: readonly [string, string]): MadeUp => {
      const twice = <T>(column: ArrayLike<T>) => [...Array.from(column), column[9]!]
      const { places } = small
      const kept = Array.from(small.ties.from.keys()).filter((k) => small.ties.from[k] !== 9 && small.ties.to[k] !== 9)
      return {
        ...small,
        places: {
          ids: [...places.ids.map((id, row) => (row === 9 ? ids[0] : id)), ids[1]], names: twice(places.names), countries: twice(places.countries),
          regions: twice(places.regions), latitudes: twice(places.latitudes), longitudes: twice(places.longitudes),
          populations: twice(places.populations), kinds: twice(places.kinds), features: twice(places.features),
        },
        ties: { from: Int32Array.from(kept, (k) => small.ties.from[k]!), to: Int32Array.from(kept, (k) => small.ties.to[k]!) },
      }
    }
    const home = { place: small.places.countries.findIndex((code) => code !== small.places.countries[9]) }
    for (const ids of [['a1', 'a2'], ['a2', 'a1']] as const) {
      const listed = answerOf(double(ids), { home }).filter(({ id }) => id.startsWith('a'))
      expect(listed.map(({ id }) => id)).toEqual(['a1', 'a2'])
      expect(listed[0]!.score).toBe(listed[1]!.score)
    }
  })
})

describe('a tie that is added', () => {
  const catalogue = prepareCatalogue(small.places, small.countries)
  const question: RankQuestion = { home: { place: 7 }, country: null, limit: 1000 }
  const first = rankCandidates(connect(catalogue, small.ties), madeUpModel, question).candidates

  test('takes its place off the list and moves others at once, without a fit; withdrawn, the list is as it was', () => {
    const ties = { from: Int32Array.of(...small.ties.from, 7), to: Int32Array.of(...small.ties.to, first[0]!.row) }
    const after = rankCandidates(connect(catalogue, ties), madeUpModel, question).candidates
    expect(after.map(({ row }) => row)).not.toContain(first[0]!.row)
    expect(after).toHaveLength(first.length - 1)
    expect(after.map(({ score }) => score)).not.toEqual(first.slice(1).map(({ score }) => score))
    expect(rankCandidates(connect(catalogue, small.ties), madeUpModel, question).candidates).toEqual(first)
  })

  test('gives the list that a world with that tie from the start gives', () => {
    const ties = { from: Int32Array.of(7, ...small.ties.from), to: Int32Array.of(first[5]!.row, ...small.ties.to) }
    expect(rankCandidates(connect(catalogue, ties), madeUpModel, question)).toEqual(listOf({ ...small, ties }, question))
  })
})

describe('a home', () => {
  test.each([[0, 'cold-world'], [1, 'warm-world'], [300, 'warm-world']] as const)('with %d ties gets a list without its partners', (count, setting) => {
    const made = withTiesOf(madeUpWorld({ places: 500, ties: 600, countries: 6, seed: 4 }), 11, count)
    expectSound(made, { home: { place: 11 } })
    const list = listOf(made, { home: { place: 11 } })
    expect(list.setting).toBe(setting)
    const abroad = made.places.countries.filter((code) => code !== made.places.countries[11]).length
    expect(list.candidates).toHaveLength(abroad - count)
  })

  test('tied to every place abroad gets an empty list', () => {
    expect(listOf(withTiesOf(small, 7, 250), { home: { place: 7 } }).candidates).toEqual([])
  })

  test('in no catalogue gets the list of a place without ties that is there, as large and named alike', () => {
    const plain = small.places.ids.findIndex((_, row) => small.places.populations[row]! > 0 && small.places.features[row] === 'PPL')
    const made = withTiesOf(small, plain, 0)
    const { places } = made
    const home = {
      latitude: places.latitudes[plain]!, longitude: places.longitudes[plain]!, country: places.countries[plain]!, name: places.names[plain]!,
      population: places.populations[plain]!,
    }
    const other = places.countries.find((code) => code !== home.country)!
    for (const country of [null, other]) {
      const list = listOf(made, { home, country })
      const expected = listOf(made, { home: { place: plain }, country })
      expect(list.setting).toBe(expected.setting)
      const scores = new Map(expected.candidates.map(({ row, score }) => [row, score]))
      expect(new Set(list.candidates.map(({ row }) => row))).toEqual(new Set(scores.keys()))
      for (const { row, score } of list.candidates) expect(score).toBeCloseTo(scores.get(row)!, 4)
    }
  })

  test.each([[90, 0], [-90, 13], [0, 180], [0, -180], [45, 10]])('in no catalogue gets a list at %d, %d, known by its country alone', (latitude, longitude) => {
    for (const country of new Set(small.places.countries)) expectSound(small, { home: { latitude, longitude, country } })
  })

  test.each([
    [{ place: 250 }, 'the home is not a row of the catalogue'],
    [{ latitude: 90.5, longitude: 0, country: 'AA' }, 'latitude 90.5 is not between -90 and 90'],
    [{ latitude: NaN, longitude: 0, country: 'AA' }, 'latitude NaN is not between -90 and 90'],
    [{ latitude: 0, longitude: -181, country: 'AA' }, 'longitude -181 is not between -180 and 180'],
    [{ latitude: 0, longitude: 0, country: 'ZZ' }, 'no place of the catalogue is in ZZ'],
  ])('off the map is refused: %j', (home, message) => {
    expect(() => listOf(small, { home })).toThrow(new RangeError(message))
  })
})

describe('on the globe', () => {
  test('islands far from everything, each a country of its own, are ranked for each other', () => {
    const n = 40
    const islands = changed(madeUpWorld({ places: n, ties: 60, countries: n, seed: 8 }), {
      countries: Array.from({ length: n }, (_, i) => `${String.fromCharCode(65 + Math.floor(i / 26))}${String.fromCharCode(65 + (i % 26))}`),
      latitudes: Array.from({ length: n }, (_, i) => -80 + 4 * i),
      longitudes: Array.from({ length: n }, (_, i) => ((i * 137) % 360) - 180),
    })
    for (let place = 0; place < n; place += 5) {
      expectSound(islands, { home: { place } })
      expectSound(islands, { home: { latitude: -80, longitude: 5, country: islands.places.countries[place]! } })
    }
  })

  test.each([[90, 0], [-90, 13], [0, 180], [0, -180]])('a place moved to %d, %d is a home and a candidate like others', (latitude, longitude) => {
    for (const count of [0, 1, 400]) {
      const ties = { from: small.ties.from.slice(0, count), to: small.ties.to.slice(0, count) }
      const at = (column: ArrayLike<number>, value: number) => Array.from(column, (old, row) => (row === 7 ? value : old))
      const moved = changed({ ...small, ties }, { latitudes: at(small.places.latitudes, latitude), longitudes: at(small.places.longitudes, longitude) })
      expectSound(moved, { home: { place: 7 } })
      expectSound(moved, { home: { place: small.places.countries.findIndex((code) => code !== small.places.countries[7]) } })
    }
  })

  test('the dateline may run anywhere: turned about its axis, the world gives each feature the same values, squares apart', () => {
    const all = changed(small, { populations: Array.from(small.places.populations, (population) => population || 1000) })
    const turned = changed(all, { longitudes: Array.from(all.places.longitudes, (east) => ((east + 180 + 137) % 360) - 180) })
    for (const place of [7, small.ties.from[0]!, small.ties.to[3]!]) {
      const [before, after] = [all, turned].map((made) => lookFrom(worldOf(made), { place })) as [View, View]
      for (const feature of features.filter(({ grain }) => !['cell', 'block'].includes(grain))) {
        const [was, is] = [readerOf(before, feature), readerOf(after, feature)]
        for (const candidate of candidatesOf(before)) {
          const sameThere = after.world.catalogue.placeOfRow[before.world.catalogue.row[candidate]!]!
          expect(is(sameThere), feature.name).toBeCloseTo(was(candidate), 3)
        }
      }
    }
  })
})

describe('a place without population', () => {
  test('counts as one of unknown population, whether it was left out or written as 0', () => {
    const unknown = (value: number) => changed(small, { populations: Array.from(small.places.populations, (old, row) => (row % 3 === 0 ? value : old)) })
    for (const place of [6, 7]) expect(answerOf(unknown(0), { home: { place } })).toEqual(answerOf(unknown(NaN), { home: { place } }))
  })

  test('is a home and a candidate, even where no population is known at all', () => {
    for (const known of [(row: number) => row % 2 === 0, () => false]) {
      const made = changed(small, { populations: Array.from(small.places.populations, (old, row) => (known(row) ? old : NaN)) })
      expectSound(made, { home: { place: 7 } })
      expectSound(made, { home: { place: 8 }, country: small.places.countries.find((code) => code !== small.places.countries[8])! })
    }
  })
})

function changed(made: MadeUp, columns: Partial<PlaceColumns>): MadeUp {
  return { ...made, places: { ...made.places, ...columns } }
}

function shuffledWorld({ places, ties, countries }: MadeUp, seed: number): MadeUp {
  const random = mulberry32(seed)
  const order = shuffled(places.ids.length, random)
  const newRow = new Map(order.map((old, row) => [old, row]))
  const moved = <T>(column: ArrayLike<T>) => order.map((old) => column[old]!)
  const ends = (column: Int32Array) => Int32Array.from(tieOrder, (k) => newRow.get(column[k]!)!)
  const tieOrder = shuffled(ties.from.length, random)
  return {
    countries,
    places: {
      ids: moved(places.ids), names: moved(places.names), countries: moved(places.countries), regions: moved(places.regions),
      latitudes: moved(places.latitudes), longitudes: moved(places.longitudes), populations: moved(places.populations),
      kinds: moved(places.kinds), features: moved(places.features),
    },
    ties: { from: ends(ties.from), to: ends(ties.to) } satisfies TieColumns,
  }
}
