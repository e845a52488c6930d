// Accents of Latin, Greek and Cyrillic, Hebrew points and Arabic vowel signs are left out of a search key; the marks of
// scripts in which they are letters (Devanagari, Thai, …) stay.
const optionalMarks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g

const letters: Record<string, string> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i', ŋ: 'n', ĸ: 'k', ə: 'e', 'ǝ': 'e',
}
const specialLetters = new RegExp(`[${Object.keys(letters).join('')}]`, 'g')

/**
 * The form under which a name is found: lower case, without accents, spaces or punctuation, so that `Xī'ān`, `xi an`
 * and `XIAN` are one. Letters of every script are kept. Text without letters or digits gives ''.
 */
export function foldName(name: string): string {
  if (/^[a-z0-9]*$/.test(name)) return name
  return name
    .normalize('NFKD')
    .replace(optionalMarks, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(specialLetters, (letter) => letters[letter]!)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}
