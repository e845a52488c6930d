import { z } from 'zod'
import { checkRecord, shown } from '#platform/cli/records-check.ts'

/** One line of a batch: rank the places of a country, or of every country but the home's own when `null`. */
interface BatchQuery {
  home: string
  country: string | null
}

/** What a batch may name. */
export interface Known {
  isPlace: (placeId: string) => boolean
  isCountry: (code: string) => boolean
}

/**
 * Reads NDJSON queries in order; blank lines are passed over. Nothing is repaired: `refused` has each wrong field of each
 * bad line, as the command-line contract words it, lines counted from 1.
 */
export function readBatch(text: string, known: Known): { queries: BatchQuery[]; refused: string[] } {
  const shape = lineShape(known)
  const queries: BatchQuery[] = []
  const refused: string[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const { value, problems } = checkRecord(shape, parse(line))
    if (value) queries.push({ home: value.home, country: value.country ?? null })
    for (const { path, value, allowed } of problems ?? []) {
      refused.push(`line ${index + 1} field ${path}: got ${shown(value)}; allowed: ${typeof allowed === 'string' ? allowed : allowed.en}`)
    }
  }
  return { queries, refused }
}

function lineShape({ isPlace, isCountry }: Known) {
  const placeRule = 'place_id of an imported place'
  const countryRule = 'ISO 3166-1 alpha-2 code, or null for every country but the home\'s own'
  return z.strictObject(
    {
      home: z.string(placeRule).refine(isPlace, placeRule),
      country: z.string(countryRule).refine(isCountry, countryRule).nullish(),
    },
    'a JSON object with home and country',
  )
}

/** The line as JSON; a line that is none is itself the value that was given. */
function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return line
  }
}
