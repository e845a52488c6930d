import { cellReader, type Cells, type TableLayout } from '#domains/places/places.ts'

/** A tie as a file or an update tells it; `aId` is the smaller id. Null: it does not say. */
export interface TwinningRow {
  aId: string
  bId: string
  startYear: number | null
  endedOn: string | null
  form: string | null
  sources: string[]
  lastSeen: number | null
  confidence: 'high' | 'medium' | 'low' | null
  unlisted: boolean | null
  ambiguous: boolean | null
  disputed: boolean | null
  betweenPlaces: boolean | null
  referenceCount: number | null
  note: string | null
}

export const confidences = ['high', 'medium', 'low'] as const

// Paderborn and Le Mans count from the year 836; nobody claims an older tie.
const oldestYear = 800
const latestYear = 2100

/** The layout of `twin_pairs.csv`; `isKnown` tells the ids of the catalogue. */
export function twinningLayout(isKnown: (placeId: string) => boolean): TableLayout<TwinningRow> {
  return {
    required: ['a_id', 'b_id'],
    read(cell) {
      const cells = cellReader(cell)
      const row = readTwinning(cells, isKnown)
      return cells.problems.length > 0 ? { problems: cells.problems } : { row }
    },
  }
}

/** Two ids in the order in which the pair is kept. */
export function ordered(oneId: string, otherId: string): [aId: string, bId: string] {
  return oneId < otherId ? [oneId, otherId] : [otherId, oneId]
}

function readTwinning(cells: Cells, isKnown: (placeId: string) => boolean): TwinningRow {
  const ends = [readEnd(cells, 'a_id', isKnown), readEnd(cells, 'b_id', isKnown)] as const
  if (ends[0] && ends[0] === ends[1]) cells.refuse('b_id', 'another place than a_id')
  const [aId, bId] = ordered(...ends)
  return {
    aId,
    bId,
    startYear: cells.whole('start_year', oldestYear, latestYear),
    endedOn: readDate(cells, 'ended_on'),
    form: cells.text('form', 60),
    sources: cells.text('source', 500)?.split('|').filter(Boolean) ?? [],
    lastSeen: cells.whole('last_seen', oldestYear, latestYear),
    confidence: cells.word('confidence', confidences),
    unlisted: readFlag(cells, 'unlisted_2026'),
    ambiguous: readFlag(cells, 'ambiguous'),
    disputed: readFlag(cells, 'disputed'),
    betweenPlaces: readFlag(cells, 'between_places'),
    referenceCount: cells.whole('reference_count', 0, 100_000),
    note: cells.text('note', 500),
  }
}

function readEnd(cells: Cells, column: 'a_id' | 'b_id', isKnown: (placeId: string) => boolean): string {
  const id = cells.required(column, cells.text(column), 'a place_id')
  if (id && !isKnown(id)) cells.refuse(column, 'a place_id of the catalogue; import the places first')
  return id
}

function readDate(cells: Cells, column: string): string | null {
  const date = cells.text(column)
  const isDate = date !== null && /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date))
  if (date !== null && !isDate) cells.refuse(column, 'a date as 2026-01-31')
  return date
}

function readFlag(cells: Cells, column: string): boolean | null {
  const flag = cells.word(column, ['0', '1'])
  return flag === null ? null : flag === '1'
}
