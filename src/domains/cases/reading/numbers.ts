const englishUnits: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  'a dozen': 12,
  dozen: 12,
  'half a dozen': 6,
  'two dozen': 24,
  'dozen and a half': 18,
  'a dozen and a half': 18,
}

const hanDigits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
}

/** A whole number in figures, English words ("twenty-five") or Chinese (`十二`, `二〇二六`, `一百零八`). */
export const numberPattern =
  '(?:\\d{1,4}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:a )?dozen and a half|half a dozen|two dozen|a dozen|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|one|two|three|four|five|six|seven|eight|nine|ten|[零〇一二两兩三四五六七八九十百壹贰叁肆伍陆柒捌玖拾]{1,7})'

/** The number a text of `numberPattern` stands for; null for none. */
export function numberOf(text: string): number | null {
  const plain = text.trim().toLowerCase()
  if (/^\d+$/.test(plain)) return Number(plain)
  if (/^[a-z -]+$/.test(plain)) return englishNumber(plain)
  return hanNumber(plain)
}

function englishNumber(words: string): number | null {
  if (words in englishUnits) return englishUnits[words]!
  const [tens, unit] = words.split(/[- ]/)
  const sum = (englishUnits[tens ?? ''] ?? NaN) + (englishUnits[unit ?? ''] ?? NaN)
  return Number.isNaN(sum) ? null : sum
}

function hanNumber(text: string): number | null {
  if (!/[十百拾]/.test(text)) {
    const digits = Array.from(text, (character) => hanDigits[character])
    return digits.includes(undefined) || digits.length === 0 ? null : Number(digits.join(''))
  }
  let total = 0
  let digit: number | null = null
  for (const character of text) {
    const value = hanDigits[character]
    if (value !== undefined) digit = value
    else {
      total += (digit ?? 1) * (character === '百' ? 100 : 10)
      digit = null
    }
  }
  return total + (digit ?? 0)
}

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  )

/** A day of the month written as a word ("the tenth of July"), longest first. */
export const ordinalPattern = ordinals.toReversed().join('|').replaceAll('-', '[- ]')

/** The day a text of `ordinalPattern` or of figures stands for; NaN for none. */
export function dayOf(text: string | undefined): number {
  const at = ordinals.indexOf((text ?? '').toLowerCase().replace(' ', '-'))
  return at < 0 ? Number(text) : at + 1
}
