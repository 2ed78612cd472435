// What was read is stored once: an article by source and address, a text by its hash, a reading by its rules.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { forgetTexts, loadArticleText, loadUnread, saveArticleVersion } from '../../src/store/articles.ts'
import { inTransaction, tables, type Db } from '../../src/store/db.ts'
import {
  loadEqualReading,
  findUnplaced,
  loadReport,
  markReport,
  saveReports,
} from '../../src/store/reports.ts'
import { listSources } from '../../src/store/sources.ts'
import { NOW, openTestStore, type TestStore } from '../support/test-db.ts'
import { extracted, version } from './rows.ts'

let store: TestStore
let db: Db
beforeAll(async () => {
  store = await openTestStore()
  db = store.db
})
beforeEach(() => store.clear())
afterAll(() => store.close())

const save = (versionId: string, meetings = [extracted()], ruleset = 'rules-1') =>
  inTransaction(db, (tx) => saveReports(tx, versionId, ruleset, { meetings }, NOW))

describe('an article', () => {
  it('is new once, changed with another text, and neither when read again', async () => {
    const first = await version(db, 'one', 'A text.')
    expect(first).toMatchObject({ isNew: true, changed: false })
    expect(await version(db, 'one', 'A text.')).toEqual({ ...first, isNew: false })
    const changed = await version(db, 'one', 'A longer text.')
    expect(changed).toMatchObject({ articleId: first.articleId, isNew: false, changed: true })
    expect(await version(db, 'one', 'A text.')).toMatchObject({
      versionId: first.versionId,
      changed: false,
    })
  })

  it('keeps a row of its own where another source has an equal text', async () => {
    const one = await version(db, 'one', 'The same words.')
    const two = await version(db, 'two', 'The same words.')
    expect(two).toMatchObject({ isNew: true })
    expect(two.articleId).not.toBe(one.articleId)
  })

  it('is handed to the reader with its publisher and country', async () => {
    const { versionId } = await version(db, 'one', 'A text.')
    expect(await loadArticleText(db, versionId)).toEqual({
      language: 'en',
      title: 'Title one',
      text: 'A text.',
      published: '2026-01-20',
      publisher: 'Publisher one',
      country: 'TR',
      datelines: [],
    })
  })

  it('loses its text after its time and keeps the quoted sentence', async () => {
    const { versionId } = await version(db, 'one')
    const [id] = await save(versionId)
    expect(await forgetTexts(db, NOW)).toBe(0)
    expect(await forgetTexts(db, new Date(NOW.getTime() + 1))).toBe(1)
    expect(await loadArticleText(db, versionId)).toBeNull()
    expect(await loadUnread(db, 'rules-2', 10)).toEqual([])
    const report = await loadReport(db, id!)
    expect(report?.meeting.evidence[0]?.sentence).toBe('They sat down in Ankara.')
  })

  it('without an address is told from others by what its source calls it', async () => {
    await version(db, 'one')
    const [source] = await listSources(db)
    const file = {
      sourceId: source!.id,
      address: 'a.txt',
      url: null,
      title: null,
      published: null,
      language: 'en',
      country: 'KZ',
      text: 'Text.',
      hash: 'h',
      now: NOW,
    } as const
    const saved = await inTransaction(db, (tx) => saveArticleVersion(tx, file))
    expect(await loadArticleText(db, saved.versionId)).toMatchObject({ country: 'KZ' })
  })
})

describe('a reading', () => {
  it('is stored once for a version and ruleset', async () => {
    const { versionId } = await version(db, 'one')
    expect(await loadUnread(db, 'rules-1', 10)).toEqual([versionId])
    const first = await save(versionId, [extracted(), extracted({ ordinal: 2 })])
    expect(first).toHaveLength(2)
    expect(await save(versionId, [])).toEqual(first)
    expect(await loadUnread(db, 'rules-1', 10)).toEqual([])
    expect(await tables(db).evidence.count()).toBe(2)
  })

  it('that found nothing is a reading too', async () => {
    const { versionId } = await version(db, 'one')
    await save(versionId, [])
    expect(await loadUnread(db, 'rules-1', 10)).toEqual([])
    expect(await loadUnread(db, 'rules-2', 10)).toEqual([versionId])
  })

  it('is shared by equal texts of the same day', async () => {
    const one = await version(db, 'one', 'The same words.')
    const two = await version(db, 'two', 'The same words.')
    expect(await loadEqualReading(db, two.versionId, 'rules-1')).toBeNull()
    await save(one.versionId)
    expect(await loadEqualReading(db, two.versionId, 'rules-1')).toEqual([extracted()])
    expect(await loadEqualReading(db, two.versionId, 'rules-2')).toBeNull()
  })
})

describe('a report', () => {
  it('waits for a meeting, also where reading doubts it', async () => {
    const { versionId } = await version(db, 'one')
    const ids = await save(versionId, [extracted(), extracted({ review: true })])
    expect(await findUnplaced(db, 10)).toEqual(ids)
    const waiting = await loadReport(db, ids[0]!)
    expect(waiting).toMatchObject({
      position: 0,
      state: 'unplaced',
      publisher: { id: 'publisher-one' },
      meetingId: null,
    })
    expect(waiting?.meeting).toEqual(extracted())
  })

  it('that was refused is not placed', async () => {
    const { versionId } = await version(db, 'one')
    const [id] = await save(versionId)
    await markReport(db, id!, 'refused')
    expect(await findUnplaced(db, 10)).toEqual([])
  })
})
