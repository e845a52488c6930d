import { expect, test } from 'vitest'
import { vikor } from './vikor.ts'

test('six facilities, the group weighing more than the single regret', () => {
  // Papathanasiou and Ploskas 2018, chapter 2.
  const matrix = [[8, 7, 2, 1], [5, 3, 7, 5], [7, 5, 6, 4], [9, 9, 7, 3], [11, 10, 3, 7], [6, 9, 5, 4]]
  const index = vikor(matrix, { weights: [0.4, 0.3, 0.1, 0.2], groupShare: 0.625 })
  ;['0.640', '1.000', '0.693', '0.271', '0.000', '0.694'].forEach((expected, i) => expect(index[i]!.toFixed(3)).toBe(expected))
})

test('five alternatives with equal weights', () => {
  // Yang and Wu 2020, IEEE Access 8, 21261.
  const matrix = [[78, 56, 34, 6], [4, 45, 3, 97], [18, 2, 50, 63], [9, 14, 11, 92], [85, 9, 100, 29]]
  const index = vikor(matrix, { weights: [0.25, 0.25, 0.25, 0.25], groupShare: 0.5 })
  ;[0.5679, 0.7667, 1, 0.7493, 0].forEach((expected, i) => expect(index[i]).toBeCloseTo(expected, 4))
})
