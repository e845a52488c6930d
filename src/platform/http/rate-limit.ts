/** Counts failures by client; after `failures` of them within `minutes`, `secondsToWait` is above zero. */
interface RateLimit {
  /** 0 when the client may try now. */
  secondsToWait(client: string, now: Date): number
  recordFailure(client: string, now: Date): void
}

/**
 * A window of failures kept in memory: each process counts its own, and a restart forgets. That is enough where the
 * secret is 256 bits long and the limit only keeps noise out of the log and the database.
 */
export function rateLimit({ failures, minutes }: { failures: number; minutes: number }): RateLimit {
  const windowMs = minutes * 60_000
  const timesByClient = new Map<string, number[]>()

  function recent(client: string, now: Date): number[] {
    return (timesByClient.get(client) ?? []).filter((time) => now.getTime() - time < windowMs)
  }

  return {
    secondsToWait(client, now) {
      const times = recent(client, now)
      const oldest = times.at(-failures)
      return oldest === undefined ? 0 : Math.ceil((oldest + windowMs - now.getTime()) / 1000)
    },
    recordFailure(client, now) {
      if (timesByClient.size > 10_000) timesByClient.clear() // many addresses at once: forget rather than grow
      timesByClient.set(client, [...recent(client, now), now.getTime()])
    },
  }
}
