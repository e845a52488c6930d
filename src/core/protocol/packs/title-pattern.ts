/** The words that may stand around a title without changing the post. */
export interface TitleSurroundings {
  /** Words before an English title, as `municipal`. */
  before: string
  /** Any text before a title in the country's own language may name the place or body when true. */
  nativeAfterAnything: boolean
  /** What may follow a native title, as "Mr". */
  nativeAfter: string
}

/**
 * The pattern of one post's titles over a normalised title: the English alternatives, between neutral words and an
 * "of ..." that names the place or body, or the native alternatives.
 */
export function titlePattern(around: TitleSurroundings, english: string, native: string): RegExp {
  const start = around.nativeAfterAnything ? '.*' : ''
  return new RegExp(
    `^(?:(?:${around.before}) )*(?:${english})(?: (?:of|for|at|in) .*)?$|^${start}(?:${native})(?:${around.nativeAfter})?$`,
    'u',
  )
}
