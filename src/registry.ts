import type { Registry } from '#faces/cli/cli.ts'
import type { Config } from '#platform/config/config.ts'

/** First word of each command to the file that holds it; `config` is read only by the commands that need it. */
export function registryFor(config: () => Config): Registry {
  const own = async () => (await import('#faces/cli/own.ts')).ownCommands(config)
  const policy = async () => (await import('#domains/policy/cli.ts')).commands
  return {
    'api-token': own,
    appraise: async () => (await import('#domains/impact/cli.ts')).commands,
    assess: policy,
    find: async () => (await import('#domains/finder/cli.ts')).commands,
    home: async () => (await import('#domains/homes/cli.ts')).commands,
    jobs: async () => (await import('#platform/jobs/cli.ts')).commands,
    model: async () => (await import('#domains/finder/model/cli.ts')).commands,
    'rank-equivalent': async () => (await import('#domains/people/cli.ts')).commands,
    read: async () => (await import('#domains/cases/cli.ts')).commands,
    settings: own,
    'sign-in-link': own,
    triage: policy,
    world: async () => (await import('#domains/twinnings/cli.ts')).commands,
  }
}
