/* Prints how many milliseconds a process takes to load the world for the ranking from the folder given: for rank.ts. */
import { finderWorld } from '#domains/finder/finder.ts'
import { onFolder } from './loaded-world.ts'

await onFolder(process.argv[2]!, async (ctx) => {
  const startedAt = performance.now()
  await finderWorld(ctx)
  console.log(performance.now() - startedAt)
})
