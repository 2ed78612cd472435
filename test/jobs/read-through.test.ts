// A document goes all the way: stored as it is read, read as it is stored, and each meeting on record once.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { RawDocument } from '../../src/domain/article.ts'
import { readDocument } from '../../src/extraction/read-document.ts'
import { readThrough } from '../../src/jobs/read-through.ts'
import { loadArticleText } from '../../src/store/articles.ts'
import { currentNumber } from '../../src/store/changes.ts'
import { findMeetings } from '../../src/store/find-meetings.ts'
import { loadMeetingSources } from '../../src/store/meetings.ts'
import { loadReport } from '../../src/store/reports.ts'
import { openTestStore } from '../support/test-db.ts'
import type { TestStore } from '../support/test-db.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(() => store.clear())
afterAll(() => store.close())

/** A golden article with what is stated beside it. */
function golden(path: string): RawDocument {
  const file = join(import.meta.dirname, '../golden', path)
  const beside = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as Partial<RawDocument>
  const {
    title = null,
    published = null,
    url = null,
    language = null,
    publisher = null,
    country = null,
  } = beside
  return {
    name: path,
    text: readFileSync(`${file}.txt`, 'utf8'),
    title,
    published,
    url,
    language,
    publisher,
    country,
  }
}

function document(text: string, stated: Partial<RawDocument> = {}): RawDocument {
  return {
    name: 'a.txt',
    text,
    title: null,
    published: '2026-03-05',
    url: null,
    language: 'en',
    publisher: null,
    country: null,
    ...stated,
  }
}

const TALKS =
  'TASHKENT, March 5 /Example Agency/ — Foreign Minister Bakhtiyor Saidov held talks with Turkish Foreign Minister Hakan Fidan in Tashkent on Wednesday.\n\nThe two ministers signed a plan of consultations for the year.'

describe('two tellings of one meeting in two languages', () => {
  it('make one meeting with two articles and the words of both', async () => {
    for (const path of ['en/four-plus-four-ankara', 'tr/dort-arti-dort-ankara', 'uz-Cyrl/turtga-turt-anqara'])
      expect(await readThrough(store, golden(path))).toMatchObject({ kind: 'read', novelty: 'new' })
    const meetings = await findMeetings(store.db, {})
    expect(meetings.map(({ format, ordinal }) => [format, ordinal])).toEqual([['tr-uz-4plus4', 1]])
    expect(meetings[0]?.articles.map(({ language }) => language).sort()).toEqual(['en', 'tr', 'uz-Cyrl'])
    const sources = await loadMeetingSources(store.db, meetings[0]!.id)
    expect(new Set(sources.map(({ article }) => article.language)).size).toBe(3)
  })
})

describe('a document', () => {
  it('adds nothing the second time', async () => {
    const article = golden('en/four-plus-four-ankara')
    await readThrough(store, article)
    const number = await currentNumber(store.db)
    expect(await readThrough(store, article)).toEqual({
      kind: 'read',
      language: 'en',
      novelty: 'known',
      merged: [{ outcome: 'known', meetingId: '1', waits: [] }],
    })
    expect(await currentNumber(store.db)).toBe(number)
  })

  it('is stored as the text that its evidence counts in, and read from it to the same end', async () => {
    const raw = document(TALKS)
    await readThrough(store, raw)
    const [text, report] = [await loadArticleText(store.db, '1'), await loadReport(store.db, '1')]
    expect(text?.datelines).toEqual(['TASHKENT'])
    expect(report?.meeting.evidence.length).toBeGreaterThan(0)
    for (const { start, end, text: quoted } of report!.meeting.evidence)
      expect(text!.text.slice(start, end)).toBe(quoted)
    const read = readDocument(raw)
    expect(read.kind === 'read' && read.extraction.meetings).toEqual([report!.meeting])
  })

  it('without an address is known by its words: two files of one name are two articles', async () => {
    await readThrough(store, document(TALKS))
    const other = TALKS.replaceAll('Tashkent', 'Samarkand')
    expect(await readThrough(store, document(other))).toMatchObject({ novelty: 'new' })
    expect(await readThrough(store, document(TALKS, { name: 'b.txt' }))).toMatchObject({ novelty: 'known' })
  })

  it('with an address is one article, whatever leads to it, and its new wording corrects the old', async () => {
    const url = 'https://mfa.example/news/12'
    await readThrough(store, document(TALKS, { url }))
    const reworded = document(TALKS.replaceAll('Tashkent', 'Samarkand'), { url: `${url}?utm_source=x` })
    expect(await readThrough(store, reworded)).toMatchObject({
      novelty: 'changed',
      merged: [{ outcome: 'corrected', meetingId: '1' }],
    })
    expect((await findMeetings(store.db, {})).map(({ place }) => place.city)).toEqual(['Samarkand'])
  })

  it('that holds nothing but signs, or is in another language, is not stored', async () => {
    expect(await readThrough(store, document(' \n--- 12 ---\n'))).toEqual({ kind: 'empty' })
    const german = document(
      'Der Minister traf sich gestern in Berlin mit seinem Amtskollegen und der Delegation.',
      {
        language: null,
      },
    )
    expect(await readThrough(store, german)).toEqual({ kind: 'unsupported-language', language: 'de' })
    expect(await findMeetings(store.db, {})).toEqual([])
  })
})
