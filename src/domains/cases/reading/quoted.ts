import type { Span } from './readable.ts'

/** A stretch of the letter as it stands there. */
export interface Quoted {
  text: string
  span: Span
}
