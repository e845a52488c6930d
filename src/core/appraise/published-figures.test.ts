import { expect, test } from 'vitest'
import { wholeOf } from './published-figures.ts'

const spending = { value: 129.7, population: 'all international students', area: 'city, region and UK', year: '2012' }
const share = { value: 0.16, population: 'Chinese visitors', area: 'East Midlands', year: '2012' }

test('a total and a percentage of other people in another place give no number (impact method, E5)', () => {
  expect(wholeOf(spending, share)).toEqual({ differIn: ['population', 'area'] })
})

test('a part and its share of the same people, place and year give the whole', () => {
  expect(wholeOf({ ...share, value: 8 }, share)).toBe(50)
  expect(wholeOf({ ...share, value: 8, year: '2013' }, share)).toEqual({ differIn: ['year'] })
})
