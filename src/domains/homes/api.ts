import { Hono } from 'hono'
import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { answers, json, listShape, path } from '#platform/http/api.ts'
import type { Env } from '#platform/http/env.ts'
import { currentHome, homeProfile, homeRevision, homeVersion, homeVersions, reviseHome } from './homes.ts'
import { messages as m } from './messages.ts'

export const api = new Hono<Env>()

const homeShape = z.object({
  id: z.string(),
  version: z.int(),
  recordedAt: z.iso.datetime(),
  recordedBy: z.string(),
  profile: homeProfile,
})

api.get('/home', answers('The home as it is described now', homeShape), async (c) => {
  const home = await currentHome(c.var.ctx)
  if (!home) throw new NotFound(m.noHome)
  return c.json(home)
})

api.patch(
  '/home',
  answers('Changes parts of the home; each change is a new version', homeShape, {
    description: 'What is left out stays as it was. A home that is not set up yet needs `placeIds`.',
  }),
  json(homeRevision),
  async (c) => c.json(await reviseHome(c.var.ctx, c.req.valid('json'))),
)

api.get('/home/versions', answers('All versions of the home, newest first', listShape(homeShape)), async (c) =>
  c.json({ items: await homeVersions(c.var.ctx), next: null }),
)

api.get(
  '/home/versions/:version',
  answers('One version as it was saved', homeShape),
  path(z.object({ version: z.coerce.number().int() })),
  async (c) => c.json(await homeVersion(c.var.ctx, c.req.valid('param'))),
)
