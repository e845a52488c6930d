import { Hono } from 'hono'
import { generateSpecs } from 'hono-openapi'
import { etag } from 'hono/etag'
import { utf8Json } from '#platform/http/api.ts'
import type { Env } from '#platform/http/env.ts'
import { type ApiDocument, ApiPage } from './page.tsx'

const mountedAt = '/api/v1'

/** The API, to be mounted at `/api/v1`: the endpoints of all domains, their OpenAPI document, and a page that explains it. */
export function assembleApi(endpoints: readonly Hono<Env>[], version: string): Hono<Env> {
  const api = new Hono<Env>()
  api.use(etag(), utf8Json)
  for (const part of endpoints) api.route('/', part)
  // The document does not change while the program runs, so it is made once, when first asked for.
  let document: Promise<ApiDocument> | undefined
  api.get('/openapi.json', async (c) => c.json(await (document ??= documentOf(endpoints, version))))
  api.get('/', async (c) => {
    const address = new URL(mountedAt, c.req.url).href
    return c.html(<ApiPage frame={c.var.frame} address={address} document={await (document ??= documentOf(endpoints, version))} />)
  })
  return api
}

function documentOf(endpoints: readonly Hono<Env>[], version: string): Promise<ApiDocument> {
  const all = new Hono<Env>()
  for (const part of endpoints) all.route('/', part)
  return generateSpecs(all, {
    documentation: {
      openapi: '3.1.0',
      info: {
        title: 'Entente',
        version,
        description: 'The partner-city office in one program.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: mountedAt }],
      security: [{ bearer: [] }],
      components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
    },
  })
}
