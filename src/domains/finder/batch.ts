import { z } from 'zod'

/** One line of a batch: rank the places of a country, or of every country but the home's own when `null`. */
export interface BatchQuery {
  home: string
  country: string | null
}

/** What a batch may name. */
export interface Known {
  isPlace(placeId: string): boolean
  isCountry(code: string): boolean
}

/** A line that was refused, as the command-line contract words it, without the leading `error: `. */
export type Refused = string

const line = z.strictObject({ home: z.string(), country: z.string().nullable().optional() })

/**
 * Reads NDJSON queries in order; blank lines are passed over. Nothing is repaired: each bad line is named with its
 * number, counted from 1, and the first field that is wrong.
 */
export function readBatch(text: string, known: Known): { queries: BatchQuery[]; refused: Refused[] } {
  const queries: BatchQuery[] = []
  const refused: Refused[] = []
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    if (raw.trim() === '') continue
    const read = readLine(raw, known)
    if ('allowed' in read) refused.push(`line ${index + 1} field ${read.field}: got ${shown(read.value)}; allowed: ${read.allowed}`)
    else queries.push(read)
  }
  return { queries, refused }
}

interface Wrong {
  field: string
  value: unknown
  allowed: string
}

function readLine(raw: string, known: Known): BatchQuery | Wrong {
  const given = parse(raw)
  const parsed = line.safeParse(given)
  if (!parsed.success) return wrongShape(given, parsed.error)
  const { home, country = null } = parsed.data
  if (!known.isPlace(home)) return { field: 'home', value: home, allowed: 'place_id of an imported place' }
  if (country !== null && !known.isCountry(country)) return { field: 'country', value: country, allowed: countryRule }
  return { home, country }
}

function parse(raw: string): unknown {
  try {
    return JSON.parse(raw)
  } catch {
    return raw
  }
}

function wrongShape(given: unknown, error: z.ZodError): Wrong {
  const issue = error.issues[0]!
  if (issue.code === 'unrecognized_keys') {
    const field = issue.keys[0]!
    return { field, value: (given as Record<string, unknown>)[field], allowed: 'only home and country' }
  }
  const field = issue.path[0]
  if (field === undefined) return { field: '(record)', value: given, allowed: 'a JSON object with home and country' }
  const value = (given as Record<PropertyKey, unknown>)[field]
  return { field: String(field), value, allowed: field === 'home' ? 'place_id of an imported place' : countryRule }
}

const countryRule = 'ISO 3166-1 alpha-2 code, or null for every country but the home\'s own'

/** The value as JSON, cut after 57 characters when it is over 60 long. */
function shown(value: unknown): string {
  const json = value === undefined ? 'nothing' : JSON.stringify(value)
  return json.length > 60 ? `${json.slice(0, 57)}...` : json
}
