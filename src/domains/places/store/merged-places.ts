import type { MergedTable } from './merge.ts'

/** How places are merged: by id, value by value; further names gather. */
export const mergedPlaces = {
  table: 'place',
  key: ['id'],
  values: {
    name: 'text', name_en: 'text', name_ascii: 'text', name_zh: 'text', country: 'text', kind: 'text',
    feature_code: 'text', admin1_code: 'text', admin1: 'text', admin2_code: 'text', lat: 'double precision',
    lon: 'double precision', population: 'integer', timezone: 'text', wikidata: 'text', unlocode: 'text', nuts3: 'text',
    gbt_code: 'text', level: 'text', airport_iata: 'text', airport_name: 'text', airport_km: 'integer', source: 'text',
    origin: 'text',
  },
  lists: ['names'],
  defaults: { kind: `'city'` },
} satisfies MergedTable

/** Of several places that would take the name of one Chinese division, only the most populous is it. */
export const mergedAndSettledPlaces: MergedTable = {
  ...mergedPlaces,
  settle: [
    'create index on incoming (gbt_code)',
    `update incoming i set gbt_code = null, level = null
     from (select id, gbt_code, population from incoming union all select id, gbt_code, population from place) other
     where other.gbt_code = i.gbt_code and other.id <> i.id
       and (coalesce(other.population, 0), other.id) > (coalesce(i.population, 0), i.id)`,
  ],
}
