import { userInfo } from 'node:os'
import { join } from 'node:path'
import { homesHere } from '#domains/homes/homes.ts'
import type { Io } from '#platform/cli/command.ts'
import type { Config } from '#platform/config/config.ts'
import type { Context } from '#platform/context.ts'
import { auditNeedsTransaction, openStore, type Store } from '#platform/db/database.ts'
import { hasDatabase } from '#platform/db/folder.ts'
import { Conflict } from '#platform/errors.ts'
import { keepIn, type Keep } from '#platform/keep.ts'

/** The store of this installation, opened for one command or for a server's life. */
export interface Program {
  config: Config
  store: Store
  keep: Keep
  /** A context for the person at the machine's own command line, who is its administrator. */
  contextOf(io: Pick<Io, 'locale'>): Promise<Context>
  close(): Promise<void>
}

export async function openProgram(config: Config): Promise<Program> {
  const store = await openStore(config.databaseUrl ? { url: config.databaseUrl } : { dataDir: config.dataFolder })
  const keep = keepIn(join(config.dataFolder, 'kept'))
  return {
    config,
    store,
    keep,
    async contextOf({ locale }) {
      const stranger: Context = {
        db: store.db,
        home: null,
        actor: { id: 'command-line', name: userInfo().username },
        roles: new Set(['administrator']),
        now: new Date(),
        locale,
        keep,
        audit: auditNeedsTransaction,
      }
      const home = (await homesHere(stranger)).at(0)
      return home ? { ...stranger, home: home.id, db: store.databaseFor(home.id) } : stranger
    },
    close: () => store.close(),
  }
}

/** The same, or null where nothing has been stored yet or another process holds the folder. */
export async function openProgramIfAny(config: Config): Promise<Program | null> {
  if (config.databaseUrl === null && !hasDatabase(config.dataFolder)) return null
  try {
    return await openProgram(config)
  } catch (error) {
    if (error instanceof Conflict) return null
    throw error
  }
}
