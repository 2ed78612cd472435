// The figures of sources: what they bring in a day, and how much of it others confirm.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { saveArticleVersion } from '../../src/store/articles.ts'
import { inTransaction } from '../../src/store/db.ts'
import { saveReports } from '../../src/store/reports.ts'
import {
  countSources,
  loadSourceFigures,
  pageOfSources,
  type SourceFilter,
} from '../../src/store/source-figures.ts'
import { removeSource, savePublisher, saveSource, type NewVisited } from '../../src/store/sources.ts'
import { recordFailure } from '../../src/store/visits.ts'
import { addFeed } from '../support/new-feed.ts'
import { NOW, openTestStore, type TestStore } from '../support/test-db.ts'
import { extracted, give, released } from './rows.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
afterAll(() => store.close())
beforeEach(() => store.clear())

async function add(name: string, stated: Partial<NewVisited> = {}): Promise<string> {
  const publisherId = stated.publisherId ?? `p-${name}`
  await savePublisher(store.db, { id: publisherId, name: publisherId, country: 'UZ' })
  return addFeed(store.db, `https://${name}.example/rss`, { name, ...stated, publisherId })
}

let articles = 0

/** An article of `published`, that tells of these meetings. */
async function article(
  sourceId: string,
  published: string | null,
  meetings: readonly string[] = [],
  { text = `text ${++articles}`, archive = false, url = `https://a.example/${++articles}` } = {},
): Promise<void> {
  await inTransaction(store.db, async (tx) => {
    const { versionId } = await saveArticleVersion(tx, {
      sourceId,
      address: url,
      url,
      title: null,
      published,
      language: 'en',
      country: null,
      text,
      hash: text,
      archive,
      now: NOW,
    })
    const told = meetings.map(() => extracted())
    const reports = await saveReports(tx, versionId, 'test', { meetings: told }, NOW)
    for (const [index, id] of reports.entries()) await give(tx, id, meetings[index]!)
  })
}

const figures = async (id: string) => (await loadSourceFigures(store.db, id, NOW))!
const names = async (filter: SourceFilter, page = { limit: 8, offset: 0 }): Promise<string[]> =>
  (await pageOfSources(store.db, { filter, ...page }, NOW)).map(({ source }) => source.name)

describe('the figures of a source', () => {
  it('are the mean of seven days, this one included, by the day of publication', async () => {
    const id = await add('one')
    await article(id, '2026-02-01')
    await article(id, '2026-01-26')
    await article(id, '2026-01-25')
    await article(id, null)

    expect(await figures(id)).toMatchObject({ articlesADay: 3 / 7, meetingsADay: 0 })
  })

  it('leave out what an archive brought', async () => {
    const id = await add('one')
    await article(id, '2026-02-01', [], { archive: true })

    expect((await figures(id)).articlesADay).toBe(0)
  })

  it('count each meeting once, however many of its articles tell of it', async () => {
    const id = await add('one')
    const [first, second] = [await released(store.db), await released(store.db)]
    await article(id, '2026-02-01', [first.id, second.id])
    await article(id, '2026-01-31', [first.id])

    expect((await figures(id)).meetingsADay).toBe(2 / 7)
  })

  it('call a meeting confirmed that another publisher tells of in other words', async () => {
    const id = await add('one')
    const other = await add('other')
    const sister = await add('sister', { publisherId: 'p-one' })
    const meetings = await Promise.all(['a', 'b', 'c', 'd'].map(() => released(store.db)))
    const [confirmed, repeated, own, lone] = meetings.map((meeting) => meeting.id) as [
      string,
      string,
      string,
      string,
    ]
    await article(id, '2026-01-10', [confirmed])
    await article(other, '2026-01-11', [confirmed])
    await article(id, '2026-01-10', [repeated], { text: 'same' })
    await article(other, '2026-01-11', [repeated], { text: 'same' })
    await article(id, '2026-01-10', [own])
    await article(sister, '2026-01-11', [own])
    await article(id, '2026-01-10', [lone])
    await article(id, '2026-01-02', [lone])

    expect(await figures(id)).toMatchObject({ reported: 4, confirmed: 1 })
  })

  it('look back thirty days for what is confirmed', async () => {
    const id = await add('one')
    await article(id, '2026-01-02', [(await released(store.db)).id])

    expect((await figures(id)).reported).toBe(0)
  })
})

describe('a page of sources', () => {
  async function fill(): Promise<void> {
    const failing = await add('zebra')
    const trouble = { failures: 5, trouble: 'gone', troubleSince: NOW } as const
    await recordFailure(store.db, failing, { at: NOW, nextAt: NOW, error: 'gone', ...trouble })
    await add('tired', { state: 'off' })
    await add('resting', { state: 'paused' })
    await add('new', { state: 'trial' })
    await add('beta')
    await add('Alpha')
    await removeSource(store.db, await add('removed'))
    await saveSource(
      store.db,
      { publisherId: null, kind: 'posts', address: 'posts', name: 'Posts', language: null, zone: null },
      NOW,
    )
  }

  it('has those in trouble first, then what is read, by name; never what is removed or only receives', async () => {
    await fill()

    expect(await names('all')).toEqual(['zebra', 'Alpha', 'beta', 'new', 'resting', 'tired'])
    expect(await names('all', { limit: 2, offset: 2 })).toEqual(['beta', 'new'])
    expect(await names('trouble')).toEqual(['zebra'])
    expect(await names('off')).toEqual(['tired'])
  })

  it('knows how many each filter shows', async () => {
    expect(await countSources(store.db)).toEqual({ trouble: 0, off: 0, all: 0 })
    await fill()

    expect(await countSources(store.db)).toEqual({ trouble: 1, off: 1, all: 6 })
  })

  it('has no figures of what is not on the list', async () => {
    const id = await add('removed')
    await removeSource(store.db, id)

    expect(await loadSourceFigures(store.db, id, NOW)).toBeNull()
    expect(await loadSourceFigures(store.db, 'x', NOW)).toBeNull()
  })
})
