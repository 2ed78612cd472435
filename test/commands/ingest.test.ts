// Files and addresses go into the database, and the operator reads what was found.
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { ArticleText } from '../../src/domain/article.ts'
import type { PoliteFetch } from '../../src/net/polite-fetch.ts'
import { OverBudget } from '../../src/reader/over-budget.ts'
import { reading } from '../../src/reader/reading.ts'
import type { Reader } from '../../src/reader/reading.ts'
import { findMeetings } from '../../src/store/find-meetings.ts'
import { talks } from '../jobs/outlet.ts'
import { serve } from '../net/serve.ts'
import { openTestStore } from '../support/test-db.ts'
import type { TestStore } from '../support/test-db.ts'
import { runOn } from './run-on.ts'
import { temporaryFolder } from './run-elchi.ts'

const GOLDEN = resolve(import.meta.dirname, '../golden')
const BLANK_ANSWER = {
  movedTo: null,
  unchanged: false,
  contentType: 'text/html',
  charset: 'utf-8',
  etag: null,
  lastModified: null,
}
const ANKARA = join(GOLDEN, 'en/four-plus-four-ankara.txt')

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(() => store.clear())
afterAll(() => store.close())

describe('ingest', () => {
  it('stores what it reads, tells what became of it, and wakes the program', async () => {
    const { code, out, told, woken } = await runOn(store, ['ingest', ANKARA])
    expect(out).toEqual([
      `${ANKARA} (en): 1 meeting`,
      '  created meeting 1: Türkiye–Uzbekistan 4+4: first meeting',
    ])
    expect({ code, told, woken }).toEqual({ code: 0, told: [], woken: 1 })
  })

  it('adds nothing the second time', async () => {
    await runOn(store, ['ingest', ANKARA])
    const { out } = await runOn(store, ['ingest', ANKARA])
    expect(out[0]).toBe(`${ANKARA} (en, known already): 1 meeting`)
    expect(out[1]).toMatch(/^ {2}known meeting 1: /)
    expect(await findMeetings(store.db, {})).toHaveLength(1)
  })

  it('reads the files of a folder and below, and passes over what is no text', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'sub'))
    await copyFile(ANKARA, join(folder, 'sub', 'b.txt'))
    await writeFile(join(folder, 'a.html'), talks('Tashkent'))
    await writeFile(join(folder, 'c.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]))
    await writeFile(join(folder, '.hidden.txt'), 'Nothing to see.')
    const { code, out, told } = await runOn(store, ['ingest', folder])

    expect(out.filter((line) => !line.startsWith(' '))).toEqual([
      `${join(folder, 'a.html')} (en): 1 meeting`,
      `${join(folder, 'sub', 'b.txt')} (en): 1 meeting`,
    ])
    expect(told).toEqual([expect.stringMatching(/c\.png: it is a PNG picture/)])
    expect(code).toBe(0)
  })

  it('says so of a folder without files', async () => {
    const folder = await temporaryFolder()

    expect(await runOn(store, ['ingest', folder])).toMatchObject({
      code: 1,
      told: [`${folder}: there are no files in the folder`],
    })
  })

  it('reads a manifest, with what it states of each article', async () => {
    const folder = await temporaryFolder()
    const file = join(folder, 'list.jsonl')
    const line = {
      file: ANKARA,
      published: '2026-01-21',
      url: 'https://daily.example/1',
      publisher: 'Example Daily',
    }
    await writeFile(file, `${JSON.stringify(line)}\n`)
    expect(await runOn(store, ['ingest', '--manifest', file])).toMatchObject({ code: 0 })
    const [meeting] = await findMeetings(store.db, {})
    expect(meeting).toMatchObject({
      date: '2026-01-20',
      articles: [{ url: 'https://daily.example/1', publisher: 'Example Daily', published: '2026-01-21' }],
    })
  })

  it('reads an address', async () => {
    const body =
      '<!doctype html><html lang="en"><head><title>Talks in Tashkent</title></head><body><article><h1>Talks in Tashkent</h1>' +
      '<p>Foreign Minister Bakhtiyor Saidov held talks with Turkish Foreign Minister Hakan Fidan in Tashkent on Wednesday, 4 March 2026.</p>' +
      '<p>The two ministers signed a plan of consultations between their ministries for the coming year and spoke of transport.</p></article></body></html>'
    const server = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body)
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    onTestFinished(() => void server.close())
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/news/1`

    expect((await runOn(store, ['ingest', url])).code).toBe(1)
    const { code, out } = await runOn(store, ['ingest', url], { ALLOW_PRIVATE_SOURCES: 'true' })
    expect({ code, first: out[0] }).toEqual({ code: 0, first: `${url} (en): 1 meeting` })
    expect((await findMeetings(store.db, {}))[0]?.articles[0]?.url).toBe(url)
  })

  it('reads an address that robots.txt keeps programs from, since a person names it', async () => {
    const asked: string[] = []
    const root = await serve((request, response) => {
      asked.push(request.url ?? '')
      response.end(request.url === '/robots.txt' ? 'User-agent: *\nDisallow: /' : talks('Tashkent'))
    })
    const env = { ALLOW_PRIVATE_SOURCES: 'true' }
    const { code, out } = await runOn(store, ['ingest', `${root}/news/1`], env)
    expect({ code, first: out[0], asked }).toEqual({
      code: 0,
      first: `${root}/news/1 (en): 1 meeting`,
      asked: ['/news/1'],
    })
  })

  it('has the bytes of an address read by the reader, and tells what it gives up', async () => {
    const politeFetch: PoliteFetch = async (url) => ({
      ...BLANK_ANSWER,
      url,
      bytes: new TextEncoder().encode(talks('Tashkent')),
    })
    const read: string[] = []
    const reader: Reader = {
      ...reading,
      page: (bytes, context, stated) => {
        read.push('page')
        return context.name.endsWith('bomb')
          ? Promise.reject(new OverBudget(`${context.name} took more than 20 s to read; it was given up`))
          : reading.page(bytes, context, stated)
      },
      clean: (document) => {
        read.push('clean')
        return reading.clean(document)
      },
      meetings: (article) => {
        read.push('meetings')
        return reading.meetings(article)
      },
    }
    const [bomb, page] = ['https://ministry.example/bomb', 'https://ministry.example/1']
    const { code, out, told } = await runOn(store, ['ingest', bomb, page], {}, { politeFetch, reader })

    expect({ code, told }).toEqual({
      code: 1,
      told: [`${bomb} took more than 20 s to read; it was given up`],
    })
    expect(out[0]).toBe(`${page} (en): 1 meeting`)
    expect(read).toEqual(['page', 'page', 'clean', 'meetings'])
  })

  it('tells of a text that takes too much to read, and reads the others', async () => {
    const politeFetch: PoliteFetch = async (url) => ({
      ...BLANK_ANSWER,
      url,
      bytes: new TextEncoder().encode(talks('Tashkent')),
    })
    const meetings = vi
      .fn((article: ArticleText) => reading.meetings(article))
      .mockRejectedValueOnce(new OverBudget('Talks took more than 60 s to read; it was given up'))
    const guest = { politeFetch, reader: { ...reading, meetings } }
    const addresses = ['https://ministry.example/1', 'https://ministry.example/2']
    const { code, out, told } = await runOn(store, ['ingest', ...addresses], {}, guest)

    expect({ code, told, first: out[0] }).toEqual({
      code: 1,
      told: ['Talks took more than 60 s to read; it was given up'],
      first: `${addresses[1]} (en): 1 meeting`,
    })
  })

  it('reads a post of a channel by the channel\u2019s web preview', async () => {
    const post = (id: number, words: string): string =>
      `<div class="tgme_widget_message" data-post="Example/${id}"><div class="js-message_text">${words}</div>` +
      `<a class="tgme_widget_message_date"><time datetime="2026-03-04T09:00:00+00:00"></time></a></div>`
    const held =
      'Foreign Minister Bakhtiyor Saidov held talks with Turkish Foreign Minister Hakan Fidan in Tashkent on Wednesday.'
    const body = `<div class="tgme_channel_info_header_title">Example MFA</div><section class="tgme_channel_history">${post(6, 'Other')}${post(7, held)}</section>`
    const asked: string[] = []
    const politeFetch: PoliteFetch = async (address) => {
      asked.push(address)
      return {
        ...BLANK_ANSWER,
        url: address,
        bytes: new TextEncoder().encode(`<html><body>${body}</body></html>`),
      }
    }
    const guest = { politeFetch, reader: reading }
    const { code, out } = await runOn(store, ['ingest', 'https://t.me/example/7'], {}, guest)
    expect({ code, first: out[0], asked }).toEqual({
      code: 0,
      first: 'https://t.me/example/7 (en): 1 meeting',
      asked: ['https://t.me/s/example/7'],
    })
    const [meeting] = await findMeetings(store.db, {})
    expect(meeting?.articles).toMatchObject([
      { publisher: 'Example MFA', published: '2026-03-04', url: 'https://t.me/Example/7' },
    ])
    const missing = await runOn(store, ['ingest', 'https://t.me/example/8'], {}, guest)
    expect(missing.told).toEqual([expect.stringContaining('the channel shows no such post')])
  })

  it('tells of each document that it cannot read, and reads the others', async () => {
    const folder = await temporaryFolder()
    const [empty, binary, missing] = ['empty.txt', 'binary.txt', 'missing.txt'].map((name) =>
      join(folder, name),
    )
    await writeFile(empty!, '')
    await writeFile(binary!, Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 8]))
    const { code, out, told } = await runOn(store, ['ingest', empty!, binary!, missing!, ANKARA])
    expect(code).toBe(1)
    expect(told).toHaveLength(3)
    for (const [index, path] of [empty, binary, missing].entries()) expect(told[index]).toContain(path)
    expect(out[0]).toBe(`${ANKARA} (en): 1 meeting`)
  })

  it('wants something to read', async () => {
    const { code, told } = await runOn(store, ['ingest'])
    expect(code).toBe(2)
    expect(told.join()).toContain('name what to read')
  })
})
