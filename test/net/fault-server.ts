// A path → the fault that its name tells, from a real server on loopback; beside them a feed and its pages in good order.
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { createBrotliCompress, constants, deflateRawSync, gzipSync } from 'node:zlib'

export interface FaultServerOptions {
  /** Items of /feed.xml. */
  items?: number
  /** What /robots.txt answers; null: 404. */
  robots?: string | null
}

export interface FaultServer {
  /** `http://127.0.0.1:PORT` and the path. */
  url: (path: string) => string
  port: number
  /** How often a path was asked, queries aside. */
  hits: (path: string) => number
  close: () => Promise<void>
}

type Answer = (response: ServerResponse, request: IncomingMessage, root: string) => void

/** When /429-date may be asked again. */
export const BUSY_UNTIL = new Date('2031-05-05T10:00:00Z')

/** Cyrillic and Latin letters, so that a wrong charset shows. */
export const TITLE = 'Министры встретились в Анкаре'

const MEGABYTE = 1024 * 1024

/** Listens on a free port of 127.0.0.1 until closed. */
export async function startFaultServer({
  items = 10,
  robots = null,
}: FaultServerOptions = {}): Promise<FaultServer> {
  const hits = new Map<string, number>()
  const server = createServer((request, response) => {
    const path = request.url!.split('?')[0]!
    hits.set(path, (hits.get(path) ?? 0) + 1)
    const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    if (path === '/robots.txt' && robots !== null) response.end(robots)
    else if (path === '/feed.xml') sendFeed(request, response, root, items)
    else if (path.startsWith('/item/')) response.setHeader('content-type', 'text/html').end(itemPage(path))
    else (FAULTS[path] ?? FAULTS['/404']!)(response, request, root)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    port,
    hits: (path) => hits.get(path) ?? 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Every fault by its path. */
const FAULTS: Record<string, Answer> = {
  '/304': (response, request) => {
    const known = request.headers['if-none-match'] === '"same"'
    response.writeHead(known ? 304 : 200, { etag: '"same"' }).end(known ? '' : feedOf('', 1))
  },
  '/301': redirect(301, '/feed.xml'),
  '/301-chain': redirect(301, '/308'),
  '/302': redirect(302, '/feed.xml'),
  '/302-chain': redirect(301, '/302'),
  '/308': redirect(308, '/feed.xml'),
  '/redirect-nowhere': (response) => void response.writeHead(302).end(),
  '/redirect-utf8': (response) => {
    const location = Buffer.from('/item/анкара').toString('latin1')
    response.writeHead(301, { location }).end()
  },
  '/loop': redirect(301, '/loop-back'),
  '/loop-back': redirect(301, '/loop'),
  '/endless': (response, request) => {
    const step = Number(new URLSearchParams(request.url!.split('?')[1]).get('step') ?? 0)
    response.writeHead(302, { location: `/endless?step=${step + 1}` }).end()
  },
  '/scheme-redirect': redirect(302, 'file:///etc/passwd'),
  '/password-redirect': redirect(302, 'http://user:pw@news.example/'),
  // 127.0.0.1 in a spelling that a rule for that word alone does not take for the test host's own.
  '/private-redirect': (response, _request, root) => {
    const location = `${root.replace('127.0.0.1', '[::ffff:127.0.0.1]')}/secret`
    response.writeHead(301, { location }).end()
  },
  '/secret': (response) => void response.end('secret'),
  '/metadata-redirect': redirect(302, 'http://169.254.169.254/latest/meta-data'),
  '/204': status(204),
  '/403': status(403),
  '/404': status(404),
  '/410': status(410),
  '/429': status(429, { 'retry-after': '120' }),
  '/429-date': status(429, { 'retry-after': BUSY_UNTIL.toUTCString() }),
  '/500': status(500),
  '/503': status(503, { 'retry-after': '60' }),
  '/stall-head': () => undefined,
  '/stall': (response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml' })
    response.write('<?xml version="1.0"?><rss><channel>')
  },
  '/trickle': (response) => {
    response.writeHead(200)
    const timer = setInterval(() => response.write('x'), 5)
    response.on('close', () => clearInterval(timer))
  },
  '/cut': (response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml' })
    response.write(feedOf('', 5).slice(0, 400), () => response.destroy())
  },
  '/cut-gzip': (response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(feedOf('', 50)).subarray(0, -20))
  },
  '/reset': raw('HTTP/1.1 200 OK\r\n\r\nhalf', 'reset'),
  '/short-length': raw('HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n<rss>'),
  '/long-length': raw('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n<rss><channel></channel></rss>'),
  '/two-lengths': raw('HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n<rss>'),
  '/junk': raw('<html>news</html>'),
  '/silence': raw(''),
  '/upgrade': raw('HTTP/1.1 101 Switching\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n', 'stay'),
  '/header-bomb': raw(`HTTP/1.1 200 OK\r\nX-Long: ${'a'.repeat(200_000)}\r\n\r\nnews`),
  '/endless-header': (response) => {
    const { socket } = response
    const more = (): void => {
      while (socket!.writable && socket!.write(`x-more: ${'a'.repeat(1000)}\r\n`));
    }
    socket!.write('HTTP/1.1 200 OK\r\n')
    socket!.on('drain', more).on('error', () => undefined)
    more()
  },
  '/windows-1251': (response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml; charset=windows-1251' })
    response.end(inWindows1251(feedOf('', 2).replace('UTF-8', 'windows-1251')))
  },
  // The header says UTF-8, and so does the document; the bytes are not.
  '/wrong-charset': (response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8' })
    response.end(inWindows1251(feedOf('', 2)))
  },
  '/unknown-encoding': (response) =>
    void response.writeHead(200, { 'content-encoding': 'rot13' }).end('arjf'),
  '/false-gzip': (response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end('not packed'),
  '/raw-deflate': (response) => {
    response.writeHead(200, { 'content-encoding': 'deflate' }).end(deflateRawSync(feedOf('', 2)))
  },
  '/gzip-bomb': (response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml', 'content-encoding': 'gzip' })
    Readable.from(gzipBomb()).pipe(response)
    response.on('error', () => undefined)
  },
  '/brotli-bomb': (response) => {
    response.writeHead(200, { 'content-encoding': 'br' })
    const packer = createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })
    Readable.from(zeros(5 * 1024))
      .pipe(packer)
      .pipe(response)
    response.on('close', () => packer.destroy())
  },
}

function redirect(code: number, location: string): Answer {
  return (response) => void response.writeHead(code, { location }).end()
}

function status(code: number, headers: Record<string, string> = {}): Answer {
  return (response) => void response.writeHead(code, headers).end(code === 204 ? undefined : 'no document')
}

/** Bytes past the HTTP library, then the end of the connection. */
function raw(bytes: string, then: 'end' | 'reset' | 'stay' = 'end'): Answer {
  return ({ socket }) => {
    socket!.write(bytes, () => {
      if (then === 'end') socket!.end()
      if (then === 'reset') socket!.resetAndDestroy()
    })
  }
}

/** 5 GB of zeros as 5 MB: 5,120 members of 1 MB each, which RFC 1952 allows in one file. */
export function* gzipBomb(): Generator<Buffer> {
  const member = gzipSync(Buffer.alloc(MEGABYTE))
  for (let count = 0; count < 5 * 1024; count += 1) yield member
}

function* zeros(megabytes: number): Generator<Buffer> {
  const piece = Buffer.alloc(MEGABYTE)
  for (let count = 0; count < megabytes; count += 1) yield piece
}

function sendFeed(request: IncomingMessage, response: ServerResponse, root: string, items: number): void {
  const etag = `"${items} items"`
  if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end()
  else response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(feedOf(root, items))
}

function feedOf(root: string, items: number): string {
  const item = (_: unknown, index: number): string => {
    const day = String((index % 28) + 1).padStart(2, '0')
    return `<item><title>${TITLE}, ${index + 1}</title><link>${root}/item/${index + 1}</link><pubDate>${day} Jan 2026 09:00:00 +0300</pubDate></item>`
  }
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Faults</title><link>${root}/</link>${Array.from({ length: items }, item).join('')}</channel></rss>`
}

function itemPage(path: string): string {
  const number = path.slice('/item/'.length)
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks ${number}</title></head><body><article><h1>Talks ${number}</h1><p>On 20 January 2026 the foreign minister of Türkiye, Hakan Fidan, met the foreign minister of Uzbekistan, Bakhtiyor Saidov, in Ankara.</p><p>They spoke about trade and transport, and agreed to meet again in Tashkent.</p></article></body></html>`
}

/** Only letters of the basic Russian alphabet and ASCII. */
function inWindows1251(text: string): Buffer {
  return Buffer.from(
    Array.from(text, (letter) => {
      const code = letter.codePointAt(0)!
      return code < 128 ? code : code - 0x410 + 0xc0
    }),
  )
}
