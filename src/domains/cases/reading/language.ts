import type { Letter } from './letter.ts'

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
export function languageOf({ body, headEnd, tailStart }: Letter): string {
  const text = tailStart - headEnd > 40 ? body.slice(headEnd, tailStart) : body
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  if (count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 20) return 'ja'
  if (count(/\p{Script=Hangul}/gu) > 20) return 'ko'
  if (count(/\p{Script=Cyrillic}/gu) > 60) return 'ru'
  if (count(/\p{Script=Arabic}/gu) > 60) return 'ar'
  const han = count(/\p{Script=Han}/gu) * 0.6
  const latin = count(/(?<![@.\w])[A-Za-zÀ-ɏ]{2,}(?![\w@])/g)
  if (han + latin > 0 && han / (han + latin) >= 0.8) return 'zh'
  if (han / (han + latin) > 0.2) return 'mixed'
  return latinLanguage(text)
}

function latinLanguage(text: string): string {
  const scores = Object.entries(smallWords).map(
    ([language, words]) => [language, text.match(words)?.length ?? 0] as const,
  )
  const [best] = scores.toSorted((a, b) => b[1] - a[1])
  return best && best[1] > 0 ? best[0] : 'en'
}
