// The demo's newspaper: what it shows is what the reader of sources reads, from its day on.
import { afterEach, expect, it } from 'vitest'
import { createHostGate } from '../../src/net/host-gate.ts'
import { createPoliteFetch } from '../../src/net/polite-fetch.ts'
import { startGazette } from '../../src/demo/start-gazette.ts'
import type { Gazette } from '../../src/demo/start-gazette.ts'
import { reading } from '../../src/reader/reading.ts'

let now = new Date('2026-03-10T10:00:00Z')
const clock = { now: () => now }
const politeFetch = createPoliteFetch({
  version: 'test',
  allowPrivate: true,
  clock,
  gate: createHostGate({ pauseMs: 0 }),
})
let gazette: Gazette | null = null

afterEach(() => gazette?.close())

async function listed(url: string) {
  const { bytes } = await politeFetch(`${url}feed.xml`)
  const context = {
    name: 'Gazette',
    url,
    kind: 'feed',
    charset: 'utf-8',
    zone: null,
    language: null,
    rule: null,
  } as const
  const result = await reading.listing(bytes, context)
  return result.ok ? result.listing.entries : []
}

it('its articles are read from their pages, each from its day on', async () => {
  gazette = await startGazette(clock)
  const today = await listed(gazette.url)
  now = new Date('2026-03-11T04:00:00Z')
  const tomorrow = await listed(gazette.url)

  const found: (string | number)[][] = []
  for (const { url, title, published } of tomorrow) {
    const { bytes, url: at } = await politeFetch(url!)
    const page = await reading.page(bytes, { name: at, url: at }, { title, published })
    const [only] = page.ok ? page.documents : []
    if (only?.cleaned.kind !== 'clean') throw new Error(`${url} was not read`)
    const meetings = await reading.meetings(only.cleaned.article)
    found.push([
      only.cleaned.article.language,
      ...meetings.flatMap((one) => [...one.countries, ...one.organizations]),
    ])
  }
  expect([today.length, tomorrow.length]).toEqual([3, 4])
  expect(found).toEqual([['en', 'KG', 'KZ'], ['tr', 'AZ', 'TR'], ['en'], ['en', 'UZ', 'OTS']])
})
