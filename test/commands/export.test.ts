// All meetings come out as a JSON array or as tables, and those that readers may see as a calendar.
import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { layoutOf } from '../../src/commands/export/export-layouts.ts'
import { doDeed } from '../../src/jobs/do-deed.ts'
import { recordChanges } from '../../src/store/changes.ts'
import { inTransaction } from '../../src/store/db.ts'
import { createMeeting } from '../../src/store/save-meeting.ts'
import { loadMeetings } from '../../src/store/meetings.ts'
import { tell } from '../jobs/tell.ts'
import { draft, released } from '../store/rows.ts'
import { NOW, openTestStore } from '../support/test-db.ts'
import type { TestStore } from '../support/test-db.ts'
import { runOn } from './run-on.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(() => store.clear())
afterAll(() => store.close())

const exported = async () => {
  const { code, out } = await runOn(store, ['export', '--format', 'json'])
  expect(code).toBe(0)
  return JSON.parse(out.join('\n')) as { id: string; date: string; review: boolean }[]
}

describe('export', () => {
  it('is an array, also of nothing', async () => {
    expect(await exported()).toEqual([])
  })

  it('has each meeting with its id and articles', async () => {
    await tell(store)
    expect(await exported()).toEqual([
      expect.objectContaining({
        id: '1',
        date: '2026-01-20',
        countries: ['TR', 'UZ'],
        articles: [
          {
            url: 'https://one.example/1',
            publisher: 'Publisher one',
            published: '2026-01-20',
            language: 'en',
          },
        ],
      }),
    ])
  })

  it('has what waits for an editor, marked so, and nothing that was withdrawn', async () => {
    await tell(store, { date: '2026-01-19', review: true })
    await tell(store, { countries: ['KZ', 'UZ'], date: '2026-01-18' }, { outlet: 'two' })
    await tell(store, { countries: ['AZ', 'KZ'], date: '2026-01-17' }, { outlet: 'three' })
    await tell(store, { countries: ['AZ', 'TM'], date: '2026-01-16', review: true }, { outlet: 'four' })
    for (const meetingId of ['3', '4']) await doDeed(store, null, { kind: 'withdraw', meetingId })
    expect(await exported()).toEqual([
      expect.objectContaining({
        id: '1',
        review: true,
        articles: [expect.objectContaining({ url: 'https://one.example/1' })],
      }),
      expect.objectContaining({ id: '2', review: false }),
    ])
    await inTransaction(store.db, (tx) => createMeeting(tx, draft(), NOW))
    await doDeed(store, null, { kind: 'release', meetingId: '1' })
    expect((await exported()).map(({ review }) => review)).toEqual([false, false])
  })

  it('says how sure the surest report is, and which passage of which article each field rests on', async () => {
    const passage = (text: string) =>
      ({ field: 'date', value: null, start: 3, end: 10, text, sentence: text, rule: 'en.weekday' }) as const
    await tell(store, { confidence: 0.8, evidence: [passage('Tuesday')] })
    await tell(store, { confidence: 0.9, evidence: [passage('salı günü')] }, { outlet: 'two' })
    expect(await exported()).toEqual([
      expect.objectContaining({
        confidence: 0.9,
        review: false,
        evidence: [
          { field: 'date', start: 3, end: 10, text: 'Tuesday', article: 0 },
          { field: 'date', start: 3, end: 10, text: 'salı günü', article: 1 },
        ],
        articles: [
          expect.objectContaining({ url: 'https://one.example/1' }),
          expect.objectContaining({ url: 'https://two.example/1' }),
        ],
      }),
    ])
  })

  it('goes on over pages: each meeting once, the newest first, whether released or not', async () => {
    for (let index = 0; index < 202; index++) {
      const day = `2026-01-${String((index % 28) + 1).padStart(2, '0')}`
      await released(store.db, { date: day, earliest: day, latest: day })
    }
    for (const day of ['01', '14', '28']) {
      await tell(store, { date: `2026-01-${day}`, review: true, level: null }, { outlet: `on-${day}` })
    }
    const meetings = await exported()
    expect(new Set(meetings.map(({ id }) => id)).size).toBe(205)
    expect(meetings.filter(({ review }) => review)).toHaveLength(3)
    const days = meetings.map(({ date }) => date)
    expect(days).toEqual(days.toSorted().reverse())
  })

  it('has the PLOVER codes of each', async () => {
    await tell(store, { people: BOTH })
    expect(await exported()).toEqual([
      expect.objectContaining({ plover: expect.objectContaining({ event: ['CONSULT'], mode: ['visit'] }) }),
    ])
  })

  it.each([
    [['--format', 'xml'], 'must be one of: json, csv, ics'],
    [['--format', 'csv', '--table', 'people'], 'must be one of: meetings, participants'],
    [['--format', 'ics', '--language', 'de'], 'must be one of: en, tr, uz, uz-Cyrl'],
    [['--table', 'meetings'], '--table goes with --format csv alone'],
    [['--format', 'csv', '--language', 'tr'], '--language goes with --format ics alone'],
  ])('of %j is refused', async (options, why) => {
    const { code, out, told } = await runOn(store, ['export', ...options])
    expect([code, out]).toEqual([2, []])
    expect(told.join()).toContain(why)
  })
})

/** The host's minister and the guest's. */
const BOTH = [
  { name: 'Hakan Fidan', office: 'foreign-minister', country: 'TR', organization: null },
  { name: 'Bakhtiyor Saidov', office: 'foreign-minister', country: 'UZ', organization: null },
]

/** What stands in the file: the terminal ends each line by LF. */
async function printed(options: readonly string[], env?: Record<string, string>): Promise<string> {
  const { code, out } = await runOn(store, ['export', ...options], env)
  expect(code).toBe(0)
  return out.map((line) => `${line}\n`).join('')
}

describe('export --format csv', () => {
  const rows = async (...options: string[]) =>
    parse(await printed(['--format', 'csv', ...options]), { columns: true }) as Record<string, string>[]

  it('has a row a meeting, by default', async () => {
    await tell(store, { people: BOTH, confidence: 0.8 })
    await tell(store, { people: BOTH, confidence: 0.9 }, { outlet: 'two' })
    expect(await rows()).toEqual(await rows('--table', 'meetings'))
    expect(await rows()).toEqual([
      expect.objectContaining({
        id: '1',
        review: 'false',
        countries: 'TR;UZ',
        confidence: '0.9',
        article_count: '2',
        publishers: 'Publisher one;Publisher two',
        plover_actor: 'UZB',
        plover_recipient: 'TUR',
      }),
    ])
  })

  it('has a row a side and a row a person, and the same meetings', async () => {
    await tell(store)
    expect(await rows('--table', 'participants')).toEqual([
      expect.objectContaining({ meeting_id: '1', kind: 'country', country: 'TR', host: 'true' }),
      expect.objectContaining({ meeting_id: '1', kind: 'country', country: 'UZ', host: 'false' }),
      expect.objectContaining({ meeting_id: '1', kind: 'person', name: 'Hakan Fidan', country: 'TR' }),
    ])
  })

  it('is only its header without meetings, and ends every line by CRLF', async () => {
    expect(await printed(['--format', 'csv'])).toMatch(/^id,review,[^\r\n]*\r\n$/)
    await tell(store, { outcomes: [{ type: 'plan', title: '=1+1\n"x", y', language: 'en' }] })
    const text = await printed(['--format', 'csv'])
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(text.split('\r\n')).toHaveLength(3)
  })
})

describe('export --format ics', () => {
  const events = (text: string) =>
    new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component))

  it('has an entry for each released meeting with a day, with the time of its last change', async () => {
    const later = new Date('2026-02-03T09:00:00Z')
    const { id } = await released(store.db)
    await released(store.db, {
      date: '2026-01',
      datePrecision: 'month',
      earliest: '2026-01-01',
      latest: '2026-01-31',
    })
    await inTransaction(store.db, (tx) => createMeeting(tx, draft(), NOW))
    const changes = await inTransaction(store.db, (tx) =>
      recordChanges(tx, [{ meetingId: id, type: 'outcome', at: later }]),
    )
    const found = events(await printed(['--format', 'ics']))
    expect(found.map(({ uid, sequence }) => [uid.split('@')[0], sequence])).toEqual([
      [`meeting-${id}`, changes[0]?.number],
    ])
    expect(String(found[0]?.component.getFirstPropertyValue('last-modified'))).toBe('2026-02-03T09:00:00Z')
  })

  it('gives a meeting the same UID each time, and one that no other database gives', async () => {
    await released(store.db)
    const uid = async () => events(await printed(['--format', 'ics']))[0]?.uid
    const first = await uid()
    expect(first).toMatch(/^meeting-\d+@[\da-f]{8}-[\da-f-]{27}$/)
    expect(await uid()).toBe(first)
  })

  it('speaks the default language unless it is asked for another', async () => {
    await released(store.db)
    const summary = async (options: string[], env?: Record<string, string>) =>
      events(await printed(['--format', 'ics', ...options], env))[0]?.summary
    expect(await summary([])).toMatch(/^Türkiye and Uzbekistan/)
    expect(await summary([], { DEFAULT_LANGUAGE: 'tr' })).toMatch(/^Özbekistan ve Türkiye/)
    expect(await summary(['--language', 'uz'], { DEFAULT_LANGUAGE: 'tr' })).toMatch(/^Turkiya va Oʻzbekiston/)
  })

  it('is an empty calendar without meetings, every line ended by CRLF', async () => {
    const text = await printed(['--format', 'ics'])
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n(?:[^\r\n]+\r\n)*END:VCALENDAR\r\n$/)
    expect(events(text)).toEqual([])
  })
})

describe('a meeting that waits for an editor', () => {
  beforeEach(() => tell(store, { review: true }))

  it('says so in every table', async () => {
    expect(await printed(['--format', 'csv'])).toMatch(/\n1,true,/)
    expect(await printed(['--format', 'csv', '--table', 'participants'])).toContain('true')
  })

  it('is in no calendar', async () => {
    expect(await printed(['--format', 'ics'])).not.toContain('VEVENT')
    // Whoever hands it to the calendar.
    const layout = await layoutOf(store.db, { format: 'ics', table: 'meetings', language: 'en' })
    const [meeting] = await loadMeetings(store.db, ['1'])
    expect(await layout.page([{ meeting: meeting!, review: false }])).toEqual([])
  })
})
