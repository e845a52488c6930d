import { expect, test } from 'vitest'
import { topsis } from './topsis.ts'

const expectClose = (actual: number[], expected: number[], digits: number) => {
  expect(actual).toHaveLength(expected.length)
  expected.forEach((value, i) => expect(actual[i]).toBeCloseTo(value, digits))
}

test('three mountain routes: the way of scaling alone changes the winner', () => {
  // Opricovic and Tzeng 2004, EJOR 156(2): risk is a cost, altitude a benefit. Vector figures recomputed with numpy.
  const routes = [[1, 3000], [2, 3750], [5, 4500]]
  const weights = [0.5, 0.5]
  expectClose(topsis(routes, { weights, directions: [-1, 1], scaling: 'range' }), [0.5, 0.6172, 0.5], 4)
  expectClose(topsis(routes, { weights, directions: [-1, 1], scaling: 'vector' }), [0.7621, 0.7222, 0.2379], 4)
})

test('six notebooks', () => {
  // Ersoy 2021, LogForum 17(3); the paper rounds on the way (.308 …), exact figures recomputed with numpy.
  const matrix = [
    [256, 8, 41, 1.6, 1.77, 7347.16],
    [256, 8, 32, 1.0, 1.8, 6919.99],
    [256, 8, 53, 1.6, 1.9, 8400],
    [256, 8, 41, 1.0, 1.75, 6808.9],
    [512, 8, 35, 1.6, 1.7, 8479.99],
    [256, 4, 35, 1.6, 1.7, 7499.99],
  ]
  const weights = [0.405, 0.221, 0.134, 0.199, 0.007, 0.034]
  const closeness = topsis(matrix, { weights, directions: [1, 1, 1, 1, -1, -1], scaling: 'vector' })
  expectClose(closeness, [0.307472, 0.253631, 0.327176, 0.262326, 0.856253, 0.191365], 6)
})

test('three cars', () => {
  // Example of the R package MCDA, recomputed with numpy.
  const cars = [[5490, 51.4, 8.5, 285], [6500, 70.6, 7, 288], [6489, 54.3, 7.5, 290]]
  const closeness = topsis(cars, { weights: [0.35, 0.25, 0.25, 0.15], directions: [-1, 1, 1, 1], scaling: 'vector' })
  expectClose(closeness, [0.481685, 0.518208, 0.177955], 6)
})

test('adding a dominated alternative can change the winner, so the method is never used to decide', () => {
  const options = { weights: [0.5, 0.3, 0.2], directions: [1, 1, 1] as const, scaling: 'vector' as const }
  const three = [[4, 2, 1], [7, 7, 10], [10, 9, 1]]
  expectClose(topsis(three, options), [0, 0.6612, 0.624], 4)
  expectClose(topsis([...three, [2, 6, 7]], options), [0.1951, 0.6831, 0.7033, 0.296], 4)
})

test('alternatives that are all alike are all as close as can be', () => {
  expect(topsis([[1, 2], [1, 2]], { weights: [0.5, 0.5], directions: [1, -1], scaling: 'range' })).toEqual([1, 1])
})
