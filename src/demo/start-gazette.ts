// The demo's own newspaper on loopback: a front page, a feed and articles, so that a source can be added and read without a network.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { generateRssFeed } from 'feedsmith'
import { html } from 'hono/html'
import type { RawDocument } from '../domain/article.ts'
import type { Clock } from '../domain/clock.ts'
import { loadGazetteSamples } from './samples.ts'

export interface Gazette {
  /** Its front page, which names the feed. */
  url: string
  close: () => Promise<void>
}

const TITLE = 'Sample Gazette'

/** Starts on a free port of 127.0.0.1. An article stands in the feed from its day on, by the demo's clock. */
export async function startGazette(clock: Clock): Promise<Gazette> {
  const articles = await loadGazetteSamples()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    void answerTo(pathname, articles, clock.now(), root()).then((answer) => {
      if (answer === null) response.writeHead(404).end()
      else response.writeHead(200, { 'content-type': `${answer.type}; charset=utf-8` }).end(answer.body)
    })
  })
  const root = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  return {
    url: `${root()}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

interface Answer {
  type: string
  body: string
}

async function answerTo(
  path: string,
  articles: readonly RawDocument[],
  now: Date,
  root: string,
): Promise<Answer | null> {
  const out = articles.filter(({ published }) => Date.parse(published!) <= now.getTime())
  if (path === '/feed.xml') return { type: 'application/rss+xml', body: feedOf(out, root) }
  if (path === '/') return { type: 'text/html', body: String(await frontPage(out)) }
  const article = out.find(({ url }) => pathOf(url) === path)
  return article === undefined ? null : { type: 'text/html', body: String(await articlePage(article)) }
}

function pathOf(url: string | null): string {
  return new URL(url!).pathname
}

function feedOf(articles: readonly RawDocument[], root: string): string {
  return generateRssFeed({
    title: TITLE,
    link: `${root}/`,
    description: 'Made up for the demo',
    items: articles.map(({ title, url, published }) => ({
      title: title!,
      link: `${root}${pathOf(url)}`,
      pubDate: new Date(`${published}T04:00:00Z`),
    })),
  })
}

function frontPage(articles: readonly RawDocument[]): Page {
  const links = articles.map(({ title, url }) => html`<li><a href="${pathOf(url)}">${title}</a></li>`)
  return page(
    TITLE,
    html`<h1>${TITLE}</h1>
      <ul>
        ${links}
      </ul>`,
  )
}

function articlePage({ title, text, published }: RawDocument): Page {
  const [, ...paragraphs] = text.split('\n').filter((line) => line !== '')
  return page(
    title!,
    html`<article>
      <h1>${title}</h1>
      <time datetime="${published}">${published}</time>
      ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
    </article>`,
  )
}

type Page = ReturnType<typeof html>

function page(title: string, body: Page): Page {
  return html`<!doctype html>
    <html>
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <link rel="alternate" type="application/rss+xml" title="${TITLE}" href="/feed.xml" />
      </head>
      <body>
        ${body}
      </body>
    </html>`
}
