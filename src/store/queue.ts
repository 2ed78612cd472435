// Jobs between the arrows: sent with the rows they are about, done by one worker each, tried again after a failure.
import { PgBoss, fromPrisma, systemClock } from 'pg-boss'
import { tables, type Db } from './db.ts'
import type { Store } from './open.ts'
import { queueClock } from './queue-clock.ts'
import { queueDatabase } from './queue-database.ts'

/** What a job is about: ids only. Everything else is read from the database when the job runs. */
export type JobIds = Record<string, string>

export interface QueueSettings {
  /** Every queue of the program: they are made at opening, and no others can be used. */
  names: readonly string[]
  /** The store's clock can be moved (demo, tests): the queue then follows it instead of the machine's. */
  movable?: boolean
  /** Trouble outside of any job: a lost connection, maintenance that failed. */
  onError: (error: unknown) => void
}

export interface SendOptions {
  /** Not before this instant. */
  after?: Date
  /** Of jobs with one name here, those who ask for it do one at a time. */
  group?: string
}

export interface WorkOptions {
  /** Jobs at a time; 1 where left out. */
  workers?: number
  /** Of a group, one job at a time: a slow group leaves the other workers to the others. */
  oneOfGroup?: boolean
}

export interface Queue {
  /** Sends a job as a part of the transaction `tx`: both come to be or neither does. */
  send(tx: Db, name: string, ids: JobIds, options?: SendOptions): Promise<void>
  /** What the jobs are about that nobody has begun. */
  waiting(name: string): Promise<JobIds[]>
  /** Does jobs, one after the other unless more workers are asked for. One whose work throws is tried again, ever more slowly. */
  work(name: string, work: (ids: JobIds) => Promise<void>, options?: WorkOptions): Promise<void>
  /** Lets running jobs end (within 30 s) and stops. Close it before the store. */
  close(): Promise<void>
}

/** Ten tries over about a day; then the job is kept as failed for a week. */
const RETRIES = { retryLimit: 10, retryDelay: 30, retryBackoff: true, retryDelayMax: 4 * 3600 }
/** A new job wakes its workers; looking is for jobs that were put off, and for wakings that went astray. */
const POLLING = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 2 }
const NO_JOB = '00000000-0000-0000-0000-000000000000'

/** Opens the queue in the store's database. */
export async function openQueue(
  store: Store,
  { names, movable = false, onError }: QueueSettings,
): Promise<Queue> {
  const following = movable ? queueClock(store.clock) : null
  const boss = new PgBoss({
    ...queueDatabase(store),
    clock: following?.clock ?? systemClock,
    useListenNotify: true,
    schedule: false,
  })
  boss.on('error', onError)
  await boss.start()
  for (const name of names) {
    await boss.createQueue(name, { ...RETRIES, notify: true })
    // Has the queue looked up now: inside a transaction the embedded database could not answer.
    await boss.findJobs(name, { id: NO_JOB })
  }
  following?.start(onError)

  return {
    send: async (tx, name, ids, { after, group } = {}) => {
      if (!names.includes(name)) throw new Error(`There is no queue named ${name}.`)
      // Sessions of the store keep the server's time: where ours differs, the job must not take it.
      const startAfter = after ?? (movable ? store.clock.now() : undefined)
      const inGroup = group === undefined ? {} : { group: { id: group } }
      await boss.send(name, ids, { startAfter, ...inGroup, db: fromPrisma(tables(tx)) })
    },
    waiting: async (name) => (await boss.findJobs<JobIds>(name, { queued: true })).map(({ data }) => data),
    work: async (name, work, { workers = 1, oneOfGroup = false } = {}) => {
      const one = async ([job]: { data: JobIds }[]) => {
        if (job !== undefined) await work(job.data)
      }
      const limits = oneOfGroup ? { localGroupConcurrency: 1 } : {}
      await boss.work<JobIds>(name, { ...POLLING, localConcurrency: workers, ...limits }, one)
    },
    close: async () => {
      await following?.stop()
      await boss.stop({ graceful: true, timeout: 30_000 })
    },
  }
}
