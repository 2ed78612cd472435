// An outlet on loopback: a feed and its articles, and what was asked of it. Tests change both while it runs.
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createPoliteFetch } from '../../src/net/polite-fetch.ts'
import type { PoliteFetch } from '../../src/net/polite-fetch.ts'
import { createHostGate } from '../../src/net/host-gate.ts'
import type { Clock } from '../../src/domain/clock.ts'

export interface Outlet {
  url: (path: string) => string
  /** By path; a string is answered as a page. */
  pages: Map<string, string | ((request: IncomingMessage, response: ServerResponse) => void)>
  /** Paths in the order they were asked for, robots.txt apart. */
  asked: string[]
  close: () => Promise<void>
}

export async function startOutlet(): Promise<Outlet> {
  const pages: Outlet['pages'] = new Map()
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    if (path === '/robots.txt') {
      response.writeHead(404).end()
      return
    }
    asked.push(path)
    const page = pages.get(path)
    if (page === undefined) response.writeHead(404).end()
    else if (typeof page === 'function') page(request, response)
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    pages,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** Fetches from loopback without pauses. */
export function fetchNearby(clock: Clock): PoliteFetch {
  return createPoliteFetch({
    version: 'test',
    allowPrivate: true,
    clock,
    gate: createHostGate({ pauseMs: 0 }),
    connectMs: 2000,
    headMs: 2000,
  })
}

export interface Item {
  link: string
  title?: string
  date?: string
  text?: string
}

/** An RSS feed of these items, the first first. */
export function rss(items: readonly Item[]): string {
  const rows = items.map(
    ({ link, title = 'Talks', date = '2026-02-01', text = '' }) =>
      `<item><title>${title}</title><link>${link}</link><guid>${link}</guid>` +
      `<pubDate>${new Date(`${date}T05:00:00Z`).toUTCString()}</pubDate><description>${text}</description></item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Outlet</title><link>http://127.0.0.1/</link><description>News</description>${rows.join('')}</channel></rss>`
}

/** A page of an article about talks of two foreign ministers in `city`. */
export function talks(city: string, day = 'on Sunday'): string {
  return `<html lang="en"><head><title>Talks in ${city}</title></head><body><nav><a href="/">Home</a></nav><article>
    <h1>Foreign ministers of Uzbekistan and Türkiye hold talks in ${city}</h1>
    <p>Foreign Minister Bakhtiyor Saidov held talks with Turkish Foreign Minister Hakan Fidan in ${city} ${day}.</p>
    <p>The two ministers signed a plan of consultations for the year and spoke about trade between their countries.</p>
    </article></body></html>`
}
