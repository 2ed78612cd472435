// A process that is killed while it writes: what it had committed stands, and the folder opens again.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, it } from 'vitest'
import { holdDataDir } from '../../src/store/instance.ts'
import { openStore } from '../../src/store/open.ts'
import { readState, writeState } from '../../src/store/state.ts'
import { createServerDatabase, NOW, onServer } from '../support/test-db.ts'

it('a store opens again after its process was killed in the middle of writing', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'elchi-killed-'))
  const server = onServer ? await createServerDatabase() : null
  const databaseUrl = server?.url ?? null
  const writer = join(import.meta.dirname, 'writer.ts')
  const args = [writer, dataDir, ...(databaseUrl === null ? [] : [databaseUrl])]
  try {
    for (const enough of [5, 40]) {
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
      let last = -1
      for await (const line of createInterface({ input: child.stdout })) {
        last = Number(line)
        if (last >= enough && !child.killed) child.kill('SIGKILL')
      }
      if (child.signalCode === null) await once(child, 'exit')
      expect(last).toBeGreaterThanOrEqual(enough)

      const hold = await holdDataDir(dataDir, { title: 'test', onCommand: async () => 0 })
      const store = await openStore({ databaseUrl, dataDir, clock: { now: () => NOW } })
      expect(store.migrated).toEqual([])
      for (let number = 0; number <= last; number++) {
        expect(await readState(store.db, `row-${number}`)).toBe(number)
      }
      await writeState(store.db, 'after', enough)
      expect(await readState(store.db, 'after')).toBe(enough)
      await store.close()
      await hold.release()
    }
  } finally {
    await server?.drop()
    await rm(dataDir, { recursive: true })
  }
})
