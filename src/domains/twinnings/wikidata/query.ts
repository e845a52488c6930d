/** The queries put to the Wikidata Query Service (SPARQL 1.1); no part of them is special to that server. */
const prefixes = `
PREFIX wd: <http://www.wikidata.org/entity/>
PREFIX wdt: <http://www.wikidata.org/prop/direct/>
PREFIX p: <http://www.wikidata.org/prop/>
PREFIX ps: <http://www.wikidata.org/prop/statement/>
PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX wikibase: <http://wikiba.se/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>`

/** All countries that have a two-letter code (P297). */
export const countriesQuery = `${prefixes}
SELECT ?country ?code WHERE { ?country wdt:P297 ?code } ORDER BY ?code`

/**
 * The twinnings (P190) stated on items of one country, of the best rank: qualifiers and number of references. An item
 * belongs to the country that its P17 names without an end date, or Swedish towns would be Danish.
 */
export function twinningsQuery(country: string): string {
  return `${prefixes}
SELECT ?a ?b ?start ?end ?point (COUNT(DISTINCT ?reference) AS ?references) WHERE {
  ?a p:P17 ?in . ?in ps:P17 wd:${country} .
  FILTER NOT EXISTS { ?in pq:P582 ?left }
  FILTER NOT EXISTS { ?in wikibase:rank wikibase:DeprecatedRank }
  ?a p:P190 ?tie . ?tie a wikibase:BestRank ; ps:P190 ?b .
  FILTER NOT EXISTS { ?tie wikibase:rank wikibase:DeprecatedRank }
  OPTIONAL { ?tie pq:P580 ?start }
  OPTIONAL { ?tie pq:P582 ?end }
  OPTIONAL { ?tie pq:P585 ?point }
  OPTIONAL { ?tie prov:wasDerivedFrom ?reference }
} GROUP BY ?a ?b ?tie ?start ?end ?point`
}

/** What is known of some items, a fact a row, so that several values of one kind do not multiply with those of another. */
export function itemsQuery(ids: readonly string[]): string {
  return `${prefixes}
SELECT ?item ?fact ?value ?language WHERE {
  VALUES ?item { ${ids.map((id) => `wd:${id}`).join(' ')} }
  {
    ?item rdfs:label ?value . BIND("label" AS ?fact) BIND(LANG(?value) AS ?language)
    FILTER(LANG(?value) IN ("en", "mul", "zh-cn", "zh-hans", "zh"))
  } UNION {
    ?item p:P17 ?in . ?in ps:P17 ?country . ?country wdt:P297 ?value . BIND("country" AS ?fact)
    FILTER NOT EXISTS { ?in pq:P582 ?left }
    FILTER NOT EXISTS { ?in wikibase:rank wikibase:DeprecatedRank }
  } UNION {
    ?item wdt:P625 ?value . BIND("position" AS ?fact)
  } UNION {
    ?item wdt:P1566 ?value . BIND("geonames" AS ?fact)
  } UNION {
    ?item wdt:P31 ?value . BIND("kind" AS ?fact)
  }
}`
}
