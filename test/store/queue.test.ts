// Jobs come to be with the rows they are about, run once, and keep the program's time.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inTransaction, tables } from '../../src/store/db.ts'
import { openEmbedded } from '../../src/store/open-embedded.ts'
import { openQueue, type Queue } from '../../src/store/queue.ts'
import { queueDatabase } from '../../src/store/queue-database.ts'
import { readState, writeState } from '../../src/store/state.ts'
import { NOW, openTestStore, type TestStore } from '../support/test-db.ts'

const DAY = 24 * 3600 * 1000

describe('the queue', () => {
  let now: Date
  let store: TestStore
  let queue: Queue
  let errors: unknown[]

  beforeEach(async () => {
    now = NOW
    errors = []
    store = await openTestStore({ now: () => now })
    queue = await open()
  })
  afterEach(async () => {
    await queue.close()
    await store.close()
    if (errors.length > 0) throw new AggregateError(errors, 'the queue met trouble')
  })

  const open = () =>
    openQueue(store, {
      names: ['extract', 'merge'],
      movable: true,
      onError: (error) => errors.push(error),
    })

  /** Works on `name` until `count` jobs were done and returns their ids in that order. */
  async function work(name: string, count: number): Promise<string[]> {
    const done: string[] = []
    const { promise, resolve } = Promise.withResolvers<void>()
    await queue.work(name, async ({ id = '' }) => {
      done.push(id)
      if (done.length === count) resolve()
    })
    await promise
    return done
  }

  it('holds a job together with the rows of its transaction, or neither', async () => {
    const failing = inTransaction(store.db, async (tx) => {
      await writeState(tx, 'row', 'never')
      await queue.send(tx, 'extract', { id: 'never' })
      throw new Error('rolled back')
    })
    await expect(failing).rejects.toThrow('rolled back')
    await inTransaction(store.db, async (tx) => {
      await writeState(tx, 'row', 'stored')
      await queue.send(tx, 'extract', { id: 'stored' })
    })
    expect(await work('extract', 1)).toEqual(['stored'])
    expect(await readState(store.db, 'row')).toBe('stored')
    const jobs = await tables(store.db).$queryRaw`
      SELECT data->>'id' AS id FROM pgboss.job WHERE name = 'extract'`
    expect(jobs).toEqual([{ id: 'stored' }])
  })

  it('keeps its jobs over a restart', async () => {
    await queue.send(store.db, 'merge', { id: 'kept' })
    await queue.close()
    queue = await open()
    expect(await work('merge', 1)).toEqual(['kept'])
  })

  it('runs a job for later only when the program’s clock says so', async () => {
    const tomorrow = new Date(NOW.getTime() + DAY)
    await queue.send(store.db, 'merge', { id: 'tomorrow' }, { after: tomorrow })
    await queue.send(store.db, 'merge', { id: 'today' })
    const done: string[] = []
    const first = Promise.withResolvers<void>()
    const second = Promise.withResolvers<void>()
    await queue.work('merge', async ({ id = '' }) => {
      done.push(id)
      if (id === 'today') first.resolve()
      else second.resolve()
    })
    await first.promise
    expect(done).toEqual(['today'])
    now = tomorrow
    await second.promise
    expect(done).toEqual(['today', 'tomorrow'])
  })

  it('tries a job again that failed', async () => {
    let tries = 0
    const { promise, resolve } = Promise.withResolvers<void>()
    await queue.send(store.db, 'extract', { id: 'stubborn' })
    await queue.work('extract', async () => {
      tries += 1
      now = new Date(now.getTime() + DAY)
      if (tries === 1) throw new Error('not yet')
      resolve()
    })
    await promise
    expect(tries).toBe(2)
  })

  it('knows only the queues it was opened with', async () => {
    await expect(queue.send(store.db, 'typo', {})).rejects.toThrow('no queue named typo')
  })
})

describe('the embedded database under the queue', () => {
  it('is left in order by a script that fails in the middle', async () => {
    const opened = await openEmbedded({ dataDir: null })
    const store = { ...opened, clock: { now: () => NOW } }
    const { db } = queueDatabase(store)
    const [failed, written] = await Promise.allSettled([
      db!.executeSql('BEGIN; SELECT 1 / 0; COMMIT;'),
      writeState(store.db, 'row', 'stored'),
    ])
    expect(failed.status).toBe('rejected')
    expect(written.status).toBe('fulfilled')
    expect(await readState(store.db, 'row')).toBe('stored')
    await store.close()
  })
})
