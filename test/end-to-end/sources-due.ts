// Outlets on loopback → a database in which each is a source that is due, and what a running Elchi asks of them.
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { startTelegramStandIn } from '../../src/demo/bot-api/start-telegram-stand-in.ts'
import { movableClock } from '../../src/demo/clock.ts'
import { seedSources } from '../../src/jobs/seed-sources.ts'
import { STARTING_LIST } from '../../src/sources/starting-list/index.ts'
import { tables } from '../../src/store/db.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/open.ts'
import { savePublisher } from '../../src/store/sources.ts'
import { temporaryFolder } from '../commands/run-elchi.ts'
import { rss } from '../jobs/outlet.ts'
import { addFeed } from '../support/new-feed.ts'
import { skipHistory } from '../support/skip-history.ts'
import { createServerDatabase, onServer } from '../support/test-db.ts'

/** What answers in place of the outlet, once. */
export type Stunt = (response: ServerResponse, body: string) => void

export interface Host {
  feed: string
  articles: string[]
}

export interface SourcesDue {
  /** For the process under test. */
  settings: Record<string, string>
  hosts: Host[]
  /** Addresses in the order they were asked for, robots.txt apart. */
  asked: string[]
  /** Resolves when `address`, or any that the rule accepts, is asked for; that request gets what `stunt` gives it. */
  onAsked: (which: (address: string) => boolean, stunt?: Stunt) => Promise<void>
  /** The database, while no process holds it. */
  inStore: <T>(look: (store: Store) => Promise<T>) => Promise<T>
}

const TOKEN = '4242:for-tests_only'
const MINISTERS = [
  ['Uzbekistan', 'Bakhtiyor Saidov', 'Tashkent'],
  ['Türkiye', 'Hakan Fidan', 'Ankara'],
  ['Azerbaijan', 'Jeyhun Bayramov', 'Baku'],
  ['Kazakhstan', 'Murat Nurtleu', 'Astana'],
  ['Hungary', 'Peter Szijjarto', 'Budapest'],
  ['Poland', 'Radoslaw Sikorski', 'Warsaw'],
  ['Serbia', 'Marko Djuric', 'Belgrade'],
  ['Japan', 'Takeshi Iwaya', 'Tokyo'],
  ['India', 'Subrahmanyam Jaishankar', 'New Delhi'],
  ['Qatar', 'Mohammed Al Thani', 'Doha'],
] as const
const HOSTS = 5

/**
 * Five outlets with nine articles each, every one of a meeting of its own. The last lists two articles of the one before
 * as well, which is of the same publisher.
 */
export async function prepareSourcesDue(): Promise<SourcesDue> {
  const database = onServer ? await createServerDatabase() : null
  if (database !== null) onTestFinished(() => database.drop())
  const dataDir = await temporaryFolder()
  const now = new Date()
  const standIn = await startTelegramStandIn({ token: TOKEN, clock: movableClock(now) })
  onTestFinished(() => standIn.close())

  const pages = new Map<string, string>()
  const asked: string[] = []
  const stunts = new Set<{ which: (address: string) => boolean; play: Stunt }>()
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const address = `http://${request.headers.host}${request.url}`
    if (request.url === '/robots.txt') return void response.writeHead(404).end()
    asked.push(address)
    const body = pages.get(address) ?? ''
    const stunt = [...stunts].find(({ which }) => which(address))
    if (stunt === undefined) answerWhole(response, body)
    else {
      stunts.delete(stunt)
      stunt.play(response, body)
    }
  }
  const roots = await listen(answer)
  const hosts = publish(roots, pages, now)

  const inStore: SourcesDue['inStore'] = async (look) => {
    const store = await openStore({ databaseUrl: database?.url ?? null, dataDir, clock: { now: () => now } })
    try {
      return await look(store)
    } finally {
      await store.close()
    }
  }
  await inStore((store) => addSources(store, hosts, now))
  return {
    settings: {
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: standIn.url,
      DATA_DIR: dataDir,
      ALLOW_PRIVATE_SOURCES: 'true',
      POLL_MINUTES: '1',
      LOG_LEVEL: 'debug',
      ...(database === null ? {} : { DATABASE_URL: database.url }),
    },
    hosts,
    asked,
    onAsked: (which, stunt = answerWhole) =>
      new Promise((resolve) => {
        const play: Stunt = (response, body) => {
          stunt(response, body)
          resolve()
        }
        stunts.add({ which, play })
      }),
    inStore,
  }
}

function answerWhole(response: ServerResponse, body: string): void {
  response.writeHead(body === '' ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(body)
}

/** Some systems have more of loopback than 127.0.0.1; there each outlet is a host of its own, and none waits for another. */
async function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<string[]> {
  const roots: string[] = []
  for (let index = 1; index <= HOSTS; index += 1) {
    const server = createServer(answer)
    const host = (await listens(server, `127.0.0.${index}`)) ? `127.0.0.${index}` : '127.0.0.1'
    if (!server.listening) await listens(server, host)
    onTestFinished(() => {
      server.closeAllConnections()
      server.close()
    })
    roots.push(`http://${host}:${(server.address() as AddressInfo).port}`)
  }
  return roots
}

function listens(server: Server, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    server.once('error', () => resolve(false)).listen(0, host, () => resolve(true))
  })
}

function publish(roots: readonly string[], pages: Map<string, string>, now: Date): Host[] {
  const today = now.toISOString().slice(0, 10)
  const pairs = MINISTERS.flatMap((one, index) =>
    MINISTERS.slice(0, index).map((other) => [one, other] as const),
  )
  const share = pairs.length / roots.length
  const hosts = roots.map((root, index) => {
    const own = pairs.slice(index * share, (index + 1) * share)
    const articles = own.map((pair, number) => {
      pages.set(`${root}/news/${number}`, talks(pair, now))
      return `${root}/news/${number}`
    })
    return { feed: `${root}/rss`, articles }
  })
  const shared = hosts.at(-2)!.articles.slice(0, 2)
  for (const host of hosts) {
    const links = host === hosts.at(-1) ? [...shared, ...host.articles] : host.articles
    pages.set(host.feed, rss(links.map((link) => ({ link, date: today }))))
  }
  return hosts
}

type Minister = (typeof MINISTERS)[number]

function talks([[one, oneName, city], [other, otherName]]: readonly [Minister, Minister], now: Date): string {
  const day = now.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return `<html lang="en"><head><title>Talks in ${city}</title></head><body><nav><a href="/">Home</a></nav><article>
    <h1>Foreign ministers of ${one} and ${other} hold talks in ${city}</h1>
    <p>Foreign Minister of ${one} ${oneName} held talks with Foreign Minister of ${other} ${otherName} in ${city} on ${day}.</p>
    <p>The two ministers signed a plan of consultations for the year and spoke about trade between their countries.</p>
    </article></body></html>`
}

/** The starting list has been taken off by its operator, as anybody's can be; nobody beyond loopback is asked. */
async function addSources(store: Store, hosts: readonly Host[], now: Date): Promise<void> {
  await seedSources(store, STARTING_LIST, 60_000)
  await skipHistory(store.db)
  await tables(store.db).source.updateMany({ data: { state: 'removed', nextAt: null } })
  for (const [index, { feed }] of hosts.entries()) {
    const publisherId = index === hosts.length - 1 ? `outlet-${index - 1}` : `outlet-${index}`
    await savePublisher(store.db, { id: publisherId, name: publisherId, country: null, standing: 'agency' })
    await addFeed(store.db, feed, { publisherId, nextAt: now }, now)
  }
}
