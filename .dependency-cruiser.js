// Rules derived from architecture.js; each comment says what is wrong and how to get out.
import { adapters, domains } from './architecture.js'

const names = Object.keys(domains)
const anyDomain = '^src/domains/([^/]+)/'
const adapterFiles = `(${adapters.join('|')})(\\.tsx?$|/)`

/** A domain may reach only itself and the front doors of the domains that its row of the table names. */
const acrossDomains = names.map((name) => ({
  name: `uses-of-${name}`,
  comment: `${name} may use only: ${domains[name].join(', ') || 'no other domain'}, and only by their front door X.ts. Pass the function in from main.ts, or change its row in architecture.js and say why.`,
  severity: 'error',
  from: { path: `^src/domains/${name}/`, pathNot: '\\.test\\.tsx?$' },
  to: {
    path: '^src/domains/',
    pathNot: [`^src/domains/${name}/`, ...domains[name].map((other) => `^src/domains/${other}/${other}\\.ts$`)],
  },
}))

export default {
  forbidden: [
    ...acrossDomains,
    {
      name: 'domain-not-in-the-table',
      comment: 'A folder under src/domains must have its row in architecture.js.',
      severity: 'error',
      from: { path: anyDomain, pathNot: `^src/domains/(${names.join('|')})/` },
      to: {},
    },
    {
      name: 'core-imports-only-core',
      comment: 'core/ is numbers in, numbers out: it may import nothing but core/. Move the caller out, or pass the data in.',
      severity: 'error',
      from: { path: '^src/core/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^src/core/' },
    },
    {
      name: 'platform-knows-no-domain',
      comment: 'platform/ serves every domain and knows none; move the rule into the domain or pass it in.',
      severity: 'error',
      from: { path: '^src/platform/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/(domains|faces|main)' },
    },
    {
      name: 'domain-knows-no-face',
      comment: 'A domain offers adapters; faces assemble them. Move shared parts of pages to platform/.',
      severity: 'error',
      from: { path: '^src/domains/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/(faces|main)' },
    },
    {
      name: 'faces-open-only-adapters',
      comment: 'A face imports adapters and platform; of a front door it may import types only.',
      severity: 'error',
      from: { path: '^src/faces/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/domains/', pathNot: `^src/domains/[^/]+/${adapterFiles}`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-the-store-touches-tables',
      comment: 'Only store.ts (and its split files store/*.ts) may import a schema or the query builder; give the front door a query with a name.',
      severity: 'error',
      from: { path: '^src/domains/', pathNot: ['/(store|schema)(\\.ts$|/)', '\\.test\\.tsx?$'] },
      to: { path: ['node_modules/drizzle-orm', '/schema\\.ts$'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-the-front-door-opens-the-store',
      comment: 'Adapters and other files ask the front door, never the store.',
      severity: 'error',
      from: { path: ['^src/domains/[^/]+/(web|api|cli)(\\.tsx?$|/)', '^src/domains/[^/]+/islands/'] },
      to: { path: '^src/domains/[^/]+/store(\\.ts$|/)' },
    },
    {
      name: 'islands-stay-small',
      comment: 'A browser script imports only core/, files of its own domain, and browser libraries.',
      severity: 'error',
      from: { path: '^src/(.+)/islands/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: ['^src/core/', '^src/$1/'] },
    },
    {
      name: 'islands-reach-no-server',
      comment: 'What a browser script reaches must run in a browser: no page, store, database or front door.',
      severity: 'error',
      from: { path: '/islands/', pathNot: '\\.test\\.ts$' },
      to: { reachable: true, path: '^src/(main|faces/|platform/(db|http|jobs|cli)/|domains/[^/]+/(store|schema|web|api|cli)\\b)|^node:' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or a third is missing.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'A file nobody imports: delete it.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: ['\\.test\\.tsx?$', '/islands/', '\\.worker\\.ts$', '\\.d\\.ts$', '^src/main\\.ts$'] },
      to: {},
    },
    {
      name: 'no-unresolvable',
      comment: 'The import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^node:', '^hono/jsx/', '^(geojson|topojson-specification)$'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
}
