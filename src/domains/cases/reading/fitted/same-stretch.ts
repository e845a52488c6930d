/** Whether two texts name the same, give or take: one holds the other and is at least half of it, article, blanks and signs aside. */
export function isSameStretch(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)]
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short !== '' && long.includes(short) && 2 * short.length >= long.length
}

/** A text without article, blanks and signs, in lower case. */
export function plain(text: string): string {
  return text.toLowerCase().replace(/^(?:the|a|an) /u, '').replace(/[\s\p{P}]+/gu, '')
}
