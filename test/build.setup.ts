import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The tests that start the program start what is built from today's sources. */
export function setup(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL('../scripts/build.js', import.meta.url))], { stdio: 'inherit' })
}
