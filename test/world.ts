import { test as base } from 'vitest'
import type { Actor, Context, Role } from '#platform/context.ts'
import { databaseFor } from '#platform/db/home-database.ts'
import { auditNeedsTransaction, type Store } from '#platform/db/database.ts'
import type { Locale } from '#platform/i18n/locale.ts'
import { rehearse } from './rehearsal.ts'
import { openTestStore } from './stores.ts'

/** The day on which all tests happen. */
export const today = new Date('2026-01-02T10:00:00Z')

export const officer: Actor = { id: 'olivia', name: 'Olivia Marsh' }

interface Part {
  home: string | null
  actor: Actor
  roles: Role[]
  now: Date
  locale: Locale
}

/** What a test finds: an empty, migrated database, in which the test can do what it likes: all of it is undone at its end. */
export interface World {
  /** The officer of the home, with an administrator's role, in English, on the fixed day. */
  ctx: Context
  /** The same with something else, as `world.as({ home: 'wuhan' })` or `world.as({ roles: ['reader'] })`. */
  as(part: Partial<Part>): Context
  store: Store
}

/** Vitest's `test` with a `world`. One database is booted for each test file; see `stores.ts` for which one. */
export const test = base.extend<{ booted: Store; world: World }>({
  // oxlint-disable-next-line no-empty-pattern -- vitest reads the wanted fixtures from this pattern
  booted: [async ({}, use) => {
    const store = await openTestStore()
    await use(store)
    await store.close()
  }, { scope: 'worker' }],
  world: async ({ booted }, use) => {
    const { connections, undo } = await rehearse(booted.connections)
    const as = ({ home = 'leeds', actor = officer, roles = ['administrator'], ...part }: Partial<Part>): Context => ({
      db: databaseFor(connections, home),
      home,
      actor,
      roles: new Set(roles),
      now: today,
      locale: 'en',
      audit: auditNeedsTransaction,
      ...part,
    })
    const store = { ...booted, connections, databaseFor: (home: string | null) => as({ home }).db, db: as({ home: null }).db }
    await use({ ctx: as({}), as, store })
    await undo()
  },
})
