import type { Letter, Stretch } from './letter.ts'
import { fullName, zhName } from './names.ts'
import { listHeading } from './papers.data.ts'
import { honorifics } from './people.data.ts'

const person = new RegExp(
  `^[ \\t|]*(?:[-•*–]|\\(?\\d{1,2}[.)、]?|[一二三四五六七八九十]{1,2}、)?[ \\t]*(?:(?:Chief |Barr |Engr |Prof |Dr )?\\((?:Mr|Mrs|Ms|Dr)\\.?\\s*\\)\\s*${fullName}|(?:Barr|Engr|Arch)\\.?\\s+(?:\\((?:Mr|Mrs|Ms)\\.?\\s*\\)\\s*)?${fullName}|${honorifics}(?:${fullName}|\\p{Lu}[\\p{L}]+)|${fullName}[ \\t]*(?:\\([^)\\n]{1,12}\\)[ \\t]*)?[,|–:-][^\\n]{3,}|${zhName}(?:[ \\t,:|(,、-]+[^\\n]{2,}|$)|[\\p{Script=Han}]{2,20}[ \\t:]+${zhName}[ \\t]*(?:\\([^)\\n]{1,8}\\))?$)`,
  'u',
)

/** The people a letter lists, one a line, under a heading that says who they are; empty where it lists none. */
export function peopleInLines(letter: Letter): Stretch[] {
  for (const [index, heading] of letter.lines.entries()) {
    if (!listHeading.test(heading.text)) continue
    const below = letter.lines.slice(index + 1, index + 40).filter(({ text }) => text.trim() !== '')
    const first = below.slice(0, 3).findIndex(({ text }) => person.test(text))
    if (first < 0) continue
    const end = below.findIndex(({ text }, at) => at > first && !person.test(text))
    const people = below.slice(first, end < 0 ? below.length : end)
    if (people.length > 1) return people
  }
  return []
}
