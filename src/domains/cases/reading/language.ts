// The commonest small words of languages that write to British councils; enough to tell them apart in a paragraph.
const smallWords: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|of|and|to|in|we|our|your|is|for|with|will|would)\b/gi,
  de: /\b(?:der|die|das|und|wir|unser|unsere|sie|ihre|ihrer|mit|für|eine|einer|ist|nicht|zu|den|dem|im)\b/gi,
  fr: /\b(?:le|la|les|des|et|nous|notre|vous|votre|une|dans|pour|avec|est|aux|du)\b/gi,
  es: /\b(?:el|los|las|del|y|nuestra|nuestro|una|para|con|que|por|su|ciudad)\b/gi,
  it: /\b(?:il|gli|della|nostra|nostro|una|per|con|che|di|sua|vostra|e|del)\b/gi,
  pt: /\b(?:o|os|as|da|do|nossa|nosso|uma|para|com|que|e|em|sua)\b/gi,
  pl: /\b(?:i|w|z|na|do|się|nasze|oraz|jest|że|dla|miasta)\b/gi,
  nl: /\b(?:het|een|van|wij|onze|uw|met|voor|zijn|niet|te)\b/gi,
}

/**
 * The language of the body, as BCP 47: `en`, `zh`, another, or `mixed` when Chinese and a language in Latin letters
 * each hold a fifth of it or more. A Han character counts as 0.6 words. Without any letters: `en`.
 */
export function languageOf(text: string): string {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  if (count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 20) return 'ja'
  if (count(/\p{Script=Hangul}/gu) > 20) return 'ko'
  if (count(/\p{Script=Cyrillic}/gu) > 60) return count(/[іїєґ]/giu) > 3 ? 'uk' : 'ru'
  if (count(/\p{Script=Arabic}/gu) > 60) return 'ar'
  const han = count(/\p{Script=Han}/gu) * 0.6
  const latin = count(/(?<![@.\w])[A-Za-zÀ-ɏ]{2,}(?![\w@])/g)
  if (han + latin > 0 && han / (han + latin) >= 0.8) return 'zh'
  if (han / (han + latin) > 0.2) return 'mixed'
  return isInTwo(text) ? 'mixed' : latinLanguage(text).language
}

// Paragraphs in English beside as many in another language.
function isInTwo(text: string): boolean {
  const words = new Map<boolean, number>()
  for (const paragraph of text.split(/\n\s*\n/u)) {
    const one = latinLanguage(paragraph)
    if (one.words >= 4) words.set(one.language === 'en', (words.get(one.language === 'en') ?? 0) + paragraph.length)
  }
  const [english, other] = [words.get(true) ?? 0, words.get(false) ?? 0]
  return Math.min(english, other) >= 0.25 * (english + other) && Math.min(english, other) > 120
}

/** The language of a text in Latin letters, with how many of its small words stand there. */
export function latinLanguage(text: string): { language: string; words: number; second: number } {
  const scores = Object.entries(smallWords).map(
    ([language, words]) => [language, text.match(words)?.length ?? 0] as const,
  )
  const [best, next] = scores.toSorted((a, b) => b[1] - a[1])
  return { language: best && best[1] > 0 ? best[0] : 'en', words: best?.[1] ?? 0, second: next?.[1] ?? 0 }
}
