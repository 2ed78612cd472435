// Sources of every kind of fault → the right outcome for each, and the good source among them is read all the same.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Trouble } from '../../src/domain/source.ts'
import { startReading } from '../../src/jobs/start-reading.ts'
import type { RunningReading } from '../../src/jobs/start-reading.ts'
import { QUEUE_NAMES } from '../../src/jobs/work.ts'
import { createLog } from '../../src/log.ts'
import type { Resolve } from '../../src/net/guarded-lookup.ts'
import { createPoliteFetch } from '../../src/net/polite-fetch.ts'
import { startReader } from '../../src/reader/start-reader.ts'
import { nextAfterFailure, nextSlot } from '../../src/schedule/next-visit.ts'
import { tables } from '../../src/store/db.ts'
import { loadOwedNotices } from '../../src/store/notices.ts'
import { openQueue } from '../../src/store/queue.ts'
import { savePublisher } from '../../src/store/sources.ts'
import { rss, startOutlet, talks } from '../jobs/outlet.ts'
import type { Outlet } from '../jobs/outlet.ts'
import { startFaultServer, TITLE } from '../net/fault-server.ts'
import type { FaultServer } from '../net/fault-server.ts'
import { addFeed } from '../support/new-feed.ts'
import { openTestStore } from '../support/test-db.ts'
import type { TestStore } from '../support/test-db.ts'

const TIMEOUT = 240_000
const WITHIN = { timeout: 180_000, interval: 200 }
const INTERVAL = 60_000
/** For what never ends; everything else is there long before, on a slow machine too. */
const PATIENCE = 20_000
const MACHINE = { now: () => new Date() }
const EDITOR = 7

let store: TestStore
let server: FaultServer
let outlet: Outlet
let reading: RunningReading
const ending: (() => Promise<void>)[] = []

beforeAll(async () => {
  store = await openTestStore(MACHINE)
  ending.unshift(() => store.close())
  server = await startFaultServer({ items: 3 })
  ending.unshift(() => server.close())
  outlet = await startOutlet()
  ending.unshift(() => outlet.close())
  const queue = await openQueue(store, { names: QUEUE_NAMES, onError: () => undefined })
  ending.unshift(() => queue.close())
  const reader = startReader()
  ending.unshift(() => reader.close())
  const politeFetch = createPoliteFetch({
    version: 'test',
    clock: MACHINE,
    allowed: (address) => address === '127.0.0.1',
    resolve: namesOfTest(),
    headMs: PATIENCE,
  })
  reading = await startReading({
    store,
    queue,
    politeFetch: (address, wish) => politeFetch(address, { ...wish, timeoutMs: PATIENCE }),
    reader,
    log: createLog('silent'),
    intervalMs: INTERVAL,
    editors: [EDITOR],
    by: 'here',
    polls: true,
    startingList: [],
    history: [],
  })
  ending.unshift(() => reading.stop())
})
afterAll(async () => {
  for (const end of ending) await end()
})

/** Every fault has a host of its own; the name `rebind.test` leads elsewhere from its second asking on. */
function namesOfTest(): Resolve {
  let asked = 0
  return (name) => {
    const isRebound = name === 'rebind.test' && ++asked > 1
    return Promise.resolve([{ address: isRebound ? '10.0.0.1' : '127.0.0.1', family: 4 }])
  }
}

/** Its name is the path's: `/301-chain` is of `301-chain.test`. */
function addressOf(path: string): string {
  const served = path === '/rebind' ? '/feed.xml' : path
  return `http://${path.slice(1)}.test:${server.port}${served}`
}

const DAY = 86_400_000

/** Well until two days ago; it has failed `failures` times since. */
async function add(address: string, failures = 0): Promise<string> {
  const now = MACHINE.now()
  await savePublisher(store.db, { id: 'outlet', name: 'Outlet', country: null, standing: 'agency' })
  const longAgo = new Date(now.getTime() - 2 * DAY)
  const id = await addFeed(store.db, address, { publisherId: 'outlet', nextAt: now }, longAgo)
  await tables(store.db).source.update({ where: { id: Number(id) }, data: { failures } })
  return id
}

const rowOf = (id: string) => tables(store.db).source.findUniqueOrThrow({ where: { id: Number(id) } })

/** Publishes an article at a good source of its own. */
function publish(path: string, page: string): string {
  const link = outlet.url(`${path}/news`)
  const date = MACHINE.now().toISOString().slice(0, 10)
  outlet.pages.set(`${path}/rss`, rss([{ link, date }])).set(`${path}/news`, page)
  return outlet.url(`${path}/rss`)
}

const visitedAfter = (id: string, before: Date | null = null): Promise<unknown> =>
  vi.waitFor(async () => expect((await rowOf(id)).visitedAt).not.toEqual(before), WITHIN)

/** Has a source visited once more, now. */
async function visitAgain(id: string): Promise<void> {
  const { visitedAt } = await rowOf(id)
  await tables(store.db).source.update({ where: { id: Number(id) }, data: { nextAt: MACHINE.now() } })
  reading.wake()
  await visitedAfter(id, visitedAt)
}

const INSIDE =
  'is an address of this machine or a private network; ALLOW_PRIVATE_SOURCES=true allows such sources'

const CUT = 'H sent more or less than it announced; try again later'

/** What a source is told to be in trouble for after it has failed for days, and the line that operators get; H: its host. */
const FAULTS: readonly (readonly [path: string, trouble: Trouble, line: string])[] = [
  ['/loop', 'unreachable', 'H redirects in a circle; open it in a browser'],
  ['/endless', 'unreachable', 'H redirects more than 5 times; use the last address'],
  ['/404', 'gone', 'H answered 404 for /404; check the address'],
  [
    '/410',
    'gone',
    'H answered 410 for /410; it was removed for good; remove the source or find its new address',
  ],
  [
    '/403',
    'refused',
    'H answered 403 for /403; open it in a browser; the site may refuse programs, or this country',
  ],
  ['/500', 'unreachable', 'H answered 500 for /500; try again later'],
  ['/stall-head', 'unreachable', 'H did not begin to answer in time; try again later'],
  ['/stall', 'unreachable', 'H did not finish its answer in time; try again later'],
  ['/cut', 'unreachable', CUT],
  ['/cut-gzip', 'unreachable', CUT],
  ['/short-length', 'unreachable', CUT],
  ['/long-length', 'unreachable', CUT],
  [
    '/junk',
    'unreachable',
    'H does not answer as a web server should (HPE_INVALID_CONSTANT); check the address',
  ],
  ['/false-gzip', 'unreachable', 'H sent a damaged answer (Z_DATA_ERROR); try again later'],
  ['/gzip-bomb', 'form', 'H sends more than the 5 MB that are read of one document'],
  ['/brotli-bomb', 'form', 'H sends more than the 5 MB that are read of one document'],
  ['/private-redirect', 'refused', `::ffff:7f00:1 ${INSIDE}`],
  ['/metadata-redirect', 'refused', `169.254.169.254 ${INSIDE}`],
  ['/scheme-redirect', 'refused', 'H redirects there: an address to read begins with http:// or https://'],
  // A name that leads to this machine's network from its second asking on.
  ['/rebind', 'refused', `rebind.test ${INSIDE}`],
]

describe('sources with faults', { timeout: TIMEOUT }, () => {
  it('are each dealt with by their fault, and the good one after them is read', async () => {
    const before = await add(publish('/before', talks('Bukhara')))
    reading.wake()
    await visitedAfter(before)
    const ids = new Map<string, string>()
    for (const [path] of FAULTS) ids.set(path, await add(addressOf(path), 9))
    const after = await add(publish('/after', TALKS_AFTER))
    reading.wake()
    await visitedAfter(after)
    for (const id of ids.values()) await visitedAfter(id)

    const notices = await loadOwedNotices(store.db, MACHINE.now(), 100)
    const lines: unknown[] = []
    for (const [path, trouble] of FAULTS) {
      const id = ids.get(path)!
      const row = await rowOf(id)
      lines.push([path, row.lastError?.replace(new URL(row.address).host, 'H')])
      expect(row).toMatchObject({ state: 'on', failures: 10, trouble, listed: null, claimedBy: null })
      const pace = { intervalMs: INTERVAL, id: Number(id) }
      expect(row.nextAt).toEqual(nextAfterFailure(row.visitedAt!, pace, 10))
      expect(notices.filter(({ facts }) => facts['sourceId'] === id)).toMatchObject([
        { telegramId: EDITOR, kind: 'source-down', facts: { trouble, name: 'Outlet' } },
      ])
    }
    expect(lines).toEqual(FAULTS.map(([path, , line]) => [path, line]))
    expect(notices).toHaveLength(FAULTS.length)
    expect(server.hits('/secret')).toBe(0)
    await vi.waitFor(async () => expect(await tables(store.db).meeting.count()).toBe(2), WITHIN)
    expect(await rowOf(after)).toMatchObject({ failures: 0, lastError: null, listed: 1 })
  })

  it('that ask for time get it', async () => {
    const busy = await add(addressOf('/429'))
    const away = await add(addressOf('/503'))
    reading.wake()
    for (const [id, seconds, line] of [
      [busy, 120, 'H answered 429 for /429; it is asked too often; try again later'],
      [away, 60, 'H answered 503 for /503; try again later'],
    ] as const) {
      await visitedAfter(id)
      const { nextAt, visitedAt, lastError, failures, address } = await rowOf(id)
      expect(lastError?.replace(new URL(address).host, 'H')).toBe(line)
      const pace = { intervalMs: INTERVAL, id: Number(id) }
      expect(nextAt).toEqual(nextAfterFailure(visitedAt!, pace, failures, seconds * 1000))
      expect(nextAt!.getTime() - visitedAt!.getTime()).toBeGreaterThanOrEqual(seconds * 1000)
    }
  })

  it('but with news are read: moved for good, nothing new, letters of another charset than is told', async () => {
    const moved = await add(addressOf('/301-chain'))
    const same = await add(addressOf('/304'))
    const told = await add(addressOf('/windows-1251'))
    const untold = await add(addressOf('/wrong-charset'))
    reading.wake()
    for (const id of [moved, same, told, untold]) await visitedAfter(id)
    await visitAgain(moved)
    await visitAgain(same)

    const to = addressOf('/301-chain').replace(/[^/]*$/, 'feed.xml')
    expect(await rowOf(moved)).toMatchObject({ movedTo: to, listed: 3, failures: 0 })
    expect([server.hits('/301-chain'), server.hits('/308')]).toEqual([1, 1])
    expect(await rowOf(same)).toMatchObject({ etag: '"same"', listed: 1, failures: 0, lastError: null })
    for (const id of [told, untold]) {
      const entries = await tables(store.db).entry.findMany({ where: { sourceId: Number(id) } })
      expect(entries.map(({ title }) => title)).toEqual([`${TITLE}, 1`, `${TITLE}, 2`])
      const { nextAt, visitedAt } = await rowOf(id)
      expect(nextAt).toEqual(nextSlot(visitedAt!, { intervalMs: INTERVAL, id: Number(id) }))
    }
  })

  it('with characters that no database takes are read without them', async () => {
    const [text = ''] =
      /Foreign Minister.*?ministers/s.exec(TALKS_AFTER.replaceAll('Hungar', 'Slovak\u0000\uD83D')) ?? []
    const item = {
      id: 'news\u0000\uD83D',
      title: 'Talks\u0000\uD83D',
      content_text: `${text}\n`.repeat(9),
      date_published: MACHINE.now().toISOString(),
    }
    const feed = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Outlet',
      items: [item],
    })
    outlet.pages.set('/json', (_request, response) =>
      response.writeHead(200, { 'content-type': 'application/feed+json' }).end(feed),
    )
    const id = await add(outlet.url('/json'))
    reading.wake()
    await visitedAfter(id)

    expect(await rowOf(id)).toMatchObject({ lastError: null, listed: 1 })
    const entries = () => tables(store.db).entry.findMany({ where: { sourceId: Number(id) } })
    await vi.waitFor(async () => expect(await entries()).toMatchObject([{ state: 'read' }]), WITHIN)
    await visitAgain(id)
    expect(await entries()).toMatchObject([{ state: 'read', title: 'Talks \uFFFD' }])
  })
})

const TALKS_AFTER = talks('Samarkand')
  .replaceAll('Türkiye', 'Hungary')
  .replace('Turkish', 'Hungarian')
  .replace('Hakan Fidan', 'Peter Szijjarto')
