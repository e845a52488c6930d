// `npm run dev`: rebuilds and restarts the server when a source file changes.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from './build.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
let server
let building = false
let changed = true

watch(join(root, 'src'), { recursive: true }, () => {
  changed = true
  void rebuild()
})
await rebuild()

async function rebuild() {
  if (building) return
  building = true
  while (changed) {
    changed = false
    try {
      await stop()
      await build()
      server = spawn(process.execPath, ['bin/entente', 'serve'], { cwd: root, stdio: 'inherit' })
    } catch (error) {
      console.error(error instanceof Error ? error.message : error) // a typing mistake: wait for the next change
    }
  }
  building = false
}

/** Waits until the old server has closed the data folder, which only one process may hold. */
async function stop() {
  if (!server || server.exitCode !== null) return
  const stopped = once(server, 'exit')
  server.kill('SIGTERM')
  await stopped
}
