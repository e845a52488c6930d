import { type Bilingual, Invalid } from '#platform/errors.ts'

/** What a file held: the letter's text and, of a mail, when it was sent and by whom. */
export interface LetterFile {
  text: string
  received: string | null
  sender: { name: string | null; email: string | null }
}

/** The refusal of a file, with its reason in both languages. */
export function unreadable(reason: Bilingual): Invalid {
  return new Invalid(reason)
}
