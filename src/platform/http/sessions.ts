import { createHash, randomBytes } from 'node:crypto'
import { and, eq, gt, isNull, lte } from 'drizzle-orm'
import type { Actor, Context, Role } from '../context.ts'
import { inTransaction } from '../db/database.ts'
import { Forbidden } from '../errors.ts'
import { messages as m } from './messages.ts'
import { sessions, signInLinks } from './schema.ts'

/** How long each kind of key opens the door. */
const linkMinutes = 15
const browserDays = 30
const programDays = 365
const msPerMinute = 60_000
const msPerDay = 86_400_000

export interface Session {
  actor: Actor
  roles: ReadonlySet<Role>
}

/** A secret told once, and until when it works. */
export interface Key {
  value: string
  expiresAt: Date
}

// Users and their roles come with the register; until then whoever may start the program is its administrator.
const owner: Actor = { id: 'owner', name: 'Administrator' }

/** A token that signs in one browser once, within 15 minutes: put it into `/sign-in?token=…`. */
export function issueSignInToken(ctx: Context): Promise<Key> {
  const key = { value: newSecret(), expiresAt: new Date(ctx.now.getTime() + linkMinutes * msPerMinute) }
  return inTransaction(ctx, async (ctx) => {
    await ctx.db.delete(signInLinks).where(lte(signInLinks.expiresAt, ctx.now))
    await ctx.db.insert(signInLinks).values({ tokenHash: hash(key.value), expiresAt: key.expiresAt })
    await ctx.audit('sign-in link issued', { subject: 'session', after: { expiresAt: key.expiresAt } })
    return key
  })
}

/** Spends a sign-in token and opens a browser session. Throws Forbidden when it is unknown, spent or too old. */
export function signIn(ctx: Context, token: string): Promise<Key> {
  return inTransaction(ctx, async (ctx) => {
    const works = and(eq(signInLinks.tokenHash, hash(token)), isNull(signInLinks.usedAt), gt(signInLinks.expiresAt, ctx.now))
    const spent = await ctx.db.update(signInLinks).set({ usedAt: ctx.now }).where(works).returning()
    if (spent.length === 0) throw new Forbidden(m.linkDoesNotWork)
    return openSession(ctx, 'browser', browserDays)
  })
}

/** A bearer token for a program that uses the API, valid for a year. */
export function issueApiToken(ctx: Context): Promise<Key> {
  return inTransaction(ctx, (ctx) => openSession(ctx, 'program', programDays))
}

/** Who holds this key now; undefined when nobody does. */
export async function sessionOf(ctx: Context, key: string): Promise<Session | undefined> {
  const current = and(eq(sessions.idHash, hash(key)), gt(sessions.expiresAt, ctx.now))
  const found = (await ctx.db.select().from(sessions).where(current)).at(0)
  return found && { actor: { id: found.actorId, name: found.actorName }, roles: new Set([found.role]) }
}

/** Ends the session of this key, wherever else it is known. */
export function signOut(ctx: Context, key: string): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    await ctx.db.delete(sessions).where(eq(sessions.idHash, hash(key)))
    await ctx.audit('signed out', { subject: 'session' })
  })
}

async function openSession(ctx: Context, kind: 'browser' | 'program', days: number): Promise<Key> {
  const key = { value: newSecret(), expiresAt: new Date(ctx.now.getTime() + days * msPerDay) }
  await ctx.db.delete(sessions).where(lte(sessions.expiresAt, ctx.now))
  await ctx.db.insert(sessions).values({
    idHash: hash(key.value),
    kind,
    actorId: owner.id,
    actorName: owner.name,
    role: 'administrator',
    createdAt: ctx.now,
    expiresAt: key.expiresAt,
  })
  await ctx.audit('signed in', { subject: 'session', after: { kind, expiresAt: key.expiresAt } })
  return key
}

function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

function hash(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}
