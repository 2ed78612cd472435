// A process of its own: the outlets of the world on one port of loopback, told apart by their names, and when each request came.
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { articleAddress, planPublications } from './publications.ts'
import type { Plan, Publication } from './publications.ts'

/** What the parent asks: to begin publishing, or for the requests since it last asked. */
export type Asked = { begin: number } | { arrivals: true }
export type Answered =
  | { port: number }
  /** Unix ms of each request, and what they were for. */
  | { at: number[]; counts: Counts }

export interface Counts {
  robots: number
  unchanged: number
  feeds: number
  articles: number
  missing: number
}

/** Items of a feed that stand there from the beginning: older than a new source is read. */
const OLD_ITEMS = 20
const OLD_DAYS = 10
const DAY = 86_400_000
const LEAD =
  'The government press office published the following account of the day for readers at home and abroad. '

const plan = JSON.parse(process.argv[2] ?? '') as Plan
const byFeed = Map.groupBy(planPublications(plan), ({ feed }) => feed)
let began = Infinity
/** The same at each visit: nothing of a feed changes but what it publishes. */
const oldest = Math.floor(Date.now() / DAY) * DAY - OLD_DAYS * DAY
let at: number[] = []
let counts = noCounts()

const server = createServer((request, response) => {
  at.push(Date.now())
  const feed = Number(/^feed-(\d+)\.test/.exec(request.headers.host ?? '')?.[1] ?? NaN)
  const path = request.url ?? '/'
  const [, number] = /^\/news\/(\d+)$/.exec(path) ?? []
  if (path === '/robots.txt') answerRobots(feed, response)
  else if (path === '/rss') answerFeed(feed, request, response)
  else if (number !== undefined) answerArticle({ feed, number: Number(number) }, response)
  else {
    counts.missing += 1
    response.writeHead(404).end()
  }
})
server.listen(0, '127.0.0.1', () => tell({ port: portOf() }))
process.on('message', (asked: Asked) => {
  if ('begin' in asked) began = asked.begin
  else {
    tell({ at, counts })
    at = []
    counts = noCounts()
  }
})
process.on('disconnect', () => process.exit())

function answerRobots(feed: number, response: ServerResponse): void {
  counts.robots += 1
  if (feed % 3 === 0) response.writeHead(404).end()
  else response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nDisallow: /admin/\n')
}

/** Every second feed knows an ETag, every third is packed. */
function answerFeed(feed: number, request: IncomingMessage, response: ServerResponse): void {
  const items = (byFeed.get(feed) ?? []).filter((item) => began + item.at <= Date.now())
  const etag = feed % 2 === 0 ? `"${feed}-${items.length}"` : undefined
  if (etag !== undefined && request.headers['if-none-match'] === etag) {
    counts.unchanged += 1
    response.writeHead(304, { etag }).end()
    return
  }
  counts.feeds += 1
  const packed = feed % 3 === 0
  const body = Buffer.from(rss(feed, items))
  response.writeHead(200, {
    'content-type': 'application/rss+xml; charset=utf-8',
    ...(etag === undefined ? {} : { etag }),
    ...(packed ? { 'content-encoding': 'gzip' } : {}),
  })
  response.end(packed ? gzipSync(body) : body)
}

function rss(feed: number, items: readonly Publication[]): string {
  const fresh = items.toReversed().map((item) => {
    const date = new Date(began + item.at)
    return row({ title: titleOf(item), link: articleAddress(item, portOf()), date })
  })
  const old = Array.from({ length: OLD_ITEMS }, (_, index) =>
    row({
      title: `News of feed ${feed} from before, number ${index}`,
      link: `http://feed-${feed}.test:${portOf()}/old/${index}`,
      date: new Date(oldest - index * DAY),
    }),
  )
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Feed ${feed}</title>
<link>http://feed-${feed}.test/</link><description>News</description>${[...fresh, ...old].join('\n')}</channel></rss>`
}

function row({ title, link, date }: { title: string; link: string; date: Date }): string {
  return `<item><title>${title}</title><link>${link}</link><guid>${link}</guid><pubDate>${date.toUTCString()}</pubDate><description>${LEAD.repeat(4)}</description></item>`
}

function answerArticle(item: Pick<Publication, 'feed' | 'number'>, response: ServerResponse): void {
  counts.articles += 1
  const title = titleOf(item)
  const told = isTalks(item)
    ? `Foreign Minister Bakhtiyor Saidov held talks with Turkish Foreign Minister Hakan Fidan in Tashkent on ${new Date(began).toUTCString().slice(5, 16)}.`
    : 'Deputies of the city council discussed repairs of roads and bridges before the winter.'
  const mark = createHash('sha256').update(title).digest('hex')
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  response.end(`<html lang="en"><head><title>${title}</title></head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>
<p>${told}</p>${`<p>${LEAD.repeat(3)}</p>`.repeat(8)}<p>Reference of this account: ${mark}.</p></article></body></html>`)
}

/** Every tenth article tells of a meeting. */
function isTalks({ feed, number }: Pick<Publication, 'feed' | 'number'>): boolean {
  return (feed + number) % 10 === 0
}

function titleOf({ feed, number }: Pick<Publication, 'feed' | 'number'>): string {
  return isTalks({ feed, number })
    ? `Foreign ministers of Uzbekistan and Türkiye hold talks, account ${feed}-${number}`
    : `City council discusses roads, account ${feed}-${number}`
}

function portOf(): number {
  return (server.address() as AddressInfo).port
}

function noCounts(): Counts {
  return { robots: 0, unchanged: 0, feeds: 0, articles: 0, missing: 0 }
}

function tell(answered: Answered): void {
  process.send?.(answered)
}
