// The one table of the house: which domain may use which. Sorted by level; a domain may use only those above it.
// The dependency rules, the graph in docs/architecture.md and test/architecture.test.ts all derive from this file.
export const domains = {
  places: [],
  policy: [],
  impact: [],
  twinnings: ['places'],
  homes: ['places'],
  people: ['places'],
  finder: ['places', 'twinnings', 'homes', 'policy'],
  cases: ['places', 'policy', 'twinnings', 'homes', 'people', 'finder'],
}

/** The files of a domain that a face may import; `*` stands for the domain's own name. */
export const adapters = ['web', 'api', 'cli']
