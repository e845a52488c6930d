import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { promethee } from './promethee.ts'

const expectClose = (actual: number[], expected: number[], digits: number) => {
  expected.forEach((value, i) => expect(actual[i]).toBeCloseTo(value, digits))
}
const same = <Value>(value: Value, times: number) => Array.from({ length: times }, () => value)

test('three alternatives with the usual preference', () => {
  // Zhao, Peng and Li 2013, Procedia CS 17.
  const flows = promethee([[4, 3, 2], [3, 2, 4], [5, 1, 3]], {
    weights: [0.5, 0.3, 0.2],
    directions: [1, 1, 1],
    shapes: same({ indifference: 0, preference: 0 }, 3),
  })
  expectClose(flows.net, [0.1, -0.3, 0.2], 9)
  expectClose(flows.positive, [0.55, 0.35, 0.6], 9)
  expectClose(flows.negative, [0.45, 0.65, 0.4], 9)
})

test('six facilities with linear preference', () => {
  // Papathanasiou and Ploskas 2018, chapter 3, doi 10.1007/978-3-319-91648-4_3.
  const matrix = [[8, 7, 2, 1], [5, 3, 7, 5], [7, 5, 6, 4], [9, 9, 7, 3], [11, 10, 3, 7], [6, 9, 5, 4]]
  const flows = promethee(matrix, {
    weights: [0.4, 0.3, 0.1, 0.2],
    directions: [1, 1, 1, 1],
    shapes: same({ indifference: 1, preference: 2 }, 4),
  })
  expectClose(flows.net, [-0.26, -0.52, -0.22, 0.36, 0.7, -0.06], 9)
  expectClose(flows.positive, [0.28, 0.14, 0.22, 0.52, 0.78, 0.26], 9)
})

test('four wind farms on twelve criteria with V-shaped preference', () => {
  // Ziemba and others 2017, Energies 10(11), 1755; rows are criteria.
  const byCriterion = [
    [16347, 14219, 8160, 8160], [9, 8.5, 9, 8.5], [73.8, 55, 64.8, 62.5], [36.7, 36, 28.5, 29.5], [1.5, 2, 2, 1.5],
    [3730, 3240, 1860, 1860], [2, 1, 2, 1], [1, 1, 2, 3], [38.8, 33.1, 45.8, 27.3], [4, 2, 4, 3],
    [1720524, 1496512, 858830, 858830], [40012, 34803, 19973, 19973],
  ]
  const points = [20, 5, 5, 1.67, 1.67, 11.67, 11.67, 5, 5, 16.67, 8.33, 8.33]
  const sum = points.reduce((a, b) => a + b, 0)
  const flows = promethee([0, 1, 2, 3].map((farm) => byCriterion.map((row) => row[farm]!)), {
    weights: points.map((point) => point / sum),
    directions: [-1, -1, -1, -1, -1, 1, -1, -1, 1, -1, 1, 1],
    shapes: [7280, 4, 13.4, 7.4, 3, 1662, 3, 3, 13.8, 3, 766240, 17820].map((preference) => ({ indifference: 0, preference })),
  })
  expectClose(flows.net, [-0.0445, 0.1884, -0.0954, -0.0485], 4)
})

test('net flows add up to 0', () => {
  const value = fc.double({ min: -100, max: 100, noNaN: true })
  fc.assert(fc.property(fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 8 }), (matrix) => {
    const { net } = promethee(matrix, {
      weights: [0.2, 0.5, 0.3], directions: [1, -1, 1], shapes: same({ indifference: 1, preference: 5 }, 3),
    })
    expect(net.reduce((sum, flow) => sum + flow, 0)).toBeCloseTo(0, 9)
  }))
})
