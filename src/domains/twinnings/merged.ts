import type { MergedTable, Origin, StagedValues } from '#domains/places/places.ts'
import type { TwinningRow } from './twinning-file.ts'

/** How ties are merged: by pair, value by value; sources gather. */
export const mergedTwinnings: MergedTable = {
  table: 'twinning',
  key: ['a_id', 'b_id'],
  values: {
    start_year: 'integer', ended_on: 'date', form: 'text', last_seen: 'integer', confidence: 'text',
    unlisted: 'boolean', ambiguous: 'boolean', disputed: 'boolean', between_places: 'boolean',
    reference_count: 'integer', note: 'text', origin: 'text',
  },
  lists: ['sources'],
  defaults: { unlisted: 'false', ambiguous: 'false', disputed: 'false', between_places: 'true', origin: `'wikidata'` },
}

/** A tie as it is staged; without an origin it leaves that of a tie that is there, and a new one is Wikidata's. */
export function stagedTwinning(tie: TwinningRow, origin: Origin | null): StagedValues {
  return {
    a_id: tie.aId, b_id: tie.bId, start_year: tie.startYear, ended_on: tie.endedOn, form: tie.form,
    sources: tie.sources.toSorted().join('\n') || null, last_seen: tie.lastSeen, confidence: tie.confidence,
    unlisted: tie.unlisted, ambiguous: tie.ambiguous, disputed: tie.disputed, between_places: tie.betweenPlaces,
    reference_count: tie.referenceCount, note: tie.note, origin,
  }
}
