import { expect, test } from 'vitest'
import fc from 'fast-check'
import { rowsOf } from './csr.ts'
import { boxesOf, nearLists } from './near.ts'
import { chordSquared, kmOfChord, unitVectors } from './sphere.ts'

test('the distance from Leeds to Brno agrees with the haversine formula', () => {
  const points = unitVectors([53.79648, 49.19522], [-1.54785, 16.60796])
  expect(kmOfChord(chordSquared(points, 0, points, 1))).toBeCloseTo(haversineKm(53.79648, -1.54785, 49.19522, 16.60796), 6)
})

test('distances by the series are those by the arcsine, to a tenth of a millimetre', () => {
  for (let squared = 1e-12; squared < 4; squared *= 1.05) expect(kmOfChord(squared)).toBeCloseTo(2 * 6371.0088 * Math.asin(Math.sqrt(squared) / 2), 7)
  expect(kmOfChord(0)).toBe(0)
})

test('places on both sides of the dateline and around a pole are near each other', () => {
  const points = unitVectors([0, 0, 89.99, 89.99], [179.99, -179.99, 0, 180])
  const near = nearLists(boxesOf(points, [0, 0, 0, 0], 30), Int32Array.of(0, 2), 30)
  expect([...near.index.subarray(near.start[0], near.start[1])].toSorted((a, b) => a - b)).toEqual([0, 1])
  expect([...near.index.subarray(near.start[1], near.start[2])].toSorted((a, b) => a - b)).toEqual([2, 3])
})

test('boxes find the same neighbours as comparing every pair', () => {
  const degrees = fc.array(fc.tuple(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true })), {
    minLength: 2, maxLength: 40,
  })
  fc.assert(
    fc.property(degrees, (places) => {
      const points = unitVectors(places.map(([latitude]) => latitude), places.map(([, longitude]) => 180 + longitude))
      const group = places.map((_, i) => i % 2)
      const near = nearLists(boxesOf(points, group, 50), Int32Array.from(places.keys()), 50)
      places.forEach((_, i) => {
        const found = [...near.index.subarray(near.start[i], near.start[i + 1])].sort((a, b) => a - b)
        const wanted = [...places.keys()].filter(
          (j) => group[j] === group[i] && kmOfChord(chordSquared(points, i, points, j)) <= 50,
        )
        expect(found).toEqual(wanted)
      })
    }),
  )
})

test('entries of the same cell of a matrix are added up', () => {
  const rows = rowsOf(2, Int32Array.of(1, 0, 1), Int32Array.of(3, 2, 3), Float32Array.of(1, 5, 2))
  expect([[...rows.start], [...rows.index], [...rows.value]]).toEqual([[0, 1, 2], [2, 3], [5, 3]])
})

function haversineKm(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const half = Math.sin(radians(lat2 - lat1) / 2) ** 2
    + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * Math.sin(radians(lon2 - lon1) / 2) ** 2
  return 2 * 6371.0088 * Math.asin(Math.sqrt(half))
}
