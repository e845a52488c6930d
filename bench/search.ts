/*
 * How long a search takes over all names of the catalogue: 2,000 beginnings of names, one to eight letters in every
 * script, drawn by a seed, with and without a country of home. Run it with `node bench/search.ts`.
 */
import { cpus } from 'node:os'
import { mulberry32 } from '#core/stats/mulberry32.ts'
import { cataloguePlaces } from '#domains/places/catalogue.ts'
import { nameIndexBuilder } from '#domains/places/name-index.ts'
import { likeliestRows, nearlyNamedRows, openNameIndex } from '#domains/places/search.ts'

const searches = 2000
const countries: string[] = []
const populations: number[] = []
const names: string[] = []
const builder = nameIndexBuilder()
for await (const place of cataloguePlaces()) {
  builder.add({ ...place, names: place.names.join('\n') })
  countries.push(place.country)
  populations.push(place.population ?? NaN)
  names.push(place.names[0] ?? place.name)
}
const { text, entries } = await builder.finish()
const index = openNameIndex(text, entries, populations)

const random = mulberry32(2026)
const times = Array.from({ length: searches }, (_, turn) => {
  const name = names[Math.floor(random() * names.length)]!
  const begun = name.slice(0, 1 + Math.floor(random() * 8))
  const bonus = turn % 2 === 0 ? () => 0 : (row: number) => (countries[row] === 'GB' ? 1 : 0)
  const wanted = { limit: 10, accepts: () => true, bonus }
  const startedAt = performance.now()
  if (likeliestRows(index, begun, wanted).length === 0) nearlyNamedRows(index, begun, wanted)
  return performance.now() - startedAt
}).sort((a, b) => a - b)

const at = (share: number) => times[Math.min(searches - 1, Math.floor(share * searches))]!.toFixed(2)
console.log(`${cpus()[0]!.model}, ${cpus().length} processors, Node ${process.version}`)
console.log(`${entries.length.toLocaleString('en')} names; a search takes p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, at most ${at(1)} ms`)
