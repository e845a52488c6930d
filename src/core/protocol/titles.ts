import type { CountryPack, Post, TitleQualifier } from './country-pack.ts'

export interface ReadTitle {
  post: Post
  qualifiers: readonly TitleQualifier[]
}

/**
 * The post behind a title in English or in the country's language; null when it is none the pack knows. Of a title
 * that joins several posts ("Deputy Secretary and Mayor") the highest counts. `placeNames` are names of the place the
 * person serves, which people write before the title ("Wuhan Vice Mayor").
 */
export function readTitle(pack: CountryPack, title: string, placeNames: readonly string[] = []): ReadTitle | null {
  const written = Array.from(title, (character) => pack.otherForms.get(character) ?? character).join('')
  const found = readings(written).map((reading) => postOf(pack, reading, placeNames))
  const spaced = written.trim().split(spaceWithinHan).map((part) => postOf(pack, part, placeNames))
  const posts = [...found, ...(spaced.includes(undefined) ? [] : spaced)].filter((post) => post !== undefined)
  const order = (post: Post) => pack.posts.indexOf(post)
  const post = posts.sort((a, b) => order(a) - order(b)).at(0)
  return post ? { post, qualifiers: qualifiersOf(pack, written) } : null
}

/** Chinese is written without spaces; `副 市长` is one title, `市委书记 市长` are two. */
const spaceWithinHan = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu

/** The whole title, without its remark in brackets, with its body after "of", and each of several posts in it. */
function readings(title: string): string[] {
  const joined = title.replace(spaceWithinHan, '')
  return [
    joined,
    joined.replace(/[(（][^()（）]*[)）]/gu, ' '),
    joined.replace(/,\s+/gu, ' of '),
    ...joined.split(/\s*(?:[,;/&，、；]|\band\b|兼)\s*/u),
  ]
}

/** Lower case without accents, hyphens or apostrophes; "deputy" reads as "vice", as the field uses them alike. */
export function normalisedTitle(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[\u200b-\u200f\u2060\ufeff'’‘`.]/gu, '')
    .replace(/[-‐-―_()（）]/gu, ' ')
    .replace(/\bdeputy\b/g, 'vice')
    .replace(/\s+/g, ' ')
    .trim()
}

const englishQualifiers: Record<TitleQualifier, RegExp> = {
  acting: /\b(?:acting|interim)\b/u,
  former: /\b(?:former|ex|retired|previous)\b/u,
  honorary: /\bhonorary\b/u,
}

const qualifierNames = ['acting', 'former', 'honorary'] as const

const courtesies =
  /^(?:(?:the|hon|honou?rable|right honou?rable|his excellency|her excellency|mr|mrs|ms|madam|dr|prof|herr|frau) )+/

function postOf(pack: CountryPack, part: string, placeNames: readonly string[]): Post | undefined {
  let text = normalisedTitle(part)
  for (const name of qualifierNames) text = text.replace(englishQualifiers[name], '').replace(pack.qualifiers[name], '')
  text = text.trim().replace(courtesies, '')
  for (const name of placeNames) text = withoutPlace(text, normalisedTitle(name))
  return text === '' ? undefined : pack.posts.find((post) => post.titles.test(text))
}

function withoutPlace(text: string, name: string): string {
  return name !== '' && text.startsWith(`${name} `) ? text.slice(name.length + 1).trim() : text
}

function qualifiersOf(pack: CountryPack, title: string): TitleQualifier[] {
  const text = normalisedTitle(title)
  return qualifierNames.filter((name) => englishQualifiers[name].test(text) || pack.qualifiers[name].test(text))
}
