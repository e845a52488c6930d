import { expect, test } from 'vitest'
import { spotis } from './spotis.ts'

// Dezert, Tchamova, Han and Tacnet 2020, FUSION.

test('four alternatives on three criteria', () => {
  const distances = spotis([[10.5, -3.1, 1.7], [-4.7, 0, 3.4], [8.1, 0.3, 1.3], [3.2, 7.3, -5.3]], {
    bounds: [[-5, 12], [-6, 10], [-8, 5]],
    ideal: [12, -6, 5],
    weights: [0.2, 0.3, 0.5],
  })
  ;[0.1989, 0.3705, 0.3063, 0.7491].forEach((expected, i) => expect(distances[i]).toBeCloseTo(expected, 4))
})

const cars = [[15000, 4.3, 99, 42, 737], [15290, 5.0, 116, 42, 892], [15350, 5.0, 114, 45, 952], [15490, 5.3, 123, 45, 1120]]
const bounds = [[14000, 16000], [3, 8], [80, 140], [35, 60], [650, 1300]] as const
const weights = [0.2941, 0.2353, 0.2353, 0.0588, 0.1765]

test('four cars against the best of each bound, and against a car that is wished for', () => {
  const toBest = spotis(cars, { bounds, weights, ideal: [14000, 3, 80, 60, 1300] })
  ;[0.477952, 0.5781, 0.55575, 0.5801].forEach((expected, i) => expect(toBest[i]).toBeCloseTo(expected, 4))
  const toWish = spotis(cars, { bounds, weights, ideal: [15300, 4, 115, 50, 900] })
  ;[0.1841, 0.0734, 0.0842, 0.192].forEach((expected, i) => expect(toWish[i]).toBeCloseTo(expected, 4))
})

test('adding an alternative changes nobody else’s distance', () => {
  const options = { bounds, weights, ideal: [14000, 3, 80, 60, 1300] }
  expect(spotis([...cars, [14500, 7, 90, 59, 700]], options).slice(0, 4)).toEqual(spotis(cars, options))
})
